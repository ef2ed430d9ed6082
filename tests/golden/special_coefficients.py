"""Prints the coefficients of the kernels in assembly/erf and assembly/gamma: polynomials of least weighted error, quotients of polynomials of nearly least.
Run: python3 tests/golden/special_coefficients.py
"""

import mpmath
from mpmath import mpf
from remez import minimax

mpmath.mp.prec = 200
SMALL = mpf(10) ** -20
WIDE = 400


def show(name, coefficients, error):
    print(f"{name}: error 2^{float(mpmath.log(error, 2)):.1f}\n  {', '.join(repr(float(c)) for c in coefficients)}", flush=True)


def polynomial(name, f, weight, low, high, degree):
    show(name, *minimax(f, weight, mpf(low), mpf(high), degree))


def quotient(f, low, high, above, below, rounds=5):
    """p(x)/(1 + q(x)) by least squares on Chebyshev points, each round weighted by the denominator of the one before (Sanathanan & Koerner, 1963)."""
    n = 5 * (above + below)
    nodes = [(mpf(low) + high) / 2 + (mpf(high) - low) / 2 * mpmath.cos(mpmath.pi * (i + mpf(1) / 2) / n) for i in range(n)]
    values = [f(x) for x in nodes]
    last = [mpf(1)] * n
    for _ in range(rounds):
        system = mpmath.matrix(n, above + below + 1)
        right = mpmath.matrix(n, 1)
        for i, (x, y) in enumerate(zip(nodes, values)):
            w = 1 / (y * last[i])
            for j in range(above + 1):
                system[i, j] = w * x**j
            for j in range(1, below + 1):
                system[i, above + j] = -w * y * x**j
            right[i] = w * y
        solution = mpmath.lu_solve(system.T * system, system.T * right)
        p = [solution[j] for j in range(above + 1)]
        q = [mpf(1)] + [solution[above + j] for j in range(1, below + 1)]
        last = [mpmath.polyval(q[::-1], x) for x in nodes]
    error = max(abs(mpmath.polyval(p[::-1], x) / d / y - 1) for x, d, y in zip(nodes, last, values))
    return p, q, error


def rounded(f, low, high, degree):
    """A polynomial of nearly least relative error whose coefficients are float64: each is rounded before those above it are fitted. The first as a sum of two."""
    n = 4 * degree
    nodes = [(mpf(low) + high) / 2 + (mpf(high) - low) / 2 * mpmath.cos(mpmath.pi * (i + mpf(1) / 2) / n) for i in range(n)]
    values = [f(x) for x in nodes]
    found, rest = [], list(values)
    for first in range(degree + 1):
        system = mpmath.matrix(n, degree + 1 - first)
        right = mpmath.matrix(n, 1)
        for i, (x, y) in enumerate(zip(nodes, rest)):
            for j in range(first, degree + 1):
                system[i, j - first] = x**j / values[i]
            right[i] = y / values[i]
        fitted = mpmath.lu_solve(system.T * system, system.T * right)[0]
        parts = [float(fitted)] if first > 0 else [float(fitted), float(fitted - float(fitted))]
        found.extend(parts)
        rest = [y - sum(map(mpf, parts)) * x**first for x, y in zip(nodes, rest)]
    return found, max(abs(r / y) for r, y in zip(rest, values))


def rational(name, f, low, high, above, below):
    p, q, error = quotient(f, low, high, above, below)
    show(f"{name}, above", p, error)
    show(f"{name}, below", q, error)


# erf x = x + x·near(x²), |x| ≤ 7/8.
def near(z):
    x = mpmath.sqrt(z)
    return (2 / mpmath.sqrt(mpmath.pi) if z < SMALL else mpmath.erf(x) / x) - 1


def erfcx(x):
    if x < WIDE:
        return mpmath.exp(x * x) * mpmath.erfc(x)
    total = term = mpf(1)
    for k in range(1, 30):
        term *= -(2 * k - 1) / (2 * x * x)
        total += term
    return total / (x * mpmath.sqrt(mpmath.pi))


def mills(t):
    """erfcx(x)·(x + 3)/6 for t = (x − 3)/(x + 3)"""
    if t == 1:
        return 1 / (6 * mpmath.sqrt(mpmath.pi))
    x = 3 * (1 + t) / (1 - t)
    return (x + 3) / 6 * erfcx(x)


