"""Writes reduce.json: NumPy's reductions and running folds over dtypes, shapes, axes and special values. Run: python3 tests/golden/reduce.py

Inputs are formulas that the test repeats, so that only results stand in the file: a list a function, dtype and kind, in the order of "cases". Of a result
the values, flat; a complex number is two. Not-a-number and infinities are strings, null means that NumPy raises. int32 stands for NumPy's integers: sums
and products are told to stay in it.
"""

import json
import pathlib
import warnings

import numpy as np

warnings.simplefilter("ignore")
np.seterr(all="ignore")

NAMES = {"nan": "NaN", "inf": "Infinity", "-inf": "-Infinity"}
DTYPES = ["float64", "float32", "complex128", "complex64", "int32", "bool"]
SIZES = [0, 1, 7, 8, 9, 31, 32, 33, 1000]
CASES = [((n,), None) for n in SIZES] + [
    ((), None), ((1, 1), 0), ((9, 17), 1), ((33, 9), 0), ((9, 33), -1), ((33, 9), None), ((2, 5, 4), 1), ((2, 5, 4), (0, 2)), ((2, 5, 9), (2, 1)), ((2, 3, 2), ()),
    ((1000, 6), 0), ((3, 1000), 1), ((0, 3), 0), ((0, 3), 1), ((2, 0, 3), (0, 2)), ((3, 0), 1),
]


def integers(i):
    return (i * 7919 % 23 - 11).astype(float)


def specials(i):
    x = integers(i)
    x[i % 13 == 5] = np.nan
    x[i % 29 == 3] = np.inf
    x[i % 31 == 17] = -np.inf
    return x


KINDS = {
    "integers": integers,
    "powers": lambda i: np.array([1.0, -1.0, 2.0, 0.5])[i * 7919 % 23 % 4],
    "reals": lambda i: (i * 40503 % 2**16) / 2.0**16 * 2 - 1,
    "specials": specials,
}


def make(dtype, kind, shape):
    i = np.arange(int(np.prod(shape)), dtype=np.int64)
    x = KINDS[kind](i)
    if dtype == "bool":
        x = x % 3 == 0
    if dtype.startswith("complex"):
        x = x + 1j * KINDS[kind](i + 5)
    return x.astype(dtype).reshape(shape)


def number(x):
    if isinstance(x, (bool, int)):
        return int(x)
    if not np.isfinite(x):
        return NAMES[str(x)]
    return int(x) if x == int(x) and abs(x) < 2**53 and str(x) != "-0.0" else x


def encoded(result):
    flat = np.ascontiguousarray(result).reshape(-1)
    if np.iscomplexobj(flat):
        flat = flat.view(flat.real.dtype)
    # float32 by its own shortest digits, which the test rounds back.
    return [number(float(str(x)) if x.dtype == np.float32 else x.item()) for x in flat]


def attempt(compute):
    try:
        return encoded(compute())
    except (ValueError, TypeError, IndexError):
        return None


def same_type(f):
    return lambda x, axis: f(x, axis=axis, dtype=np.int32) if x.dtype in (np.int32, np.bool_) else f(x, axis=axis)


def wide(f, **options):
    """In 80 bits, rounded once: NumPy adds plainly down columns, and 1000 of them show."""

    def compute(x, axis):
        longer = np.clongdouble if np.iscomplexobj(x) else np.longdouble
        return f(x.astype(longer), axis=axis, **options).astype(np.real(x).dtype if np.issubdtype(x.dtype, np.inexact) else float)

    return compute


FUNCTIONS = {
    "sum": same_type(np.sum), "prod": same_type(np.prod), "mean": lambda x, axis: np.mean(x, axis=axis), "variance": wide(np.var), "std": wide(np.std, ddof=1), "max": lambda x, axis: np.max(x, axis=axis), "min": lambda x, axis: np.min(x, axis=axis),
    "argmax": lambda x, axis: np.argmax(x, axis=axis), "argmin": lambda x, axis: np.argmin(x, axis=axis), "ptp": lambda x, axis: np.ptp(x, axis=axis),
    "any": lambda x, axis: np.any(x, axis=axis), "all": lambda x, axis: np.all(x, axis=axis), "countNonzero": lambda x, axis: np.count_nonzero(x, axis=axis),
    "median": lambda x, axis: np.median(x, axis=axis), "nansum": same_type(np.nansum), "nanprod": same_type(np.nanprod), "nanmean": lambda x, axis: np.nanmean(x, axis=axis),
    "nanvariance": wide(np.nanvar), "nanstd": wide(np.nanstd, ddof=1), "nanmax": lambda x, axis: np.nanmax(x, axis=axis),
    "nanmin": lambda x, axis: np.nanmin(x, axis=axis), "nanargmax": lambda x, axis: np.nanargmax(x, axis=axis), "nanargmin": lambda x, axis: np.nanargmin(x, axis=axis),
    "nanmedian": lambda x, axis: np.nanmedian(x, axis=axis), "cumsum": same_type(np.cumsum), "cumprod": same_type(np.cumprod),
}
ORDERED = {"max", "min", "argmax", "argmin", "ptp", "median", "nanmax", "nanmin", "nanargmax", "nanargmin", "nanmedian"}
ROUNDED = {"sum", "mean", "variance", "std", "prod", "nanmean", "nanvariance"}


