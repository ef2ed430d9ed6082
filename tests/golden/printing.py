"""Writes printing.json: how NumPy prints arrays, str(a) with its default options. Run: python3 tests/golden/printing.py

A case has its values flat (not-a-number and infinities as strings, complex numbers as re, im one after the other), or, where they are many,
the start and step of a progression: value i is start + step * i.
"""

import json
import pathlib

import numpy as np

nan, inf = np.nan, np.inf
cases = []


def encode(x):
    return x if np.isfinite(x) else {"nan": "NaN", "inf": "Infinity", "-inf": "-Infinity"}[str(x)]


def case(name, data, dtype="float64", shape=None):
    a = np.array(data, dtype=dtype)
    a = a if shape is None else a.reshape(shape)
    flat = np.ascontiguousarray(a).reshape(-1)
    if a.dtype.kind == "c":
        flat = flat.view(flat.real.dtype)
    values = [int(v) if a.dtype.kind in "bi" else encode(float(v)) for v in flat]
    cases.append({"name": name, "dtype": dtype, "shape": list(a.shape), "values": values, "str": str(a)})


def progression(name, start, step, shape, dtype="float64"):
    n = int(np.prod(shape))
    a = (start + step * np.arange(n)).astype(dtype).reshape(shape)
    cases.append({"name": name, "dtype": dtype, "shape": list(shape), "start": start, "step": step, "str": str(a)})


# One number and none.
case("0-d", 3.5)
case("0-d integer value", 3.0)
case("0-d negative zero", -0.0)
case("0-d nan", nan)
case("0-d infinity", -inf)
case("0-d small", 1e-7)
case("0-d large", 1.5e300)
case("0-d sixteen digits", 0.1 + 0.2)
case("0-d 1e16", 1e16)
case("0-d below 1e16", 9999999999999998.0)
case("0-d 1e-4", 1e-4)
case("0-d below 1e-4", 9.999e-5)
case("0-d float32", 0.1, "float32")
case("0-d float32 large", 1e16, "float32")
case("0-d float32 third", 1 / 3, "float32")
case("0-d float32 1e6", 1e6, "float32")
case("0-d float32 below 1e6", 999999.9, "float32")
case("0-d float32 1e-4", 1e-4, "float32")
case("0-d int32", -7, "int32")
case("0-d bool", True, "bool")
case("0-d complex", 1 - 2j, "complex128")
case("0-d complex fraction", 0.1 + 2e-9j, "complex128")
case("0-d complex pure imaginary", complex(0, 1), "complex128")
case("0-d complex negative zero", complex(-0.0, -0.0), "complex128")
case("0-d complex64", 0.1 + 0.2j, "complex64")
case("0-d complex64 1e6", 1234567 - 1e6j, "complex64")
case("0-d float32, halfway between two shortest", 4158097.25, "float32")
case("0-d complex nan", complex(nan, inf), "complex128")
case("empty", [])
case("empty 0x3", [], shape=(0, 3))
case("empty 2x0", [], shape=(2, 0))
case("empty float32", [], "float32")
case("empty int", [], "int32", (0, 2, 2))
case("one", [1.0])

# float64, one row.
case("integers", [1, 2, 3])
case("signs", [-1, 0, 1])
case("negative zero", [0.0, -0.0, 1.0])
case("fractions", [0.5, 1.25, -3.125])
case("thirds", [1 / 3, 2 / 3, 1.0])
case("eight digits", [0.123456789, 123.456789012])
case("randn", [0.4967141530112327, -0.13826430117118466, 0.6476885381006925, 1.5230298564080254, -0.23415337472333597])
case("nan", [1.0, nan, -2.5])
case("infinities", [inf, -inf, nan, 0.0])
case("only nan", [nan, nan])
case("only infinity", [-inf, inf])
case("nan and integers", [nan, 1, -100])
case("inf and exponent", [inf, 1e-20, -1e20])
case("mixed exponents", [1e-10, 1.0, 1e10])
case("ratio under 1000", [0.001, 0.5, 0.999])
case("ratio 1000", [0.001, 1.0])
case("ratio over 1000", [0.001, 1.001])
case("below 1e-4", [0.00009, 0.0001])
case("1e-4", [0.0001, 0.0002])
case("1e8", [1e8, 1.0])
case("below 1e8", [99999999.0, 1000000.5])
case("1e8 alone", [1e8, 2e8])
case("1e16", [1e16, 1e16])
case("subnormal", [5e-324, 2e-320])
case("subnormal beside digits", [5e-324, 1.234e-300])
case("largest", [1.7976931348623157e308, -1.0])
case("three-digit exponents", [1e100, 1e-100])
case("exponent, one digit", [1e10, 2e10, 3e10])
case("exponent, digits", [1.5e10, 2.25e10, 3.123456789e10])
case("rounded to eight", [1.000000001, 1.0])
case("rounding carries", [0.9999999999, 0.5])
case("rounding half", [0.000000005, 0.5])
case("suppressed noise", [1e-17, 1.0])
case("zeros", [0.0, 0.0, 0.0])
case("powers of ten", [0.1, 1, 10, 100])
case("powers of ten up", [1, 10, 1000, 100000, 1e7])
case("widths", [-1.5, 22.25, 333])
case("unique within eight digits", [1.00000001, 1.00000002])
case("long row", np.linspace(0, 1, 30))
case("long row of integers", np.arange(60.0))
case("long row of exponents", np.logspace(-10, 10, 21))
case("exact width 75", [11.25] * 11)
case("exact width 76", [111.125] * 9 + [1111.125])
case("long negative row", -np.arange(40) / 7)

