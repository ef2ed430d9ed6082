"""Writes manipulate.json: NumPy's results of creating, reshaping, joining, padding and multiplying arrays. Run: python3 tests/golden/manipulate.py

A case is [name, inputs, arguments, result]. An input is [dtype, shape, layout]: its elements count from 1 in row-major order (see `values`), in the given layout. A
result is [dtype, shape, values], a list of such, or null where NumPy raises; complex values are interleaved.
"""

import json
import pathlib
import warnings

import numpy as np

warnings.simplefilter("ignore")

DTYPES = ["float64", "float32", "complex128", "complex64", "int32", "bool"]
cases = []


def values(dtype, shape):
    i = np.arange(1, int(np.prod(shape)) + 1).reshape(shape)
    if dtype == "bool":
        return i % 3 != 0
    if dtype.startswith("complex"):
        return (i + 1j * (i % 5 - 2)).astype(dtype)
    return i.astype(dtype)


def encoded(a):
    if isinstance(a, (list, tuple)):
        return [encoded(x) for x in a]
    a = np.asarray(a)
    dtype = {"int64": "int32"}.get(str(a.dtype), str(a.dtype))
    flat = np.ascontiguousarray(a).reshape(-1)
    if dtype.startswith("complex"):
        flat = np.stack([flat.real, flat.imag], -1).reshape(-1)
    flat = [int(x) if float(x).is_integer() else float(x) for x in flat.tolist()]
    return [dtype, list(a.shape), flat]


def case(name, f, inputs, *arguments):
    """f of the inputs; arguments are what our function takes behind them."""
    try:
        result = encoded(f(*[values(dtype, shape) for dtype, shape, *_ in inputs]))
    except (ValueError, IndexError, TypeError, np.exceptions.AxisError):
        result = None
    cases.append([name, [list(x) for x in inputs], list(arguments), result])


def unary(name, f, shapes, *arguments, dtypes=("float64",), layouts=("rows", "columns", "backwards")):
    for shape in shapes:
        for dtype in dtypes:
            for layout in layouts if dtype == "float64" else ("rows", "columns"):
                case(name, f, [(dtype, shape, layout)], *arguments)
                if cases[-1][-1] is None:
                    break  # what raises does so whatever the layout
            if cases[-1][-1] is None:
                break


SHAPES = [(), (3,), (0,), (2, 3), (3, 0, 2), (2, 3, 4)]

# Axes
for shape in SHAPES:
    unary("ravel", np.ravel, [shape], dtypes=DTYPES)
    unary("transpose", np.transpose, [shape], dtypes=["float64", "complex64"])
for axes in [(0, 1), (0, -1), (-1, 1), (2, 2), (0, 3)]:
    unary("swapaxes", lambda a: np.swapaxes(a, *axes), [(2, 3), (2, 3, 4)], *axes)
for source, destination in [(0, -1), (-1, 0), (1, 2), ([0, 1], [-1, -2]), ([0, 1], [1, 0]), (0, 4), ([0, 0], [1, 2]), ([0, 1], 0)]:
    unary("moveaxis", lambda a: np.moveaxis(a, source, destination), [(2, 3, 4), (1, 2, 3, 4)], source, destination)
for axis in [0, 1, -1, -2, [0, 1], [0, -1], [1, 1], 5]:
    unary("expandDims", lambda a: np.expand_dims(a, tuple(axis) if isinstance(axis, list) else axis), [(), (3,), (2, 3)], axis, layouts=["rows"])
for shape in [(1, 3, 1), (1,), (), (2, 1, 3), (1, 0)]:
    unary("squeeze", np.squeeze, [shape], dtypes=["float64", "complex128"])
    for axis in [0, -1, [0, -1]] if shape else []:  # NumPy finds an axis 0 in a 0-d array here, and nowhere else
        unary("squeeze", lambda a: np.squeeze(a, tuple(axis) if isinstance(axis, list) else axis), [shape], {"axis": axis}, layouts=["rows"])
for target in [[3], [2, 3], [4, 2, 3], [2, 0, 3], [2, 2], [3, 3]]:
    unary("broadcastTo", lambda a: np.broadcast_to(a, target), [(), (3,), (1, 3), (2, 1), (1, 1)], target, dtypes=["float64", "complex64"])
for shapes in [[(3,), (2, 1)], [(), (2, 2)], [(2, 3), (3, 2)], [(0,), (1,)], [(4, 1), (1, 5), (1, 1)]]:
    case("broadcastArrays", lambda *a: list(np.broadcast_arrays(*a)), [("float64", s, "rows") for s in shapes])
for name, f in [("atleast1d", np.atleast_1d), ("atleast2d", np.atleast_2d), ("atleast3d", np.atleast_3d)]:
    unary(name, f, SHAPES[:5])

