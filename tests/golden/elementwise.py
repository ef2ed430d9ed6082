"""Writes elementwise.json: the exact elementwise operations on every two special values, from NumPy. Run: python3 tests/golden/elementwise.py

`values` holds the special values of each type, base64 of little-endian scalars (complex interleaved). A case of two operands holds the results for
a = values[i], b = values[j] in the order i, j; a case of one those for values[i]. Layouts and lengths are the test's: an element's result does not depend on them.
`types` holds the type of the result for every two types of operands, NumPy's small and long integers as int32 and its halves as float64.
"""

import base64
import json
import pathlib

import numpy as np

FLOATS = [0.0, -0.0, 1.0, -1.0, 0.5, 2.5, -3.5, 7.0, -5e-324, 3e-39, 1e300, -1e38, np.inf, -np.inf, np.nan]
INTEGERS = [0, 1, -1, 2, -3, 7, -10, 46341, 2**31 - 1, -(2**31)]
COMPLEX = [0, 1, -2j, 3 + 4j, -0.5 + 2j, complex(8, -1)]
VALUES = {
    "float64": np.array(FLOATS), "float32": np.array(FLOATS).astype(np.float32), "int32": np.array(INTEGERS, np.int32), "bool": np.array([False, True]),
    "complex128": np.array(COMPLEX), "complex64": np.array(COMPLEX, np.complex64),
}
REAL = ["float64", "float32", "int32", "bool"]
INEXACT = ["float64", "float32"]
NUMBERS = ["float64", "float32", "int32"]
ALL = list(VALUES)
BINARY = {
    "add": (np.add, ALL), "subtract": (np.subtract, [t for t in ALL if t != "bool"]), "multiply": (np.multiply, ALL), "divide": (np.divide, ALL),
    "floorDivide": (np.floor_divide, REAL), "mod": (np.mod, REAL), "maximum": (np.maximum, REAL), "minimum": (np.minimum, REAL), "fmax": (np.fmax, REAL),
    "fmin": (np.fmin, REAL), "copysign": (np.copysign, REAL), "heaviside": (np.heaviside, REAL), "equal": (np.equal, ALL), "notEqual": (np.not_equal, ALL),
    "less": (np.less, REAL), "lessEqual": (np.less_equal, REAL), "greater": (np.greater, REAL), "greaterEqual": (np.greater_equal, REAL),
    "logicalAnd": (np.logical_and, ALL), "logicalOr": (np.logical_or, ALL), "logicalXor": (np.logical_xor, ALL),
}
UNARY = {
    "negative": (np.negative, [t for t in ALL if t != "bool"]), "abs": (np.abs, ALL), "sign": (np.sign, NUMBERS), "square": (np.square, ALL),
    "sqrt": (np.sqrt, REAL), "floor": (np.floor, REAL), "ceil": (np.ceil, REAL), "trunc": (np.trunc, REAL), "round": (np.round, NUMBERS + ALL[4:]),
    "reciprocal": (np.reciprocal, INEXACT), "conj": (np.conj, ALL[:3] + ALL[4:]), "degrees": (np.degrees, NUMBERS), "radians": (np.radians, NUMBERS),
    "isnan": (np.isnan, ALL), "isinf": (np.isinf, ALL), "isfinite": (np.isfinite, ALL), "signbit": (np.signbit, REAL), "logicalNot": (np.logical_not, ALL),
    "nanToNum": (np.nan_to_num, ALL), "round2": (lambda x: np.round(x, 2), NUMBERS), "roundTens": (lambda x: np.round(x, -1), INEXACT),
}
OURS = {"int8": "int32", "int16": "int32", "int64": "int32", "float16": "float64"}


def encoded(values):
    return base64.b64encode(np.ascontiguousarray(values).astype(values.dtype.newbyteorder("<")).tobytes()).decode()


def ours(dtype):
    return OURS.get(dtype.name, dtype.name)


def result(values):
    dtype = ours(values.dtype)
    return {"type": dtype, "result": encoded(values.astype(dtype))}


def types(function, dtypes):
    table = {}
    for a in dtypes:
        for b in dtypes:
            table[f"{a} {b}"] = ours(function(VALUES[a][:2], VALUES[b][:2]).dtype)
    return table


np.seterr(all="ignore")
golden = {
    "numpy": np.__version__,
    "values": {name: encoded(values) for name, values in VALUES.items()},
    "binary": [
        {"name": name, "dtype": dtype, **result(function(VALUES[dtype][:, None], VALUES[dtype][None, :]))}
        for name, (function, dtypes) in BINARY.items() for dtype in dtypes
    ],
    "unary": [{"name": name, "dtype": dtype, **result(function(VALUES[dtype]))} for name, (function, dtypes) in UNARY.items() for dtype in dtypes],
    "types": {name: types(*BINARY[name]) for name in ["add", "subtract", "divide", "mod", "copysign", "less"]},
}
path = pathlib.Path(__file__).with_suffix(".json")
path.write_text(json.dumps(golden, indent=1) + "\n")
