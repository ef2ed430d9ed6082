"""Writes special-gamma.json: the gamma family at chosen and random points, from mpmath.
Run: python3 tests/golden/special_gamma.py
"""

import json
import pathlib

import mpmath
import numpy as np
from columns import table64

mpmath.mp.prec = 300
rng = np.random.default_rng(62)


def near(x, n=40):
    return x + rng.choice([-1, 1], n) * 10.0 ** rng.uniform(-16, -1, n)


POSITIVE = [
    rng.uniform(0, 0.5, 100), rng.uniform(0.5, 3, 300), rng.uniform(2, 30, 200), near(1.0), near(2.0), 10.0 ** rng.uniform(-300, -1, 80), np.arange(1, 24),
    rng.uniform(9.9, 10.1, 30), [5e-324, 1e-310],
]


def gammaln(x):
    return mpmath.re(mpmath.loggamma(x))


FUNCTIONS = {"gammaln": (gammaln, [*POSITIVE, 10.0 ** rng.uniform(1, 305, 120)])}

found = {name: table64(function, *points) for name, (function, *points) in FUNCTIONS.items()}
path = pathlib.Path(__file__).parent / "special-gamma.json"
path.write_text(json.dumps(found, separators=(",", ":")) + "\n")
