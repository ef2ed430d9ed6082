"""Writes eig.json: eigenvalues of small matrices in 50 digits, rounded. Run: python3 tests/golden/eig.py

With every eigenvalue of a general matrix stands its condition number 1/|y^H x| (unit left and right vectors): the eigenvalue of a matrix
that is off by delta is off by about condition * |delta|. NumPy's own eigenvalues are compared here, and the largest ratio is printed.
"""

import json
import pathlib

import mpmath as mp
import numpy as np

mp.mp.dps = 50
rng = np.random.default_rng(7)


def companion(roots):
    coefficients = np.round(np.poly(roots))
    a = np.diag(np.ones(len(roots) - 1), -1)
    a[0] = -coefficients[1:]
    return a


def wilkinson(n):
    half = (n - 1) / 2
    return np.diag(np.abs(np.arange(n) - half)) + np.diag(np.ones(n - 1), 1) + np.diag(np.ones(n - 1), -1)


def frank(n):
    i, j = np.mgrid[0:n, 0:n]
    return np.where(j >= i - 1, n - np.maximum(i, j), 0.0)


def grcar(n):
    i, j = np.mgrid[0:n, 0:n]
    return np.where(i == j + 1, -1.0, 0.0) + ((j >= i) & (j <= i + 3))


def cyclic(n):
    return np.roll(np.eye(n), 1, axis=1)


def symmetric(a):
    return np.tril(a) + np.tril(a, -1).T


GENERAL = {
    "chapter": np.array([[4.0, 2], [1, 3]]),
    "rotation": np.array([[0.0, -1], [1, 0]]),
    "leslie": np.array([[0, 1.5, 1, 0.25], [0.75, 0, 0, 0], [0, 0.5, 0, 0], [0, 0, 0.25, 0]]),
    "cyclic 5": cyclic(5),
    "roots 1 to 6": companion(np.arange(1, 7)),
    "Frank 7": frank(7),
    "Grcar 10": grcar(10),
    "upper triangular": np.triu(rng.integers(-9, 10, (6, 6)) + 20.0 * np.diag(np.arange(6))),
    "integers": rng.integers(-5, 6, (9, 9)).astype(float),
    "normal random 12": np.round(rng.standard_normal((12, 12)) * 64) / 64,
}
SYMMETRIC = {
    "2 by 2": np.array([[2.0, 1], [1, 3]]),
    "second difference 10": 2 * np.eye(10) - np.diag(np.ones(9), 1) - np.diag(np.ones(9), -1),
    "Wilkinson 21": wilkinson(21),
    "clustered": symmetric(np.round(np.eye(8) + rng.standard_normal((8, 8)) * 2.0**-20, 12)),
    "integers": symmetric(rng.integers(-5, 6, (9, 9)).astype(float)),
    "rank one": np.outer(np.arange(1.0, 8), np.arange(1.0, 8)),
}


def general(name, a):
    values, left, right = mp.eig(mp.matrix(a.tolist()), left=True, right=True)
    rows = []
    for k, value in enumerate(values):
        x = right[:, k]
        y = left[k, :]
        condition = mp.norm(x) * mp.norm(y) / abs((y * x)[0])
        rows.append((float(value.real), float(value.imag), float(condition)))
    close = np.linalg.eigvals(a)
    scale = np.abs(a).sum(axis=0).max() * 2.0**-52 * len(a)
    ratio = max(min(abs(close - complex(re, im))) / (scale * condition) for re, im, condition in rows)
    print(f"{name:20} NumPy's largest error {ratio:.2g} condition n eps |A|")
    return {"name": name, "n": len(a), "a": a.ravel().tolist(), "values": [[re, im] for re, im, _ in rows], "conditions": [round(c, 2) for _, _, c in rows]}


def hermitian(name, a):
    values = sorted(float(v) for v in mp.eigsy(mp.matrix(a.tolist()), eigvals_only=True))
    worst = np.abs(np.linalg.eigvalsh(a) - values).max() / (np.abs(values).max() * 2.0**-52)
    print(f"{name:20} NumPy's largest error {worst:.2g} eps |A|")
    return {"name": name, "n": len(a), "a": a.ravel().tolist(), "values": values}


data = {
    "source": f"mpmath {mp.__version__}, {mp.mp.dps} digits; compared with NumPy {np.__version__}",
    "general": [general(name, a) for name, a in GENERAL.items()],
    "symmetric": [hermitian(name, a) for name, a in SYMMETRIC.items()],
}
lines = [f' "source": {json.dumps(data["source"])}']
for kind in ("general", "symmetric"):
    lines.append(f' "{kind}": [\n  ' + ",\n  ".join(json.dumps(entry) for entry in data[kind]) + "\n ]")
pathlib.Path(__file__).with_name("eig.json").write_text("{\n" + ",\n".join(lines) + "\n}\n")