# More dimensions.
case("2-D", [[1, 2], [3, 4]])
case("2-D widths", [[1.5, -2], [33.25, 4]])
case("2-D identity", np.eye(3))
case("2-D column", [[1.0], [2.5], [-3]])
case("2-D row", [[1.0, 2.5, -3]])
case("2-D nan", [[nan, 1], [2, inf]])
case("2-D long rows", np.arange(60.0).reshape(2, 30) / 3)
case("2-D exponents", [[1e-5, 1], [1e5, 1e9]])
case("3-D", np.arange(8.0).reshape(2, 2, 2))
case("3-D thirds", np.arange(12).reshape(2, 3, 2) / 3)
case("3-D single", [[[1.0]]])
case("4-D", np.arange(16.0).reshape(2, 2, 2, 2))
case("4-D long rows", (np.arange(2 * 1 * 2 * 20) / 8).reshape(2, 1, 2, 20))

# More than a thousand elements.
progression("summary 1-D", 0, 1, (1001,))
progression("no summary at 1000", 0, 1, (1000,))
progression("summary fractions", 0.5, 0.25, (2000,))
progression("summary 2-D", 0, 1, (100, 50))
progression("summary 2-D, few columns", 0, 1, (600, 2))
progression("summary 2-D, six columns", 0, 1, (200, 6))
progression("summary 2-D, seven columns", 0, 1, (200, 7))
progression("summary 2-D, few rows", 0, 0.5, (3, 400))
progression("summary 3-D", 0, 1, (10, 20, 30))
progression("summary 4-D", -5, 0.125, (3, 8, 7, 9))
progression("summary thirds", 0, 1 / 3, (40, 40))
progression("summary exponents", 1e-7, 1e3, (1200,))
progression("summary int32", -600, 1, (1500,), "int32")
progression("summary int32 2-D", 0, 7, (50, 50), "int32")
progression("summary float32", 0, 0.1, (30, 60), "float32")
progression("summary bool", 0, 1, (1100,), "bool")
progression("summary of a column", 0, 1, (1200, 1))
progression("summary of a row", 0, 1, (1, 1200))

# float32.
case("float32", [0.1, 0.2, 0.3], "float32")
case("float32 thirds", [1 / 3, 2 / 3], "float32")
case("float32 digits", [3.14159265, 2.71828183], "float32")
case("float32 exponents", [1e-10, 1e10], "float32")
case("float32 exponents, digits beyond the shortest", [0.1, 1e-4, 123456792, -0.5034611], "float32")
case("float32 subnormal beside digits", [1e-45, 1.2345e10], "float32")
case("float32 nan", [nan, -inf, 1.5], "float32")
case("float32 integers", [16777216, 1], "float32")
case("float32 subnormal", [1e-45, 1e-40], "float32")
case("float32 largest", [3.4028235e38, 1], "float32")
case("float32 2-D", np.arange(6).reshape(2, 3) / 7, "float32")
case("float32 negative zero", [-0.0, 0.0], "float32")
case("float32 rounded", [1.0000001, 1.0], "float32")

# Integers and booleans.
case("int32", [1, -2, 300], "int32")
case("int32 limits", [-(2**31), 2**31 - 1], "int32")
case("int32 2-D", [[1, 20], [-300, 4]], "int32")
case("int32 3-D", np.arange(12).reshape(2, 2, 3), "int32")
case("int32 long row", np.arange(50) * 37, "int32")
case("bool", [True, False], "bool")
case("bool 2-D", [[True, False], [False, False]], "bool")
case("bool true", [True, True], "bool")
case("bool long row", [i % 3 == 0 for i in range(40)], "bool")

# Complex.
case("complex", [1 + 2j, 3 - 4j], "complex128")
case("complex fractions", [0.5 + 0.25j, -1.125 - 3j], "complex128")
case("complex eigenvalues", [1j, -1j], "complex128")
case("complex widths", [10 + 2j, 3.5 - 400j], "complex128")
case("complex nan", [complex(nan, 1), complex(2, inf), complex(-inf, nan)], "complex128")
case("complex negative zero", [complex(-0.0, -0.0), complex(0.0, -0.0), 1], "complex128")
case("complex exponents", [1e-10 + 1j, 1 + 1e10j], "complex128")
case("complex exponents in one part", [1e-10 + 1j, 1 + 2j], "complex128")
case("complex thirds", [1 / 3 + 2j / 3, -1 / 3 + 1j], "complex128")
case("complex 2-D", [[1 + 2j, 3], [4j, -5.5 - 1j]], "complex128")
case("complex long row", [complex(i / 3, -i) for i in range(12)], "complex128")
case("complex empty", [], "complex128")
case("complex64", [0.1 + 0.2j, 1 / 3 - 1j], "complex64")
case("complex64 exponents", [-2.11 + 0.25j, -72051032 + 1.03j], "complex64")
case("complex64 fft", np.fft.fft([1, 2, 3, 4]), "complex64")
case("complex fft", np.fft.fft([1, 0, 0, 1, 0.5]), "complex128")

golden = {"numpy": np.__version__, "cases": cases}
text = json.dumps(golden, separators=(",", ":")).replace('},{', '},\n{')
pathlib.Path(__file__).with_suffix(".json").write_text(text + "\n")
print(len(cases), "cases")
