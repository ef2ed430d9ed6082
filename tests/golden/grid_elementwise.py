"""The elementwise functions of the grid: our name, the arguments of our call, NumPy's function, the operands, and by how many ulps a result may differ."""

import numpy as np
from grid_inputs import COMPLEX, FLOATS, N

EACH = []
# Enough where types are the question, not values.
SHORT = 33
MEDIUM = 300


def each(name, function, lists, ulps=0, arguments=None, n=N):
    """One row for each list of operands: "float64 wide, float64 wide2"."""
    for names in lists:
        operands = [n.strip() for n in names.split(",")]
        EACH.append((name, arguments or [f"${i}" for i in range(len(operands))], function, operands, ulps, n))


def of(kind, dtypes=FLOATS, second=None):
    return [f"{d} {kind}" + (f", {d} {second}" if second else "") for d in dtypes]


REAL = of("wide") + ["int32 wide"]
NUMBERS = REAL + ["bool any"]
PAIRS = of("wide", second="wide2") + ["int32 wide, int32 wide2"]
PAIRS_BOOL = PAIRS + ["bool any, bool any2"]
COMPLEX_WIDE = of("wide", COMPLEX)
# Multiplication of complex numbers may fuse; of small integers it is exact.
COMPLEX_PAIRS = of("small", COMPLEX, "moderate2")

# Exact: arithmetic that is rounded once, comparisons, selections.
each("add", np.add, PAIRS_BOOL + of("wide", COMPLEX, "moderate"))
each("subtract", np.subtract, PAIRS + of("wide", COMPLEX, "moderate"))
each("multiply", np.multiply, PAIRS_BOOL + of("small", COMPLEX, "small"))
each("divide", np.divide, PAIRS_BOOL)
each("maximum", np.maximum, PAIRS_BOOL)
each("minimum", np.minimum, PAIRS_BOOL)
each("fmax", np.fmax, PAIRS)
each("fmin", np.fmin, PAIRS)
each("mod", np.mod, PAIRS)
each("floorDivide", np.floor_divide, PAIRS)
for name, function in [("equal", np.equal), ("notEqual", np.not_equal)]:
    each(name, function, PAIRS_BOOL + of("small", COMPLEX, "small") + of("wide", COMPLEX, "wide"))
for name, function in [("less", np.less), ("lessEqual", np.less_equal), ("greater", np.greater), ("greaterEqual", np.greater_equal)]:
    each(name, function, PAIRS_BOOL)
for name, function in [("logicalAnd", np.logical_and), ("logicalOr", np.logical_or), ("logicalXor", np.logical_xor)]:
    each(name, function, PAIRS_BOOL + of("small", COMPLEX, "small"))
each("copysign", np.copysign, of("wide", second="wide2"))
each("heaviside", np.heaviside, of("wide", second="wide2"))
each("negative", np.negative, REAL + COMPLEX_WIDE)
each("abs", np.abs, NUMBERS)
each("sign", np.sign, REAL)
each("sqrt", np.sqrt, REAL)
each("square", np.square, REAL)
each("reciprocal", np.reciprocal, of("wide"))
for name, function in [("floor", np.floor), ("ceil", np.ceil), ("trunc", np.trunc)]:
    each(name, function, REAL)
each("round", np.round, REAL)
each("round", lambda x: np.round(x, 2), of("moderate"), arguments=["$0", {"decimals": 2}])
for name, function in [("isnan", np.isnan), ("isfinite", np.isfinite), ("isinf", np.isinf)]:
    each(name, function, NUMBERS + COMPLEX_WIDE)
each("signbit", np.signbit, of("wide") + ["int32 wide"])
each("logicalNot", np.logical_not, NUMBERS + COMPLEX_WIDE)
each("conj", np.conj, of("wide", COMPLEX) + ["int32 wide"])
each("real", np.real, COMPLEX_WIDE)
each("imag", np.imag, COMPLEX_WIDE)
each("nanToNum", np.nan_to_num, of("wide"))
each("clip", lambda x: np.clip(x, -2, 3), REAL, arguments=["$0", -2, 3])
each("clip", lambda x: np.clip(x, None, 0.5), of("wide"), arguments=["$0", None, 0.5])
each("clip", np.clip, [f"{d} small, {d} wide, {d} wide2" for d in FLOATS])
for d in FLOATS:
    each("where", np.where, [f"bool any, {d} wide, {d} wide2"])
