"""Prints the coefficients of the kernels in assembly/exp/series.ts, cbrt and power: polynomials of least weighted error, and the table of power.
Run: python3 tests/golden/exponential_coefficients.py
"""

import struct

import mpmath
from mpmath import mpf
from remez import minimax

mpmath.mp.prec = 250
SMALL = mpf(10) ** -12
widest = mpmath.log(mpf(3) / 2) ** 2 * mpf("1.0002")
narrow = mpf("1.001") / 64


def even(z):
    """(cosh r − 1 − r²/2) / r⁴ for z = r²"""
    r = mpmath.sqrt(z)
    return mpf(1) / 24 + z / 720 if z < SMALL else (mpmath.cosh(r) - 1 - z / 2) / z**2


def odd(z):
    """(sinh r − r) / r³ for z = r²"""
    r = mpmath.sqrt(z)
    return mpf(1) / 6 + z / 120 if z < SMALL else (mpmath.sinh(r) - r) / (r * z)


def cubic(r):
    """(ln(1 + r) − r + r²/2) / r³"""
    return mpf(1) / 3 - r / 4 if abs(r) < SMALL else (mpmath.log(1 + r) - r + r**2 / 2) / r**3


def square(r):
    """(ln(1 + r) − r) / r²"""
    return -mpf(1) / 2 + r / 3 if abs(r) < SMALL else (mpmath.log(1 + r) - r) / r**2


def show(name, found):
    coefficients, error = found
    print(f"{name}: error 2^{float(mpmath.log(error, 2)):.1f}\n  {', '.join(repr(float(c)) for c in coefficients)}")


for bits, degrees in [("float32", (1, 2, 2)), ("float64", (4, 4, 4))]:
    show(f"even {bits}", minimax(even, lambda z: (mpmath.sqrt(z) + mpf(10) ** -3) ** 3, mpf(0), widest, degrees[0]))
    show(f"odd {bits}", minimax(odd, lambda z: z + mpf(10) ** -3, mpf(0), widest, degrees[1]))
    show(f"cbrt {bits}", minimax(lambda r: r ** (-mpf(1) / 3), lambda r: r ** (mpf(1) / 3), mpf("0.9085"), mpf("1.1005"), degrees[2]))
show("power float64", minimax(cubic, lambda r: r**2 + mpf(10) ** -7, -narrow, narrow, 7))
show("power float32", minimax(square, lambda r: abs(r) + mpf(10) ** -5, -narrow, narrow, 4))


def of_bits(bits):
    return struct.unpack("<d", struct.pack("<Q", bits))[0]


print("power, intervals: an inverse of the middle in units of 2^-10, and minus its logarithm in two parts")
ONE, STEP = 0x3FF << 52, 1 << 47
for j in range(32):
    start, end = (of_bits(ONE + STEP * i // 2) for i in (2 * j - 37, 2 * j - 35))
    inverse = 1.0 if start < 1 < end else round(2048 / (start + end)) / 1024
    logarithm = -mpmath.log(mpf(inverse))
    high = mpmath.nint(logarithm * 2**42) / 2**42
    print(f"  {inverse!r}, {float(high)!r}, {float(logarithm - high)!r},")