# Joining
for shapes in [[(2, 3), (4, 3)], [(2, 3), (2, 1), (2, 2)], [(3,), (2,), (0,)], [(2, 3, 4), (2, 3, 4)], [(0, 3), (2, 3)], [(), ()], [(2, 3), (3,)], [(2, 2), (3, 3)]]:
    for axis in [0, 1, -1, 2, None]:
        for layouts in [("rows", "columns", "backwards"), ("columns", "rows", "columns")]:
            case("concatenate", lambda *a: np.concatenate(a, axis), [("float64", s, l) for s, l in zip(shapes, layouts)], {"axis": axis})
for a in DTYPES:
    for b in DTYPES:
        case("concatenate", lambda *x: np.concatenate(x), [(a, (3,), "rows"), (b, (2,), "rows")], {})
for dtype in DTYPES:
    case("concatenate", lambda *a: np.concatenate(a, 1), [(dtype, (3, 2), "columns"), (dtype, (3, 17), "columns")], {"axis": 1})
for shapes in [[(2, 3)] * 3, [(3,)] * 2, [()] * 3, [(2,), (3,)], [(0, 2)] * 2]:
    for axis in [0, 1, -1, -2, 3]:
        case("stack", lambda *a: np.stack(a, axis), [("float64", s, "columns") for s in shapes], {"axis": axis})
for name, f in [("vstack", np.vstack), ("hstack", np.hstack), ("dstack", np.dstack), ("columnStack", np.column_stack)]:
    for shapes in [[(3,), (3,)], [(2, 3), (2, 3)], [(), ()], [(3,), (2,)], [(2, 3, 1), (2, 3, 1)], [(3,), (3, 2)], [(2, 3), (3,)]]:
        case(name, lambda *a: f(a), [("float64", s, "columns") for s in shapes])
for axis in [None, 0, 1]:
    for shapes in [[(2, 2), (1, 2)], [(2, 2), (2,)], [(3,), (2, 2)]]:
        case("append", lambda a, b: np.append(a, b, axis), [("float64", s, "rows") for s in shapes], *([] if axis is None else [{"axis": axis}]))

# Splitting
for shape, axis in [((6,), 0), ((6, 2), 0), ((2, 6), 1), ((2, 6), -1), ((0,), 0), ((3,), 1)]:
    for sections in [1, 2, 3, 4, 7, 0, [2], [1, 3], [3, 1], [-1], [8, 9], [-9], []]:
        for name, f in [("split", np.split), ("arraySplit", np.array_split)]:
            if sections == 0 and name == "split":
                continue  # a division by zero inside of NumPy
            case(name, lambda a: f(a, sections, axis), [("float64", shape, "columns")], sections, {"axis": axis})

# Repeating, turning, rolling
for reps in [0, 1, 2, [2], [2, 3], [1, 2, 2], [2, 0]]:
    unary("tile", lambda a: np.tile(a, reps), [(), (3,), (2, 3), (0, 2)], reps, dtypes=["float64", "complex128", "bool"] if reps == 2 else ["float64"], layouts=["rows", "columns"])
for repeats in [0, 1, 3, [2], [1, 2], [0, 2, 1], [1, 0, 3, 0, 2, 1]]:
    for axis in [None, 0, 1, -1, 2]:
        unary("repeat", lambda a: np.repeat(a, repeats, axis), [(2, 3), (3,), (2, 0)], repeats, *([] if axis is None else [{"axis": axis}]), dtypes=["float64", "complex64", "bool"] if repeats in (3, [1, 2]) else ["float64"])
for axis in [None, 0, 1, -1, [0, 1], [0, 0], 2]:
    unary("flip", lambda a: np.flip(a, tuple(axis) if isinstance(axis, list) else axis), [(2, 3), (2, 3, 4), (0, 3), (3,)], *([] if axis is None else [{"axis": axis}]))
unary("fliplr", np.fliplr, [(2, 3), (3,), (2, 3, 2)])
unary("flipud", np.flipud, [(2, 3), (3,), ()])
for shift, axis in [(1, None), (-2, None), (100, None), (1, 0), (-1, 1), (2, -1), ([1, 2], [0, 1]), (1, [0, 1]), ([1, 1], 0), ([1, 2], [0, 1, 1]), (0, 0), (1, 5)]:
    unary("roll", lambda a: np.roll(a, shift, tuple(axis) if isinstance(axis, list) else axis), [(2, 3), (3, 4, 2), (0, 3), (5,)], shift, *([] if axis is None else [{"axis": axis}]), dtypes=["float64", "complex128", "bool"])
for k in [0, 1, 2, 3, -1, 6]:
    for axes in [(0, 1), (1, 0), (1, 2), (-1, 0), (0, 0)]:
        unary("rot90", lambda a: np.rot90(a, k, axes), [(2, 3), (2, 3, 2)], {"k": k, "axes": axes}, layouts=["rows", "columns"])

# Padding
for mode in ["constant", "edge", "reflect", "symmetric", "wrap"]:
    for width in [0, 1, [2, 1], [[1, 2], [0, 3]], [[5], [0]], [7, 9], [[1, 2], [3, 4], [5, 6]], -1]:
        for shape in [(3,), (2, 3), (1, 4), (4, 1), (0, 2), *([()] if width != -1 else [])]:
            for dtype, layout in [("float64", "columns"), ("complex64", "rows"), ("bool", "rows")] if width == [2, 1] else [("float64", "columns")]:
                case("pad", lambda a: np.pad(a, width, mode=mode), [(dtype, shape, layout)], width, {"mode": mode})
