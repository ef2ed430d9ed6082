"""Singular values by mpmath at 60 digits: python3 tests/golden/svd.py writes svd.json."""

import json
from pathlib import Path

import mpmath
import numpy as np

mpmath.mp.dps = 60


def singular_values(a):
    """Descending, rounded to float64."""
    values = mpmath.svd_r(mpmath.matrix(a.tolist()), compute_uv=False)
    return [float(x) for x in values]


def bidiagonal_values(d, e):
    """The same, with digits for values of all sizes."""
    n = len(d)
    b = mpmath.matrix(n, n)
    for i in range(n):
        b[i, i] = mpmath.mpf(d[i])
        if i < n - 1:
            b[i, i + 1] = mpmath.mpf(e[i])
    with mpmath.workdps(400):
        values = mpmath.svd_r(b, compute_uv=False)
        return [float(x) for x in values]


def hilbert(m, n):
    return np.array([[1 / (i + j + 1) for j in range(n)] for i in range(m)])


def kahan(n, angle=1.2):
    s, c = np.sin(angle), np.cos(angle)
    return np.array([[s**i * (1 if i == j else -c if j > i else 0) for j in range(n)] for i in range(n)])


def main():
    random = np.random.default_rng(7)
    matrices = {
        "random 12 x 8": random.standard_normal((12, 8)),
        "random 5 x 14": random.standard_normal((5, 14)),
        "Hilbert 10 x 10": hilbert(10, 10),
        "Hilbert 14 x 6": hilbert(14, 6),
        "Kahan 16": kahan(16),
        "Golub & Kahan 10": np.eye(10) + np.diag(np.ones(9), 1) * 3,
        "rank 2 of 9 x 7": np.outer(np.arange(1.0, 10), np.ones(7)) + np.outer(np.ones(9), np.arange(7.0)),
    }
    whole = [
        {"name": name, "m": a.shape[0], "n": a.shape[1], "a": a.ravel().tolist(), "values": singular_values(a)}
        for name, a in matrices.items()
    ]
    bidiagonals = {
        "graded up": ([10.0 ** (i - 10) for i in range(20)], [10.0 ** (i - 10) for i in range(19)]),
        "graded down": ([10.0 ** (10 - i) for i in range(20)], [10.0 ** (10 - i) for i in range(19)]),
        "one tiny value": ([1.0] * 15, [1e3] * 14),
        "a tiny diagonal element": ([1.0] * 6 + [1e-40] + [1.0] * 6, [0.5] * 12),
        "a zero on the diagonal": ([1.0, 2.0, 3.0, 0.0, 5.0, 6.0], [1.0, 1.0, 1.0, 1.0, 1.0]),
        "a zero at the end": ([1.0, 2.0, 3.0, 4.0, 0.0], [1.0, 1.0, 1.0, 1.0]),
        "far apart": ([1e-150, 1e150, 1.0, 1e-100], [1e-150, 1.0, 1e-100]),
    }
    bands = [{"name": name, "d": d, "e": e, "values": bidiagonal_values(d, e)} for name, (d, e) in bidiagonals.items()]
    out = Path(__file__).with_suffix(".json")
    out.write_text(json.dumps({"matrices": whole, "bidiagonals": bands}) + "\n")


if __name__ == "__main__":
    main()
