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


def betaln(a, b):
    with mpmath.workprec(1300):
        return mpmath.re(mpmath.loggamma(a) + mpmath.loggamma(b) - mpmath.loggamma(a + b))


def beta(a, b):
    return mpmath.exp(betaln(a, b))


def pairs(keep):
    """Arguments small, moderate and large, alike and not, of which `keep` takes some."""
    ranges = [((-3, 0.9), (-3, 0.9)), ((-3, 0.9), (0.9, 3)), ((0.9, 2.4), (0.9, 2.4)), ((0.9, 2.4), (2, 8)), ((-5, 0.9), (4, 100))]
    drawn = [(10.0 ** rng.uniform(*a), 10.0 ** rng.uniform(*b)) for a, b in ranges for _ in range(70)]
    kept = [(a, b) for a, b in drawn if keep(betaln(mpmath.mpf(a), mpmath.mpf(b)))]
    return [[a for a, _ in kept]], [[b for _, b in kept]]


FUNCTIONS = {
    "gammaln": (gammaln, [*POSITIVE, 10.0 ** rng.uniform(1, 305, 120)]),
    "gamma": (mpmath.gamma, [*POSITIVE[:-1], rng.uniform(-23, 0, 150), rng.uniform(22, 171.6, 200), 10.0 ** rng.uniform(-307, -1, 40), -(10.0 ** rng.uniform(-307, -1, 40))]),
    "digamma": (mpmath.digamma, [*POSITIVE[:-1], near(1.4616321449683622), 10.0 ** rng.uniform(1, 300, 80)]),
    "beta": (beta, *pairs(lambda y: abs(y) < 690)),
    "betaln": (betaln, *pairs(lambda y: abs(y) > 1)),
}

found = {name: table64(function, *points) for name, (function, *points) in FUNCTIONS.items()}
path = pathlib.Path(__file__).parent / "special-gamma.json"
path.write_text(json.dumps(found, separators=(",", ":")) + "\n")
