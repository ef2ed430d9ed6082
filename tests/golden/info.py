"""Entropies and divergences to 40 digits, and SciPy's: python3 -P tests/golden/info.py writes info.json (-P: select.py beside it is not Python's)."""

import json
from pathlib import Path

import mpmath
import numpy as np
import scipy
from scipy.spatial.distance import jensenshannon
from scipy.stats import entropy

mpmath.mp.dps = 40


def exact(weights):
    """The floats as they are, over their exact sum."""
    numbers = [mpmath.mpf(float(x)) for x in weights]
    return [x / mpmath.fsum(numbers) for x in numbers]


def log2(x):
    return mpmath.log(x, 2)


def divergence(p, q):
    return mpmath.fsum(a * log2(a / b) for a, b in zip(p, q) if a > 0)


def spread(p, q):
    """What rounding p and q by a part of each is multiplied with."""
    return mpmath.fsum(a * abs(log2(a / b)) for a, b in zip(p, q) if a > 0)


def pair(name, first, second):
    p, q = exact(first), exact(second)
    m = [(a + b) / 2 for a, b in zip(p, q)]
    infinite = any(a > 0 and b == 0 for a, b in zip(p, q))
    return {
        "name": name,
        "p": [float(x) for x in first],
        "q": [float(x) for x in second],
        "entropy": float(-mpmath.fsum(a * log2(a) for a in p if a > 0)),
        "crossEntropy": "Infinity" if infinite else float(-mpmath.fsum(a * log2(b) for a, b in zip(p, q) if a > 0)),
        "klDivergence": "Infinity" if infinite else float(divergence(p, q)),
        "jsDivergence": float((divergence(p, m) + divergence(q, m)) / 2),
        "klSpread": 0.0 if infinite else float(spread(p, q)),
        "jsSpread": float((spread(p, m) + spread(q, m)) / 2),
        "scipy": {
            "entropy": float(entropy(first, base=2)),
            "klDivergence": "Infinity" if infinite else float(entropy(first, second, base=2)),
            "jsDivergence": float(jensenshannon(first, second, 2) ** 2),
        },
    }


def table(name, counts):
    numbers = np.asarray(counts, dtype=float)
    p = [exact(numbers.ravel())[i * numbers.shape[1] : (i + 1) * numbers.shape[1]] for i in range(numbers.shape[0])]
    rows = [mpmath.fsum(row) for row in p]
    columns = [mpmath.fsum(column) for column in zip(*p)]
    terms = [(a, rows[i] * columns[j]) for i, row in enumerate(p) for j, a in enumerate(row) if a > 0]
    return {
        "name": name,
        "joint": numbers.tolist(),
        "mutualInformation": float(mpmath.fsum(a * log2(a / b) for a, b in terms)),
        "spread": float(mpmath.fsum(a * abs(log2(a / b)) for a, b in terms)),
    }


def term(p, q):
    """D(p, q) in nats, and the mean of D(p, m) and D(q, m)."""

    def d(a, b):
        return b if a == 0 else mpmath.inf if b == 0 else a * mpmath.log(a / b) - a + b

    with mpmath.workdps(200):
        p, q = mpmath.mpf(p), mpmath.mpf(q)
        js = (d(p, (p + q) / 2) + d(q, (p + q) / 2)) / 2 if p + q > 0 else mpmath.mpf(0)
        return [float(p), float(q), "Infinity" if d(p, q) == mpmath.inf else float(d(p, q)), float(js)]


ONE = [1e-300, 1e-20, 1e-5, 0.01, 0.1, 0.25, 0.5, 0.75, 1.0]
NEXT = [1 + 2**-52, 1 - 2**-53, 1 + 1e-12, 1 - 1e-8, 1 + 1e-4, 0.9, 1.1, 1.3, 1.49, 1.51, 0.67, 0.6, 2.0, 5.0, 1e-10, 1e10]
random = np.random.default_rng(26)
even = np.full(8, 0.125)
near = even + 1e-8 * np.array([1, -1, 2, -2, 0.5, -0.5, 3, -3])
golden = {
    "scipy": scipy.__version__,
    "pairs": [
        pair("the chapter's", [0.7, 0.2, 0.05, 0.05], [0.6, 0.25, 0.1, 0.05]),
        pair("zeros on either side", [0.5, 0.5, 0, 0], [0.25, 0.25, 0.5, 0]),
        pair("zero where the other is not", [0.5, 0.5], [1, 0]),
        pair("a certain outcome", [1, 0, 0], [0.2, 0.3, 0.5]),
        pair("counts", [3, 1, 4, 1, 5, 9, 2, 6], [2, 7, 1, 8, 2, 8, 1, 8]),
        pair("nearly the same", even, near),
        pair("a tenth apart", even, even * (1 + 0.1 * np.array([1, -1, 1, -1, 1, -1, 1, -1]))),
        pair("of extreme sizes", [1e-300, 1e-8, 1, 1e-310], [1e-8, 1e-300, 1, 5e-324]),
        pair("random, a thousand", random.random(1000), random.random(1000)),
        pair("peaked", random.random(200) ** 40, random.random(200) ** 40),
    ],
    "terms": [
        *(term(p, p * ratio) for p in ONE for ratio in NEXT),
        *(term(p, q) for p in (0.0, 5e-324, 1e-310, 1e-300, 1.0) for q in (0.0, 5e-324, 3e-310, 1.0, 1e300)),
    ],
    "tables": [
        table("counts", [[12, 3, 0], [5, 9, 1]]),
        table("dependent", [[0.5, 0], [0, 0.5]]),
        table("nearly independent", np.outer([0.2, 0.8], [0.3, 0.7]) + 1e-6 * np.array([[1, -1], [-1, 1]])),
        table("random", random.random((20, 30))),
    ],
}
Path(__file__).with_suffix(".json").write_text(json.dumps(golden, indent=0) + "\n")
