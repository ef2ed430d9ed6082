"""
The functions of whole arrays: our name, the arguments of our call, NumPy's function of the operands and an axis, the operands, which axes ("none", "each", or "any", which
is each and none), and where the result is rounded the absolute error that it may have.
"""

import numpy as np
from grid_inputs import COMPLEX, FLOATS

SHAPES = [(0,), (1,), (7,), (8,), (9,), (31,), (32,), (33,), (1000,), (0, 3), (3, 0), (4, 8), (11, 3), (3, 33), (25, 40), (2, 3, 5), (3, 1, 4)]
EXACT = None
WHOLE = []


def whole(name, function, lists, axes="any", bound=EXACT, options=None, arguments=None, part=None):
    """Options stand beside the axis in the last argument. `part` is the property of our result that is compared."""
    last = {**({} if axes == "none" else {"axis": "$axis"}), **(options or {})}
    for names in lists:
        operands = [n.strip() for n in names.split(",")]
        default = [f"${i}" for i in range(len(operands))] + ([last] if last else [])
        WHOLE.append((name, arguments + ([last] if last else []) if arguments else default, function, operands, axes, bound, part))


def of(kind, dtypes=FLOATS):
    return [f"{d} {kind}" for d in dtypes]


def int_sum(function):
    """Sums of int32 stay int32 and wrap around; booleans are counted in it."""
    return lambda x, axis: function(x, axis=axis, dtype="int32" if x.dtype.kind in "ib" else None)


def count(x, axis):
    return x.size if axis is None else x.shape[axis]


def eps(x):
    return float(np.finfo(x.dtype).eps)


def matrices(function, x, k):
    """A vector becomes a matrix; a long one is left out."""
    return None if x.ndim < 2 and x.size > 33 else function(x, k)


SMALL = of("small") + ["int32 small", "bool any"]
SPECIAL = [f"{d} {kind}" for d in FLOATS for kind in ["nan at 0", "nan at 7", "nan at 32", "nan at 999", "infinite"]]
ROUNDED = of("moderate")


def log2(n):
    return max(1, np.log2(max(n, 2)))


def sum_bound(x, axis):
    return 2 * log2(count(x, axis)) * eps(x) * np.abs(x.astype("float64")).sum(axis=axis)


def deviation_bound(power):
    """Two passes: the squares add up without cancellation, so that the variance is good to a few ulps of itself."""
    return lambda x, axis: (4 + 2 * log2(count(x, axis))) * eps(x) * np.nan_to_num(x.astype("float64").var(axis=axis)) ** power


# Sums and products of small integers are exact, in any order.
whole("sum", int_sum(np.sum), SMALL + SPECIAL + of("small", COMPLEX) + ["int32 wide"])
whole("sum", lambda x, axis: x.sum(axis=axis, keepdims=True), of("small"), options={"keepdims": True})
whole("sum", lambda x, axis: x.astype(np.longdouble).sum(axis=axis).astype(x.dtype), ROUNDED, bound=sum_bound)
whole("prod", int_sum(np.prod), ["int32 small", "int32 wide", "bool any"])
whole("cumsum", int_sum(np.cumsum), SMALL + SPECIAL[1:3] + SPECIAL[4:5] + of("small", COMPLEX) + ["int32 wide"])
whole("cumprod", int_sum(np.cumprod), ["int32 small", "int32 wide"])
whole("cumsum", lambda x, axis: x.astype(np.longdouble).cumsum(axis=axis).astype(x.dtype), ROUNDED,
      bound=lambda x, axis: 2 * log2(count(x, axis)) * eps(x) * np.abs(x.astype("float64")).cumsum(axis=axis))
whole("countNonzero", lambda x, axis: np.count_nonzero(x, axis=axis), SMALL + SPECIAL[:2] + of("small", COMPLEX))
whole("mean", lambda x, axis: x.mean(axis=axis), SPECIAL)
whole("mean", lambda x, axis: x.astype(np.longdouble).mean(axis=axis).astype(np.float64 if x.dtype.kind in "ib" else x.dtype), SMALL + ROUNDED,
      bound=lambda x, axis: 2 * log2(count(x, axis)) * (eps(x) if x.dtype.kind == "f" else 2.0**-52) * np.nan_to_num(np.abs(x.astype("float64")).mean(axis=axis)))
for name, function, power in [("variance", np.var, 1), ("std", np.std, 0.5)]:
    whole(name, lambda x, axis, f=function: f(x.astype(np.longdouble), axis=axis).astype(x.dtype), ROUNDED + SPECIAL[:4], bound=deviation_bound(power))

# Order: exact.
for name, function in [("max", np.max), ("min", np.min)]:
    whole(name, lambda x, axis, f=function: f(x, axis=axis), SMALL + SPECIAL + ROUNDED + ["int32 wide"])
    whole(name, lambda x, axis, f=function: f(x, axis=axis, keepdims=True), of("moderate"), options={"keepdims": True})
