"""Writes array.json: NumPy's elementwise operations and reductions on special values, edges and shapes. Run: python3 tests/golden/array.py

Arrays are { shape, values }, values flat; not-a-number and infinities are strings. Sums are of numbers that add without rounding, so that
they are the same in any order. A result of null means that NumPy raises.
"""

import json
import pathlib
import warnings

import numpy as np

warnings.simplefilter("ignore")
np.seterr(all="ignore")

nan, inf = np.nan, np.inf
NAMES = {"nan": "NaN", "inf": "Infinity", "-inf": "-Infinity"}


def encode(x):
    x = x.item()
    return x if isinstance(x, (bool, int)) or np.isfinite(x) else NAMES[str(x)]


def encoded(a):
    a = np.asarray(a)
    return {"shape": list(a.shape), "values": [encode(x) for x in np.ascontiguousarray(a).reshape(-1)]}


SPECIALS = {
    "float64": [nan, inf, -inf, 0.0, -0.0, 1.0, -1.0, 5e-324, -2.5e-310, 1.7976931348623157e308, -1.7976931348623157e308, 2.2250738585072014e-308, 3.7, -1e-5, 2.0**53],
    "float32": [nan, inf, -inf, 0.0, -0.0, 1.0, -1.0, 1e-45, -1e-40, 3.4028235e38, -3.4028235e38, 1.1754944e-38, 3.7, -1e-5, 2.0**24],
    "int32": [0, 1, -1, 2**31 - 1, -(2**31), 7, -40000],
}
# maximum(0, -0) depends on the processor, so that -0 stands in the table only for the other operations.
BINARY = ["add", "subtract", "multiply", "divide", "maximum"]


def table(dtype, name):
    """The operation on every pair of special values, as (n, 1) with (1, n)."""
    specials = [x for x in SPECIALS[dtype] if name != "maximum" or str(x) != "-0.0"]
    a = np.array(specials, dtype=dtype)
    return {"operation": name, "dtype": dtype, "specials": encoded(a), "result": encoded(getattr(np, name)(a[:, None], a[None, :]))}


def numbers(shape, start):
    return (np.arange(start, start + int(np.prod(shape))) % 11 - 4).astype(float).reshape(shape)


SHAPES = [((), ()), ((), (3,)), ((1,), (4,)), ((3,), (2, 3)), ((2, 1), (1, 3)), ((2, 1, 4), (3, 1)), ((4, 1, 1), (1, 5, 1)), ((0,), (1,)), ((0, 3), (3,)), ((2, 0), (2, 1)),
          ((), (0, 2)), ((1, 1, 1), (2,)), ((17,), (17,)), ((5, 33), (33,)), ((5, 33), (5, 1)), ((2, 3), (3, 2)), ((3,), (4,)), ((0,), (2,))]


def broadcast(shape_a, shape_b):
    a, b = numbers(shape_a, 1), numbers(shape_b, 5)
    try:
        result = encoded(a - b)
    except ValueError:
        result = None
    return {"a": encoded(a), "b": encoded(b), "result": result}


POINTS = {
    "exp": [nan, inf, -inf, 0.0, -0.0, 1.0, -1.0, 5e-324, 709.782712893384, 709.7827128933841, 710, -708.3964185322641, -708.4, -740.0, -745.1332191019411, -745.1332191019412,
            -746, 1e-9, 0.5, 10, 100, -100, 1e300, -1e300, 88.5, -103.9, 0.6931471805599453, 300.25],
    "log": [nan, inf, -inf, 0.0, -0.0, 1.0, -1.0, 5e-324, 2.2250738585072014e-308, 1e-310, 1.7976931348623157e308, 2.0, 0.5, 10, 0.9999999999999999, 1.0000000000000002, 1.05, 0.95,
            2.718281828459045, 1e-10, 1e10, 3.7],
    "sqrt": [nan, inf, -inf, 0.0, -0.0, 1.0, -1.0, -5e-324, 5e-324, 2.2250738585072014e-308, 1.7976931348623157e308, 2.0, 4.0, 1e-310, 0.1],
}


def unary(dtype, name):
    x = np.array(POINTS[name], dtype=dtype)
    return {"operation": name, "dtype": dtype, "x": encoded(x), "result": encoded(getattr(np, name)(x))}


def reductions():
    inputs = []
    for n in [1, 2, 3, 4, 5, 8, 9, 17, 40]:
        plain = numbers((n,), n)
        inputs.append(plain)
        for special, position in [(nan, 0), (nan, n // 2), (nan, n - 1), (inf, n // 2), (-inf, n - 1)]:
            x = plain.copy()
            x[position] = special
            inputs.append(x)
    both = numbers((9,), 0)
    both[2], both[6] = inf, -inf
    inputs += [both, np.array([-inf, -inf]), np.array([nan, inf, nan]), np.array([-0.0, -0.0]), np.array([2.0, 5.0, 5.0, 1.0])]
    cases = [(x, None, False) for x in inputs]
    for shape in [(), (1, 1), (2, 3), (3, 1, 4), (5, 17), (17, 5), (2, 3, 4, 5), (0,), (0, 3), (3, 0), (2, 0, 4)]:
        x = numbers(shape, 3)
        for axis in [None, *range(-len(shape), len(shape))]:
            cases += [(x, axis, False), (x, axis, True)]
    columns = numbers((4, 6), 0)
    columns[1, 2], columns[3, 0], columns[0, 5] = nan, inf, -inf
    cases += [(columns, axis, False) for axis in [None, 0, 1]]
    return [reduced(x, axis, keepdims) for x, axis, keepdims in cases]


def reduced(x, axis, keepdims):
    entry = {"x": encoded(x), "axis": axis, "keepdims": keepdims}
    for name in ["sum", "mean", "max", "argmax"]:
        try:
            entry[name] = encoded(getattr(np, name)(x, axis=axis, keepdims=keepdims))
        except ValueError:
            entry[name] = None
    return entry


DTYPES = ["float64", "float32", "complex128", "complex64", "int32", "bool"]
golden = {
    "numpy": np.__version__,
    "tables": [table(dtype, name) for dtype in SPECIALS for name in BINARY],
    "broadcasting": [broadcast(a, b) for a, b in SHAPES],
    "unary": [unary(dtype, name) for dtype in ["float64", "float32"] for name in POINTS],
    "reductions": reductions(),
    "promotion": [{"a": a, "b": b, "result": str(np.result_type(a, b))} for a in DTYPES for b in DTYPES],
}
text = json.dumps(golden, separators=(",", ":")).replace('},{', '},\n{')
pathlib.Path(__file__).with_suffix(".json").write_text(text + "\n")
print({key: len(value) for key, value in golden.items() if isinstance(value, list)})
