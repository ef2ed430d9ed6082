"""Prints the coefficients of the kernels of assembly/trig: polynomials of least relative error. Run: python3 tests/golden/trigonometric_coefficients.py"""

import mpmath
from mpmath import mpf

from remez import minimax

mpmath.mp.prec = 200


def sin_rest(z):
    """(sin y − y) / y³ for z = y²"""
    y = mpmath.sqrt(z)
    return -mpf(1) / 6 if z == 0 else (mpmath.sin(y) - y) / y**3


def cos_rest(z):
    """(cos y − 1 + y²/2) / y⁴ for z = y²"""
    return mpf(1) / 24 if z == 0 else (mpmath.cos(mpmath.sqrt(z)) - 1 + z / 2) / z**2


def asin_rest(z):
    """(asin y − y) / y³ for z = y²"""
    y = mpmath.sqrt(z)
    return mpf(1) / 6 if z == 0 else (mpmath.asin(y) - y) / y**3


def atan_rest(z):
    """(atan y − y) / y³ for z = y²"""
    y = mpmath.sqrt(z)
    return -mpf(1) / 3 if z == 0 else (mpmath.atan(y) - y) / y**3


def relative(f):
    """Of y + y³·p(y²) to f(y)."""
    return lambda z: (z + mpf(10) ** -6) * mpmath.sqrt(z + mpf(10) ** -30) / f(mpmath.sqrt(z + mpf(10) ** -30))


eighth = (mpmath.pi / 4) ** 2 * mpf("1.0001")
CASES = [
    ("sin", sin_rest, relative(mpmath.sin), eighth, [2, 5]),
    ("cos", cos_rest, lambda z: (z**2 + mpf(10) ** -6) / mpmath.cos(mpmath.sqrt(z)), eighth, [2, 5]),
    ("asin", asin_rest, relative(mpmath.asin), mpf(1) / 4, [4, 10, 11, 12]),
    ("atan", atan_rest, relative(mpmath.atan), mpf(7) ** 2 / 16**2, [3, 4, 8, 9, 10]),
]
for name, rest, weight, high, degrees in CASES:
    for degree in degrees:
        c, error = minimax(rest, weight, mpf(0), high, degree)
        print(f"{name} {degree}: error 2^{float(mpmath.log(error, 2)):.1f}\n  {', '.join(repr(float(x)) for x in c)}")

print("pi/2:", [mpmath.nstr(mpmath.pi / 2, 60)])
