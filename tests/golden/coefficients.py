"""Prints the coefficients of the kernels exp and log: polynomials of least relative error, by Remez' exchange. Run: python3 tests/golden/coefficients.py"""

import mpmath
from mpmath import cos, mpf, pi

mpmath.mp.prec = 200


def minimax(f, weight, low, high, degree, rounds=12):
    """Coefficients from the lowest up, and the largest weighted error."""
    n = degree + 2
    nodes = [(low + high) / 2 + (high - low) / 2 * cos(pi * (n - 1 - i) / (n - 1)) for i in range(n)]
    grid = [(low + high) / 2 + (high - low) / 2 * cos(pi * (1500 - i) / 1500) for i in range(1501)]
    for _ in range(rounds):
        system = mpmath.matrix(n, n)
        right = mpmath.matrix(n, 1)
        for i, x in enumerate(nodes):
            for j in range(degree + 1):
                system[i, j] = x**j
            system[i, degree + 1] = (-1) ** i / weight(x)
            right[i] = f(x)
        solution = mpmath.lu_solve(system, right)
        coefficients = [solution[j] for j in range(degree + 1)]
        error = [(mpmath.polyval(coefficients[::-1], x) - f(x)) * weight(x) for x in grid]
        peaks = [0]
        for i in range(1, len(grid)):
            if error[i] * error[peaks[-1]] < 0:
                peaks.append(i)
            elif abs(error[i]) > abs(error[peaks[-1]]):
                peaks[-1] = i
        while len(peaks) > n:
            peaks.pop(0 if abs(error[peaks[0]]) < abs(error[peaks[-1]]) else -1)
        if len(peaks) < n:
            break
        nodes = [grid[i] for i in peaks]
    return coefficients, max(abs(e) for e in error)


def exp_rest(r):
    """(e^r − 1 − r) / r²"""
    return mpf(1) / 2 + r / 6 if abs(r) < mpf(10) ** -20 else (mpmath.exp(r) - 1 - r) / r**2


def log_rest(z):
    """(2·artanh s − 2s) / (s·z) for z = s²"""
    s = mpmath.sqrt(z)
    return mpf(2) / 3 if z == 0 else (mpmath.log((1 + s) / (1 - s)) - 2 * s) / (s * z)


half = mpmath.log(2) / 2 * mpf("1.0001")
widest = ((mpmath.sqrt(2) - 1) / (mpmath.sqrt(2) + 1)) ** 2 * mpf("1.0001")
for name, degree in [("exp float32", 4), ("exp float64", 9), ("log float32", 3), ("log float64", 6)]:
    if name.startswith("exp"):
        c, error = minimax(exp_rest, lambda r: (r**2 + mpf(10) ** -5) / mpmath.exp(r), -half, half, degree)
    else:
        c, error = minimax(log_rest, lambda z: (z + mpf(10) ** -6) / 2, mpf(0), widest, degree)
    print(f"{name}: error 2^{float(mpmath.log(error, 2)):.1f}\n  {', '.join(repr(float(x)) for x in c)}")