for name, function in [("argmax", np.argmax), ("argmin", np.argmin)]:
    whole(name, lambda x, axis, f=function: f(x, axis=axis), SMALL + SPECIAL + ROUNDED + ["int32 wide"])
for name, function in [("any", np.any), ("all", np.all)]:
    whole(name, lambda x, axis, f=function: f(x, axis=axis), SMALL + SPECIAL[:5] + of("small", COMPLEX))
whole("ptp", lambda x, axis: np.ptp(x, axis=axis), of("small") + ["int32 small", "int32 wide"] + SPECIAL[:5])
for name, function in [("nanmax", np.nanmax), ("nanmin", np.nanmin), ("nansum", np.nansum)]:
    whole(name, lambda x, axis, f=function: f(x, axis=axis), SPECIAL + of("small"))
whole("nanmean", lambda x, axis: np.nanmean(x.astype(np.longdouble), axis=axis).astype(x.dtype), SPECIAL,
      bound=lambda x, axis: 2 * log2(count(x, axis)) * eps(x) * np.nan_to_num(np.nanmean(np.abs(x.astype("float64")), axis=axis), posinf=0))
whole("median", lambda x, axis: np.median(x, axis=axis), of("small") + ["int32 small"] + SPECIAL[:4])
whole("percentile", lambda x, axis: np.percentile(x, [0, 25, 50, 90, 100], axis=axis), of("small"), arguments=["$0", [0, 25, 50, 90, 100]],
      bound=lambda x, axis: 16 * eps(x))
for name, function in [("nanargmax", np.nanargmax), ("nanargmin", np.nanargmin)]:
    whole(name, lambda x, axis, f=function: f(x, axis=axis), SPECIAL + of("small"))
for name, function, power in [("nanvariance", np.nanvar, 1), ("nanstd", np.nanstd, 0.5)]:
    whole(name, lambda x, axis, f=function: f(x.astype(np.longdouble), axis=axis).astype(x.dtype), SPECIAL[:4],
          bound=lambda x, axis, p=power: (4 + 2 * log2(count(x, axis))) * eps(x) * np.nan_to_num(np.nanvar(x.astype("float64"), axis=axis)) ** p)
whole("nanmedian", lambda x, axis: np.nanmedian(x, axis=axis), SPECIAL[:4] + of("small"))
for method in ["linear", "lower", "higher", "nearest", "midpoint"]:
    whole("quantile", lambda x, axis, m=method: np.quantile(x, [0, 0.1, 0.5, 0.77, 1], axis=axis, method=m), of("small")[:1] + ["int32 small"], arguments=["$0", [0, 0.1, 0.5, 0.77, 1]],
          options={"method": method}, bound=lambda x, axis: 16 * 2.0**-52)
whole("average", lambda x, axis: None if 0 in x.shape else np.average(x, axis=axis), of("small"), bound=lambda x, axis: 16 * log2(count(x, axis)) * eps(x))
whole("cov", lambda x: None if x.ndim > 2 or 0 in x.shape else np.cov(x), of("small")[:1], "none", bound=lambda x, axis: 2.0**-40)

# Sorting and searching.
SORTED = SMALL + SPECIAL[1::3] + ROUNDED + ["int32 wide", *of("small", COMPLEX), *of("wide")]
whole("sort", lambda x, axis: np.sort(x, axis=axis, kind="stable"), SORTED, "each")
whole("argsort", lambda x, axis: np.argsort(x, axis=axis, kind="stable"), SORTED, "each")
whole("unique", lambda x: np.unique(x), SMALL + SPECIAL[:5] + of("small", COMPLEX), "none")
whole("nonzero", lambda x: np.nonzero(x), SMALL + SPECIAL[:2] + of("small", COMPLEX), "none")
whole("argwhere", lambda x: np.argwhere(x), SMALL[:1] + ["bool any"], "none")
whole("flatnonzero", lambda x: np.flatnonzero(x), SMALL[:1] + ["bool any"], "none")
EDGES = [-3, -1.5, 0, 2, 2, 7]
for side in ["left", "right"]:
    whole("searchsorted", lambda x, s=side: np.searchsorted(EDGES, x, side=s), of("small") + SPECIAL[:3] + ["int32 small"], "none", options={"side": side}, arguments=[EDGES, "$0"])
whole("digitize", lambda x: np.digitize(x, EDGES), of("small") + SPECIAL[:3], "none", arguments=["$0", EDGES])
whole("bincount", lambda x: np.bincount(x), ["int32 natural"], "none")
whole("histogram", lambda x: np.histogram(x, bins=7)[0], of("moderate") + ["int32 small"], "none", arguments=["$0", {"bins": 7}], part="counts")
whole("histogram", lambda x: np.histogram(x, bins=7)[1], of("moderate")[:1], "none", arguments=["$0", {"bins": 7}], part="edges")
whole("take", lambda x, axis: np.take(x, [0, -1, 2], axis=axis), SMALL + of("small", COMPLEX), arguments=["$0", [0, -1, 2]])
for name, function in [("intersect1d", np.intersect1d), ("union1d", np.union1d), ("setdiff1d", np.setdiff1d), ("isin", np.isin)]:
    whole(name, lambda x, y, f=function: f(x, y), ["float64 small, float64 moderate", "int32 small, int32 natural"], "none")