each("where", np.where, ["float64 nan at 7, int32 wide, int32 wide2", "int32 small, complex64 wide, complex64 moderate"])

each("isclose", np.isclose, of("small", second="moderate") + of("wide", second="wide") + ["float64 moderate, float32 moderate"])

# Plain numbers do not widen an array's type.
for name, function in [("add", np.add), ("subtract", np.subtract), ("multiply", np.multiply), ("divide", np.divide), ("maximum", np.maximum), ("less", np.less)]:
    each(name, lambda x, f=function: f(x, 0.1), REAL, arguments=["$0", 0.1], n=SHORT)
    each(name, lambda x, f=function: f(0.1, x), of("wide"), arguments=[0.1, "$0"], n=SHORT)
    each(name, lambda x, f=function: f(x, 3), ["int32 wide", "bool any"] + of("wide", COMPLEX) * (name in ("add", "subtract")), arguments=["$0", 3], n=SHORT)

each("add", lambda x: x + -(2**31), ["int32 wide"], arguments=["$0", -(2**31)], n=SHORT)

# Every pair of element types.
TYPES = ["float64 small", "float32 small", "complex128 small", "complex64 small", "int32 small", "bool any"]
for name, function in [("add", np.add), ("multiply", np.multiply), ("equal", np.equal)]:
    each(name, function, [f"{a}, {b}" for a in TYPES for b in TYPES if a != b], n=SHORT)
each("divide", np.divide, [f"{a}, {b}" for a in TYPES for b in TYPES if a != b and "complex" not in a + b], n=SHORT)

# Rounded: at most one ulp in float64, two in float32, from the exact value; those without a promise of one have two.
def rounded(name, function, kinds, ulps=(1, 2), more=()):
    for d, bound in zip(FLOATS, ulps):
        for kind in kinds:
            each(name, function, [", ".join(f"{d} {k.strip()}" for k in kind.split(","))], bound, n=N if kind == kinds[0] else MEDIUM)
    each(name, function, list(more), ulps[0], n=SHORT)


for name, function in [("exp", np.exp), ("expm1", np.expm1), ("log", np.log), ("log1p", np.log1p), ("log2", np.log2), ("log10", np.log10), ("sin", np.sin), ("cos", np.cos), ("tanh", np.tanh),
                       ("atan", np.arctan)]:
    rounded(name, function, ["wide", "moderate", "unit"], more=["int32 small"])
for name, function in [("exp2", np.exp2), ("cbrt", np.cbrt), ("tan", np.tan), ("asin", np.arcsin), ("acos", np.arccos), ("sinh", np.sinh), ("cosh", np.cosh), ("asinh", np.arcsinh),
                       ("acosh", np.arccosh), ("atanh", np.arctanh)]:
    rounded(name, function, ["wide", "unit"], (2, 2))
rounded("power", np.power, ["wide, exponents", "moderate, small"], (1, 2))
each("power", lambda x: np.power(x, 2), REAL, arguments=["$0", 2])
each("power", lambda x: np.power(x, 3), ["int32 wide"], arguments=["$0", 3])
each("power", np.power, ["int32 wide, int32 natural"])
rounded("atan2", np.arctan2, ["wide, wide2", "moderate, unit"], (2, 2))
rounded("hypot", np.hypot, ["wide, wide2"], (1, 2))
rounded("degrees", np.degrees, ["moderate"], (2, 2))
rounded("radians", np.radians, ["moderate"], (2, 2))
for d, bound in zip(COMPLEX, (2, 2)):
    each("abs", np.abs, [f"{d} wide", f"{d} moderate"], bound)
    each("angle", np.angle, [f"{d} wide", f"{d} moderate"], bound)
