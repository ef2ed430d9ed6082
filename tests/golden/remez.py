"""The polynomial of least weighted error on an interval, by Remez' exchange. For the scripts that print the kernels' coefficients."""

import mpmath
from mpmath import cos, pi


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