def applies(name, dtype, kind):
    real = dtype.startswith("float")
    if name in ORDERED and dtype.startswith("complex"):
        return False
    if kind == "powers":
        return "prod" in name and dtype != "bool"
    if kind == "reals":
        return name in ROUNDED and (real or dtype == "complex64" and not name.startswith("nan"))
    if kind == "specials":
        return real
    if name.startswith("nan"):
        return dtype == "int32"
    return "prod" not in name or dtype in ("int32", "bool")


def table(name, dtype, kind):
    results = []
    for shape, axis in CASES:
        several = isinstance(axis, tuple)
        # NumPy's median fails on some empty arrays and not on others.
        skipped = "median" in name and shape == (2, 0, 3) or several and ("arg" in name or "cum" in name) or "cum" in name and int(np.prod(shape)) > 100 or "cum" in name and axis == ()
        results.append("skipped" if skipped else attempt(lambda: FUNCTIONS[name](make(dtype, kind, shape), axis)))
    return {"function": name, "dtype": dtype, "kind": kind, "results": results}


METHODS = ["inverted_cdf", "averaged_inverted_cdf", "closest_observation", "interpolated_inverted_cdf", "hazen", "weibull", "linear", "median_unbiased", "normal_unbiased",
           "lower", "higher", "midpoint", "nearest"]
QUANTILES = [0.0, 0.1, 0.25, 0.3, 0.5, 0.625, 0.75, 0.99, 1.0]


def quantiles(method):
    rows = []
    for shape, axis in [((n,), None) for n in SIZES[1:]] + [((8, 9), 0), ((8, 9), 1), ((3, 4, 9), (0, 2))]:
        x = make("float64", "integers", shape)
        rows.append({"shape": shape, "axis": axis, "values": encoded(np.quantile(x, QUANTILES, axis=axis, method=method))})
    return {"method": method, "rows": rows}


def covariances():
    a, b = make("float64", "reals", (4, 9)), make("float64", "integers", (2, 9))
    f, w = np.arange(9) % 3, np.arange(9) / 4
    return {
        "plain": encoded(np.cov(a)), "one": encoded(np.cov(a[0])), "biased": encoded(np.cov(a, bias=True)), "columns": encoded(np.cov(a, rowvar=False, ddof=0)),
        "joined": encoded(np.cov(a, b)), "weighted": encoded(np.cov(a, fweights=f, aweights=w)), "frequencies": encoded(np.cov(a, fweights=f, ddof=2)),
        "corrcoef": encoded(np.corrcoef(a, b)), "corrcoefOfOne": encoded(np.corrcoef(a[1])),
        "average": encoded(np.average(a, axis=1, weights=w)), "averageOfAll": encoded(np.average(a, weights=a + 2)),
        "averageOverTwo": encoded(np.average(make("float64", "reals", (2, 3, 4)), axis=(2, 0), weights=np.arange(8).reshape(4, 2))),
    }


golden = {
    "numpy": np.__version__,
    "cases": [{"shape": shape, "axis": axis} for shape, axis in CASES],
    "tables": [table(name, dtype, kind) for kind in KINDS for name in FUNCTIONS for dtype in DTYPES if applies(name, dtype, kind)],
    "quantiles": QUANTILES,
    "methods": [quantiles(method) for method in METHODS],
    "covariances": covariances(),
}
text = json.dumps(golden, separators=(",", ":")).replace("},{", "},\n{")
pathlib.Path(__file__).with_suffix(".json").write_text(text + "\n")
print(len(text), {key: len(value) for key, value in golden.items() if isinstance(value, list)})
