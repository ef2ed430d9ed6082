"""Writes select.json: NumPy's orders, unique values, places, bins and histograms. Run: python3 tests/golden/select.py

Inputs are not in the file: both sides make them from the same linear congruential generator, `draws` here and tests/support/select.ts there. Lists of
small integers are base64 of int16, little endian; numbers are JSON's, which holds a double exactly.
"""

import base64
import json
import pathlib
import warnings

import numpy as np

warnings.simplefilter("ignore")

nan, inf = np.nan, np.inf
SIZES = [0, 1, 7, 8, 9, 31, 32, 33, 1000]
SPECIALS = {
    "float64": [nan, inf, -inf, 0.0, -0.0, 1.0, -1.0, 1.5, -1.5, 5e-324, -5e-324, 1.7976931348623157e308, -1.7976931348623157e308, 0.5, 2.0, 3.0],
    "float32": [nan, inf, -inf, 0.0, -0.0, 1.0, -1.0, 1.5, -1.5, 1.401298464324817e-45, -1.401298464324817e-45, 3.4028234663852886e38, -3.4028234663852886e38, 0.5, 2.0, 3.0],
    "int32": [0, 1, -1, 2**31 - 1, -(2**31), 7, -7, 100],
    "bool": [False, True],
}
PARTS = [nan, inf, -inf, 0.0, -0.0, 1.0, -1.0, 2.0]


def draws(seed):
    """Integers below 2^24, the same as in tests/support/select.ts."""
    state = seed
    while True:
        state = (state * 1664525 + 1013904223) % 2**32
        yield state >> 8


def specials(dtype, n, seed):
    source = draws(seed)
    if dtype.startswith("complex"):
        pairs = np.array([PARTS[next(source) % len(PARTS)] for _ in range(2 * n)], dtype="f8" if dtype == "complex128" else "f4")
        return pairs.view(dtype)
    table = SPECIALS[dtype]
    return np.array([table[next(source) % len(table)] for _ in range(n)], dtype=dtype)


def ordinary(dtype, n, seed):
    source = draws(seed)
    if dtype.startswith("complex"):
        pairs = np.array([(next(source) - 2**23) / 2**10 for _ in range(2 * n)], dtype="f8" if dtype == "complex128" else "f4")
        return pairs.view(dtype)
    if dtype == "bool":
        return np.array([next(source) % 3 == 0 for _ in range(n)], dtype=bool)
    if dtype == "int32":
        return np.array([next(source) * 100 - 800000000 for _ in range(n)], dtype="i4")
    return np.array([(next(source) - 2**23) / 2**10 for _ in range(n)], dtype=dtype)


NAMES = {"nan": "NaN", "inf": "Infinity", "-inf": "-Infinity"}


def encoded(x):
    """Lists for JSON: what is not finite by its name."""
    if isinstance(x, (list, tuple)):
        return [encoded(item) for item in x]
    return NAMES[str(x)] if isinstance(x, float) and not np.isfinite(x) else x


def packed(integers):
    return base64.b64encode(np.asarray(integers).reshape(-1).astype("<i2").tobytes()).decode()


def orders():
    cases = []
    for dtype in [*SPECIALS, "complex128", "complex64"]:
        for make in [specials, ordinary]:
            for n in SIZES:
                seed = n + 1
                x = make(dtype, n, seed)
                order = np.argsort(x, kind="stable")
                values, first, inverse, counts = np.unique(x, return_index=True, return_inverse=True, return_counts=True)
                wanted = make(dtype, 20, seed + 77)
                cases.append(
                    {
                        "dtype": dtype,
                        "values": make.__name__,
                        "n": n,
                        "seed": seed,
                        "argsort": packed(order),
                        # Of a thousand different numbers the order says all.
                        **({} if n == 1000 else {"inverse": packed(inverse)}),
                        **({} if n == 1000 and make is ordinary else {"first": packed(first), "counts": packed(counts)}),
                        "left": packed(np.searchsorted(x, wanted, side="left", sorter=order)),
                        "right": packed(np.searchsorted(x[order], wanted, side="right")),
                    }
                )
    return cases


def sample(kind, n, seed):
    source = draws(seed)
    if kind == "uniform":
        return np.array([next(source) / 2**24 for _ in range(n)])
    if kind == "bell":
        return np.array([sum(next(source) / 2**24 for _ in range(4)) - 2 for _ in range(n)])
    if kind == "lattice":
        return np.array([next(source) % 31 / 10 for _ in range(n)])
    if kind == "offset":
        return np.array([1e5 + next(source) % 1000 / 100 for _ in range(n)])
    if kind == "integers":
        return np.array([float(next(source) % 200 - 60) for _ in range(n)])
    if kind == "constant":
        return np.array([2.5 for _ in range(n)])
    return np.array([[nan, inf, -inf, 0.25][next(source) % 4] for _ in range(n)])


RULES = ["auto", "doane", "fd", "rice", "scott", "sqrt", "stone", "sturges"]
KINDS = ["uniform", "bell", "lattice", "offset", "integers", "constant"]