def slope(t):
    """Its derivative."""
    return mpmath.diff(mills, t, h=mpf(10) ** -20)


def reciprocal(t):
    """(1/Γ(1 + t) − 1)/t"""
    return mpmath.euler if abs(t) < SMALL else (mpmath.rgamma(1 + t) - 1) / t


def second(t):
    """(lnΓ(2 + t) − (1 − γ)·t)/t²"""
    if abs(t) < SMALL:
        return (mpmath.zeta(2) - 1) / 2
    return (mpmath.loggamma(2 + t) / t - (1 - mpmath.euler)) / t


def stirling(w):
    """Δ(x)·x for w = 1/x², Δ what lnΓ is beyond (x − ½)·ln x − x + ½·ln 2π"""
    if w < mpf(10) ** -5:
        return sum(mpmath.bernoulli(2 * k) / (2 * k * (2 * k - 1)) * w ** (k - 1) for k in range(1, 14))
    x = 1 / mpmath.sqrt(w)
    return (mpmath.loggamma(x) - (x - mpf(1) / 2) * mpmath.log(x) + x - mpmath.log(2 * mpmath.pi) / 2) * x


def digamma_tail(w):
    """(ln x − 1/(2x) − ψ(x))·x² for w = 1/x²"""
    if w < mpf(10) ** -5:
        return sum(mpmath.bernoulli(2 * k) / (2 * k) * w ** (k - 1) for k in range(1, 14))
    x = 1 / mpmath.sqrt(w)
    return (mpmath.log(x) - 1 / (2 * x) - mpmath.digamma(x)) / w


ROOT = mpmath.findroot(mpmath.digamma, mpf("1.46"))


def beside_root(t):
    """ψ(x)/(x − ROOT) for x = 1 + t"""
    x = 1 + t
    return mpmath.polygamma(1, ROOT) if abs(x - ROOT) < SMALL else mpmath.digamma(x) / (x - ROOT)


def inverse_tangent(t):
    """(artanh r − r)/r³ for t = r²"""
    if t < SMALL:
        return mpf(1) / 3 + t / 5
    r = mpmath.sqrt(t)
    return (mpmath.atanh(r) - r) / r**3


def central(z):
    """erfinv(p)/p for z = p²"""
    p = mpmath.sqrt(z)
    return mpmath.sqrt(mpmath.pi) / 2 if z < SMALL else mpmath.erfinv(p) / p


def tail(s):
    """erfcinv(p)/r for r = √(−ln p), s = 1/(r + 2)"""
    r = 1 / s - 2
    # Newton's iteration on the logarithm.
    x = r
    for _ in range(60):
        f = -x * x + mpmath.log(erfcx(x)) + r * r
        step = f / (2 / (mpmath.sqrt(mpmath.pi) * erfcx(x)))
        x += step
        if abs(step) < mpf(10) ** -25:
            break
    return x / r


if __name__ == "__main__":
    half = mpf("0.50001")
    polynomial("erf near 0", near, lambda z: 1, 0, "0.7657", 11)
    show("erfcx(x)·(x + 3)/6, the constant in two parts", *rounded(mills, -1, 1, 25))
    polynomial("its derivative", slope, lambda t: 1, -1, mpf("0.99"), 4)
    polynomial("(1/Γ(1 + t) − 1)/t", reciprocal, lambda t: 1, -half, half, 15)
    rational("(lnΓ(2 + t) − (1 − γ)·t)/t²", second, -half, half, 5, 6)
    polynomial("Δ(x)·x", stirling, lambda w: 12, 0, mpf(1) / 64, 7)
    polynomial("digamma's tail", digamma_tail, lambda w: 12, 0, mpf(1) / 64, 7)
    rational("ψ(x)/(x − root)", beside_root, mpf(0), 3 * half, 6, 6)
    polynomial("(artanh r − r)/r³", inverse_tangent, lambda t: 3, 0, "0.19", 12)
    polynomial("erfinv(p)/p", central, lambda z: 1, 0, "0.2501", 6)
    polynomial("erfcinv(p)/√(−ln p)", tail, lambda s: 1, 1 / mpf("29.3"), 1 / mpf("2.8"), 10)
    high = float(ROOT)
    print("root of ψ:", repr(high), repr(float(ROOT - mpf(high))))
