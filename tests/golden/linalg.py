"""Writes linalg.json: determinants, inverses and exponentials of small matrices in 60 digits, rounded. Run: python3 -P tests/golden/linalg.py (select.py beside it is not the standard one)

With every matrix stands its condition number in the 1-norm: what a result may be off by, in units of rounding; with an exponential that of the exponential itself,
in the Frobenius norm. Least squares solutions are NumPy's.
"""

import json
import pathlib

import mpmath as mp
import numpy as np
import scipy.linalg

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


EXPONENTS = {
    "one": np.array([[-2.5]]),
    "nilpotent": np.array([[0, 1e6, 3], [0, 0, -2e5], [0, 0, 0]]),
    "rotation": np.array([[0.0, -1], [1, 0]]),
    "Moler and Van Loan's": np.array([[-49.0, 24], [-64, 31]]),
    "far from normal": np.array([[1, 1e6], [0, -1.0]]),
    "tiny": coarse(3, 3) * 1e-9,
    "of degree 5": coarse(4, 4) * 0.02,
    "of degree 7": coarse(4, 4) * 0.1,
    "of degree 9": coarse(5, 5) * 0.3,
    "of degree 13": coarse(6, 6),
    "large": coarse(4, 4) * 20,
    "stiff": np.array([[-1000.0, 999, 0], [1, -2, 1], [0, 30, -31]]),
    "generator": np.diag(np.arange(1.0, 9), 1) - np.diag(np.arange(9.0)),
    "random 12": coarse(12, 12) * 0.7,
}

rank_two = np.array([[1.0, 2, 3], [2, 4, 6], [1, 0, 1], [3, 1, 4]])
LEAST_SQUARES = {
    "tall": (coarse(7, 3), coarse(7)),
    "square": (coarse(4, 4), coarse(4, 2)),
    "wide": (coarse(3, 6), coarse(3, 2)),
    "low rank": (rank_two, coarse(4, 2)),
    "tall, several": (coarse(9, 4), coarse(9, 3)),
    "huge": (coarse(5, 2) * 1e150, coarse(5) * 1e150),
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


def exponential(name, a):
    condition = float(scipy.linalg.expm_cond(a)) if len(a) > 1 else abs(a.item())
    return {"name": name, "n": len(a), "a": a.ravel().tolist(), "condition": condition, "exponential": flat(mp.expm(mp.matrix(a.tolist()), method="taylor"))}


def least_squares(name, a, b):
    x, residuals, rank, values = np.linalg.lstsq(a, b)
    return {"name": name, "a": a.tolist(), "b": b.tolist(), "x": x.tolist(), "residuals": residuals.tolist(), "rank": int(rank), "singularValues": values.tolist()}


def main():
    pairs = [invertible(name, a) for name, a in INVERTIBLE.items()]
    golden = {"determinants": [p[0] for p in pairs], "inverses": [p[1] for p in pairs if p[1]["n"] < 10]}
    golden["exponentials"] = [exponential(name, a) for name, a in EXPONENTS.items()]
    golden["leastSquares"] = [least_squares(name, a, b) for name, (a, b) in LEAST_SQUARES.items()]
    lines = ",\n".join(f'"{kind}": [\n' + ",\n".join(json.dumps(case) for case in cases) + "\n]" for kind, cases in golden.items())
    path = pathlib.Path(__file__).with_name("linalg.json")
    path.write_text("{\n" + lines + "\n}\n")
    json.loads(path.read_text())


main()
