"""NumPy's norms, condition numbers, ranks and pseudo-inverses: python3 tests/golden/norm.py writes norm.json."""

import json
from pathlib import Path

import numpy as np

VECTOR_ORDERS = [None, np.inf, -np.inf, 0, 1, -1, 2, -2, 3, 0.5, -0.5, 7.25]
MATRIX_ORDERS = [None, "fro", "nuc", np.inf, -np.inf, 1, -1, 2, -2]
NAMES = {np.inf: "Infinity", -np.inf: "-Infinity"}


def named(order):
    return NAMES.get(order, order) if not isinstance(order, str) else order


def listed(x):
    """Numbers as JSON has them: infinities by name."""
    x = np.asarray(x)
    return [NAMES.get(v, v) for v in x.ravel().tolist()], list(x.shape)


def case(order, axis, keepdims, found):
    values, shape = listed(found)
    return {"ord": named(order), "axis": axis, "keepdims": keepdims, "values": values, "shape": shape}


def main():
    random = np.random.default_rng(11)
    x = random.standard_normal((3, 4, 5))
    x[0, 0, 0] = 0
    norms = []
    for order in VECTOR_ORDERS:
        for axis in (0, 2, -2):
            for keepdims in (False, True):
                with np.errstate(divide="ignore"):
                    norms.append(case(order, axis, keepdims, np.linalg.norm(x, order, axis, keepdims)))
    for order in MATRIX_ORDERS:
        for axis in ((0, 1), (2, 0), (-1, -2)):
            for keepdims in (False, True):
                norms.append(case(order, list(axis), keepdims, np.linalg.norm(x, order, axis, keepdims)))

    matrices = {
        "random": random.standard_normal((4, 4)),
        "Hilbert": np.array([[1 / (i + j + 1) for j in range(5)] for i in range(5)]),
        "integers": np.array([[2.0, 1.0, 0.0], [1.0, 3.0, 1.0], [0.0, 1.0, 4.0]]),
        "singular": np.array([[1.0, 2.0], [2.0, 4.0]]),
        "zero": np.zeros((3, 3)),
        "tall": random.standard_normal((6, 3)),
        "wide, rank 2": random.standard_normal((3, 2)) @ random.standard_normal((2, 7)),
        "stack": random.standard_normal((2, 3, 3)),
    }
    cases = []
    for name, a in matrices.items():
        entry = {"name": name, "a": a.ravel().tolist(), "shape": list(a.shape), "rank": np.linalg.matrix_rank(a).tolist()}
        entry["pinv"] = np.linalg.pinv(a, rtol=None).ravel().tolist()
        square = a.shape[-1] == a.shape[-2]
        # With a norm of the inverse NumPy leaves it to rounding what a singular matrix gives.
        regular = square and np.all(np.linalg.cond(a) < 1e12)
        orders = [None, -2, *([1, -1, np.inf, -np.inf, "fro"] if regular else [])]
        entry["cond"] = [{"p": named(p), "values": listed(np.linalg.cond(a, p))[0]} for p in orders]
        cases.append(entry)
    out = Path(__file__).with_suffix(".json")
    source = f"NumPy {np.__version__}"
    out.write_text(json.dumps({"source": source, "x": x.ravel().tolist(), "shape": list(x.shape), "norms": norms, "matrices": cases}) + "\n")


if __name__ == "__main__":
    main()
