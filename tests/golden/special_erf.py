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


FUNCTIONS = {
    "erf": (mpmath.erf, around(-6, 6)),
    "erfc": (mpmath.erfc, [*around(-6, 27.3), np.linspace(26, 27.3, 60)]),
    "erfcx": (erfcx, [*around(-26.6, 60), 10.0 ** rng.uniform(0, 307, 60)]),
    "ndtr": (ndtr, [*around(-38.6, 9), np.linspace(-38.6, -37, 60)]),
}

found = {name: table64(function, points) for name, (function, points) in FUNCTIONS.items()}
path = pathlib.Path(__file__).parent / "special-erf.json"
path.write_text(json.dumps(found, separators=(",", ":")) + "\n")
