"""Writes special-erf.json: the error functions at chosen and random points, from mpmath.
Run: python3 tests/golden/special_erf.py
"""

import json
import pathlib

import mpmath
import numpy as np
from columns import table64

mpmath.mp.prec = 400
rng = np.random.default_rng(61)


def spread(low, high, n):
    """n numbers of both signs, their magnitudes evenly spread between powers of ten."""
    return rng.choice([-1, 1], n) * 10.0 ** rng.uniform(low, high, n)


def around(first, last):
    """Everywhere, near 0, where one way of computing meets the other, in the middle."""
    edge = np.array([0.75, 0.75 * 2**0.5])
    edges = np.concatenate([edge, -edge, np.nextafter(edge, 0), -np.nextafter(edge, 0)])
    return [rng.uniform(first, last, 240), rng.uniform(-3, 3, 240), rng.uniform(0.5, 1.2, 60), spread(-310, 0, 60), edges, [5e-324, -5e-324]]


def erfcx(x):
    if x < 1000:
        return mpmath.exp(x * x) * mpmath.erfc(x)
    total = term = mpmath.mpf(1)
    for k in range(1, 12):
        term *= -(2 * k - 1) / (2 * x * x)
        total += term
    return total / (x * mpmath.sqrt(mpmath.pi))


def ndtr(x):
    return mpmath.erfc(-x / mpmath.sqrt(2)) / 2


def erfcinv(p):
    """Newton's iteration on the logarithm."""
    if p > 1:
        return -erfcinv(2 - p)
    x = mpmath.sqrt(-mpmath.log(p)) if p < 0.5 else mpmath.erfinv(1 - p)
    for _ in range(80):
        e = mpmath.erfc(x)
        step = mpmath.log(e / p) * e * mpmath.sqrt(mpmath.pi) / 2 * mpmath.exp(x * x)
        x += step
        if abs(step) <= mpmath.mpf(10) ** -60 * abs(x):
            break
    return x


def erfinv(p):
    return mpmath.erfinv(p) if abs(p) < 0.5 else mpmath.sign(p) * erfcinv(1 - abs(p))


def ndtri(p):
    return -mpmath.sqrt(2) * erfcinv(2 * p)


def log_ndtr(x):
    return mpmath.log1p(-ndtr(-x)) if x > 0 else mpmath.log(ndtr(x))


def probabilities(most):
    """From the smallest number to `most` less an ulp, and around the middle."""
    middle = most / 2
    low = [rng.uniform(0, middle / 2, 80), 10.0 ** rng.uniform(-323, -1, 120), [5e-324, 1e-321, 1e-300, 1e-280, 9e-281]]
    return [*low, rng.uniform(0, most, 80), middle + spread(-15, -1, 40), most - 10.0 ** rng.uniform(-15, -1, 40), [most * (1 - 2**-53), most / 4, most * 0.75]]


FUNCTIONS = {
    "erf": (mpmath.erf, around(-6, 6)),
    "erfc": (mpmath.erfc, [*around(-6, 27.3), np.linspace(26, 27.3, 60)]),
    "erfcx": (erfcx, [*around(-26.6, 60), 10.0 ** rng.uniform(0, 307, 60)]),
    "ndtr": (ndtr, [*around(-38.6, 9), np.linspace(-38.6, -37, 60)]),
    "erfinv": (erfinv, [rng.uniform(-1, 1, 150), spread(-310, -1, 60), 1 - 10.0 ** rng.uniform(-15, -1, 40), [0.5, -0.5, 1 - 2**-53]]),
    "erfcinv": (erfcinv, probabilities(2.0)),
    "ndtri": (ndtri, probabilities(1.0)),
    "logNdtr": (log_ndtr, [rng.uniform(-3, 3, 150), rng.uniform(-60, 38, 100), -(10.0 ** rng.uniform(0, 3.5, 50))]),
}

found = {name: table64(function, points) for name, (function, points) in FUNCTIONS.items()}
path = pathlib.Path(__file__).parent / "special-erf.json"
path.write_text(json.dumps(found, separators=(",", ":")) + "\n")