for fill in [5, [1, 2], [[1, 2], [3, 4]], [[7], [8]]]:
    case("pad", lambda a: np.pad(a, [[1, 2], [2, 1]], constant_values=fill), [("int32", (2, 2), "columns")], [[1, 2], [2, 1]], {"constantValues": fill})

# Diagonals
for k in [0, 1, -1, 2, -2, 9, -9]:
    unary("diag", lambda a: np.diag(a, k), [(3,), (0,), (3, 3), (2, 4), (4, 2), ()], {"k": k}, dtypes=["float64", "complex64"])
    for axes in [(0, 1), (1, 0), (0, 2), (-1, 1), (0, 0)]:
        unary("diagonal", lambda a: np.diagonal(a, k, *axes), [(3, 4), (3, 2, 4), (3,)], {"offset": k, "axes": axes}, layouts=["rows", "columns"])
        unary("trace", lambda a: np.trace(a, k, *axes), [(3, 4), (3, 2, 4), (3,)], {"offset": k, "axes": axes}, dtypes=["float64", "complex128", "int32", "bool"], layouts=["rows", "columns"])

# Creation
for arguments in [(5,), (0,), (-3,), (1, 5), (1, 2, 0.1), (5, 1, -1.5), (5, 1), (0.5, 3.2, 0.7), (1e-3, 1, 0.1), (0, 1e-5, 1e-6), (1, 1.1, 0.05)]:
    for dtype in ["float64", "float32", "int32", "complex64"]:
        case("arange", lambda: np.arange(*arguments).astype(float) if dtype == "float64" else np.arange(*arguments, dtype=dtype), [], *arguments, {"dtype": dtype})
for arguments in [(0, 1, 5), (0, 1, 1), (0, 1, 0), (-3, 1, 100), (5, -5, 7), (0, 5e-324, 4), (1, 1, 3)]:
    for endpoint in [True, False]:
        for dtype in ["float64", "float32", "int32", "complex128"]:
            case("linspace", lambda: np.linspace(*arguments, endpoint=endpoint, dtype=dtype), [], *arguments, {"endpoint": endpoint, "dtype": dtype})
for arguments in [(0, 3, 4), (-2, 2, 9), (1, 0, 3), (0, 1, 0)]:
    for endpoint in [True, False]:
        for base in [10, 2]:
            case("logspace", lambda: np.logspace(*arguments, endpoint=endpoint, base=base), [], *arguments, {"endpoint": endpoint, "base": base})
for arguments in [(1, 1000, 4), (1, 256, 9), (-1, -1000, 7), (1000, 0.001, 5), (3, 3, 2), (2, 8, 1), (1, 1e300, 11)]:
    for endpoint in [True, False]:
        case("geomspace", lambda: np.geomspace(*arguments, endpoint=endpoint), [], *arguments, {"endpoint": endpoint})
for shapes in [[(3,), (2,)], [(3,)], [(2,), (3,), (4,)], [(), (3,)], [(0,), (2,)], []]:
    for indexing in ["xy", "ij"]:
        for sparse in [False, True]:
            case("meshgrid", lambda *a: list(np.meshgrid(*a, indexing=indexing, sparse=sparse)), [("float32", s, "rows") for s in shapes], {"indexing": indexing, "sparse": sparse})
for n, m, k in [(3, 3, 0), (2, 4, 1), (4, 2, -1), (3, 3, 9), (3, 3, -9), (0, 2, 0)]:
    for dtype in DTYPES:
        case("tri", lambda: np.tri(n, m, k, dtype), [], n, m, {"k": k, "dtype": dtype})
        case("eye", lambda: np.eye(n, m, k, dtype), [], n, m, {"k": k, "dtype": dtype})
for dtype in ["float64", "int32", "complex64", "float32", "bool"]:
    for n in [0, 1, 3, 5]:
        for increasing in [False, True]:
            case("vander", lambda a: np.vander(a, n, increasing) if dtype in ("bool", "int32") else np.vander(a, n, increasing).astype(dtype), [(dtype, (3,), "backwards")], {"n": n, "increasing": increasing})
for dtype in DTYPES:
    case("zerosLike", np.zeros_like, [(dtype, (2, 3), "columns")])
    case("onesLike", np.ones_like, [(dtype, (2, 3), "columns")])
    case("fullLike", lambda a: np.full_like(a, 2.5), [(dtype, (2, 3), "columns")], 2.5)
    case("full", lambda: np.full((2, 2), [2, 3], dtype), [], [2, 2], [2, 3], {"dtype": dtype})

text = json.dumps({"numpy": np.__version__, "cases": cases}, separators=(",", ":")).replace('],["', '],\n["')
pathlib.Path(__file__).with_suffix(".json").write_text(text + "\n")
print(len(cases), len(text), sum(c[-1] is None for c in cases))