whole("takeAlongAxis", lambda x, i, axis: np.take_along_axis(x, i, axis), ["float64 small, int32 places", "complex64 small, int32 places"], "each",
      arguments=["$0", "$1"])

# Products of small integers: exact.
TWICE = ["float64 small, float64 nan at 999", "float32 small, float32 nan at 999", "complex64 small, complex64 small", "int32 small, int32 small"]
for name, function in [("dot", np.dot), ("inner", np.inner), ("matmul", np.matmul)]:
    whole(name, lambda x, y, f=function: None if x.size == 1000 else f(x, y), TWICE, "none")
whole("vdot", lambda x, y: np.vdot(x, y), TWICE[2:], "none")
for name, function in [("outer", np.outer), ("kron", np.kron)]:
    whole(name, lambda x, y, f=function: None if x.size > 33 else f(x, y), TWICE[1:], "none")
whole("trace", lambda x: np.trace(x), ["float64 small"], "none")

# Shapes.
ANY = ["float64 small", "complex64 small", "int32 small", "bool any"]
whole("flip", lambda x, axis: np.flip(x, axis=axis), ANY)
whole("roll", lambda x, axis: np.roll(x, 3, axis=axis), ANY, arguments=["$0", 3])
whole("roll", lambda x, axis: np.roll(x, -40, axis=axis), ANY[:1], arguments=["$0", -40])
whole("repeat", lambda x, axis: np.repeat(x, 2, axis=axis), ANY, arguments=["$0", 2])
whole("expandDims", lambda x, axis: np.expand_dims(x, axis), ANY[:1], "each", arguments=["$0", "$axis"])
whole("concatenate", lambda x, y, axis: np.concatenate([x, y], axis=axis), ["float64 small, float32 wide", "int32 small, bool any", "complex64 small, float64 small"], "each", arguments=[["$0", "$1"]])
whole("stack", lambda x, y, axis: np.stack([x, y], axis=axis), ["float64 small, float32 wide", "bool any, bool any2"], "each", arguments=[["$0", "$1"]])
whole("vstack", lambda x, y: np.vstack([x, y]), ["float64 small, float64 wide"], "none", arguments=[["$0", "$1"]])
whole("hstack", lambda x, y: np.hstack([x, y]), ["float64 small, float64 wide"], "none", arguments=[["$0", "$1"]])
whole("tile", lambda x: np.tile(x, (2, 3)), ANY, "none", arguments=["$0", [2, 3]])
whole("pad", lambda x: np.pad(x, 2), ANY, "none", arguments=["$0", 2])
for mode in ["edge", "reflect", "symmetric", "wrap"]:
    whole("pad", lambda x, m=mode: np.pad(x, (2, 1), m), ANY[:1], "none", options={"mode": mode}, arguments=["$0", [2, 1]])
whole("squeeze", lambda x: np.squeeze(x), ANY, "none")
whole("ravel", lambda x: np.ravel(x), ANY, "none")
whole("transpose", lambda x: np.transpose(x), ANY, "none")
whole("swapaxes", lambda x: np.swapaxes(x, 0, -1), ANY, "none", arguments=["$0", 0, -1])
whole("moveaxis", lambda x: np.moveaxis(x, 0, -1), ANY, "none", arguments=["$0", 0, -1])
whole("rot90", lambda x: np.rot90(x), ANY, "none")
whole("triu", lambda x: matrices(np.triu, x, 1), ANY, "none", arguments=["$0", 1])
whole("tril", lambda x: matrices(np.tril, x, -1), ANY, "none", arguments=["$0", -1])
whole("diag", lambda x: np.diag(x, 1), ["float64 small"], "none", arguments=["$0", {"k": 1}])
whole("fliplr", lambda x: np.fliplr(x), ANY[:2], "none")
whole("flipud", lambda x: np.flipud(x), ANY[:2], "none")
whole("diagonal", lambda x: np.diagonal(x), ANY[:2], "none")
whole("dstack", lambda x, y: np.dstack([x, y]), ["float64 small, float64 wide"], "none", arguments=[["$0", "$1"]])
whole("columnStack", lambda x, y: np.column_stack([x, y]), ["float64 small, float64 wide"], "none", arguments=[["$0", "$1"]])
whole("append", lambda x, y: np.append(x, y), ["int32 small, float64 small"], "none")
whole("arraySplit", lambda x, axis: np.array_split(x, 3, axis=axis), ANY, "each", arguments=["$0", 3])