def histograms():
    cases = []

    def add(kind, n, dtype, bins, range=None, density=False, weights=None):
        x = sample(kind, n, 5).astype(dtype)
        w = None if weights is None else sample("integers", n, 9).astype(weights) if weights == "int32" else sample("uniform", n, 9).astype(weights)
        counts, edges = np.histogram(x, bins=bins, range=range, density=density, weights=w)
        case = {"kind": kind, "n": n, "dtype": dtype, "bins": encoded(bins), "counts": encoded(counts.tolist())}
        if not isinstance(bins, list):
            case["edges"] = edges.tolist()
        if range is not None:
            case["range"] = list(range)
        if density:
            case["density"] = True
        if weights is not None:
            case["weights"] = weights
        cases.append(case)

    for dtype in ["float64", "float32", "int32"]:
        for kind in KINDS:
            for n in [0, 1, 7, 8, 9, 33, 1000]:
                add(kind, n, dtype, 10)
            for bins in [1, 7, 50]:
                add(kind, 1000, dtype, bins)
            for rule in RULES:
                add(kind, 300, dtype, rule)
        for kind in ["uniform", "lattice", "bell"]:
            add(kind, 1000, dtype, 30, range=(0.0, 3.0))
            add(kind, 1000, dtype, 13, range=(-0.1, 0.7), density=True)
            add(kind, 1000, dtype, [-1.0, 0.0, 0.1, 0.1, 0.5, 3.0])
            add(kind, 1000, dtype, "auto", range=(0.0, 1.0))
            for weights in ["float64", "float32", "int32"]:
                add(kind, 1000, dtype, 12, weights=weights)
    for dtype in ["float64", "float32"]:
        add("special", 100, dtype, 5, range=(0.0, 1.0))
        add("special", 100, dtype, [-inf, 0.0, 0.25, inf])
        add("special", 100, dtype, [0.0, 0.25])
    return cases


def grids():
    cases = []
    for bins in [4, [3, 5], [[-1.0, 0.0, 2.0], 4], [-2.0, -1.0, 0.5, 2.0]]:
        for density in [False, True]:
            x, y = sample("bell", 200, 3), sample("lattice", 200, 4)
            counts, ex, ey = np.histogram2d(x, y, bins=bins, density=density)
            cases.append({"bins": bins, "density": density, "counts": counts.tolist(), "xEdges": ex.tolist(), "yEdges": ey.tolist()})
    return cases


def rows():
    """unique along an axis, of small integers."""
    cases = []
    for shape in [(1, 1), (7, 2), (20, 3), (4, 5), (60, 1)]:
        for axis in [0, 1]:
            source = draws(11)
            x = np.array([next(source) % 3 for _ in range(shape[0] * shape[1])], dtype="i4").reshape(shape)
            values, first, inverse, counts = np.unique(x, axis=axis, return_index=True, return_inverse=True, return_counts=True)
            cases.append({"shape": shape, "axis": axis, "values": values.tolist(), "first": first.tolist(), "inverse": inverse.reshape(-1).tolist(), "counts": counts.tolist()})
    return cases


def digits():
    x = [-1.0, 0.0, 0.5, 1.0, 2.0, 2.5, 10.0, 11.0, nan, inf, -inf]
    cases = []
    for bins in [[0.0, 1.0, 2.5, 10.0], [10.0, 2.5, 1.0, 0.0], [1.0], [], [0.0, 1.0, 1.0, 2.0]]:
        for right in [False, True]:
            cases.append({"bins": bins, "right": right, "places": np.digitize(x, bins, right=right).tolist()})
    return cases


def triangles():
    cases = []
    for rows_, cols in [(3, 3), (2, 5), (5, 2), (1, 1), (0, 3), (4, 4)]:
        for k in [-9, -2, -1, 0, 1, 2, 9]:
            source = np.arange(1, rows_ * cols + 1).reshape(rows_, cols)
            cases.append(
                {
                    "shape": [rows_, cols],
                    "k": k,
                    "triu": np.triu(source, k).reshape(-1).tolist(),
                    "tril": np.tril(source, k).reshape(-1).tolist(),
                    "triuIndices": [i.tolist() for i in np.triu_indices(rows_, k, cols)],
                    "trilIndices": [i.tolist() for i in np.tril_indices(rows_, k, cols)],
                }
            )
    return cases


def sets():
    cases = []
    pairs = [([1, 3, 4, 3], [3, 1, 2]), ([], [1]), ([1, 2], []), ([nan, 1, -0.0, inf], [nan, 0.0, inf, 5]), ([5, 5, 5], [5])]
    for a, b in pairs:
        a, b = np.array(a, dtype=float), np.array(b, dtype=float)
        cases.append(
            {
                "a": encoded(a.tolist()),
                "b": encoded(b.tolist()),
                "isin": np.isin(a, b).tolist(),
                "intersect": encoded(np.intersect1d(a, b).tolist()),
                "union": encoded(np.union1d(a, b).tolist()),
                "difference": encoded(np.setdiff1d(a, b).tolist()),
            }
        )
    return cases


golden = {
    "numpy": np.__version__,
    "orders": orders(),
    "histograms": histograms(),
    "grids": grids(),
    "rows": rows(),
    "digits": digits(),
    "triangles": triangles(),
    "sets": sets(),
}
path = pathlib.Path(__file__).with_name("select.json")
lines = ["{"]
for i, (name, value) in enumerate(golden.items()):
    comma = "," if i + 1 < len(golden) else ""
    if isinstance(value, list):
        rows_ = ",\n".join(json.dumps(case, allow_nan=False, separators=(",", ":")) for case in value)
        lines.append(f"{json.dumps(name)}:[\n{rows_}\n]{comma}")
    else:
        lines.append(f"{json.dumps(name)}:{json.dumps(value)}{comma}")
lines.append("}")
path.write_text("\n".join(lines) + "\n")
