"""Prints the coefficients of the kernels exp and log: polynomials of least relative error, by Remez' exchange. Run: python3 tests/golden/coefficients.py"""

import mpmath
from mpmath import mpf

from remez import minimax

mpmath.mp.prec = 200


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
