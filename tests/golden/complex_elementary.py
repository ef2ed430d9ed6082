"""Writes complex-elementary.json: functions of a complex number at chosen and random points, from mpmath, and NumPy's values of special numbers.
Run: python3 tests/golden/complex_elementary.py

Per function and type: `re` and `im`, the columns of columns.py for either part (x: that part of z). `special`: `z`, and NumPy's values of every function of them,
interleaved float64. Power: numbers z and w, interleaved, and z^w rounded.
"""

import json
import pathlib

import mpmath
import numpy as np

from columns import FORMATS, column, rounded

mpmath.mp.prec = 1400
rng = np.random.default_rng(13)
np.seterr(all="ignore")


def square(n, re, im=None):
    return rng.uniform(-re, re, n) + 1j * rng.uniform(-(im or re), im or re, n)


def anything(n, low, high):
    return (rng.choice([-1, 1], n) + 0j) * 10.0 ** rng.uniform(low, high, n) + 1j * rng.choice([-1, 1], n) * 10.0 ** rng.uniform(low, high, n)


def exponents(top):
    """Where e^x is ordinary, overflows though a part of the product does not, underflows."""
    high = top * np.log(2)
    beyond = rng.uniform(high, 1.9 * high, 40) + 1j * 10.0 ** rng.uniform(-0.4 * high, 0, 40)
    return np.concatenate([square(60, 3), square(40, high), beyond, rng.uniform(-1.1 * high, -0.9 * high, 20) + 1j * rng.uniform(-4, 4, 20), anything(20, -30, 1)])


def near_circle(top):
    """|z| = 1 to the last bits, among others; the whole range."""
    angle = rng.uniform(0, 2 * np.pi, 80)
    widths = np.concatenate([np.ones(40), 1 + 10.0 ** rng.uniform(-15, -1, 40)])
    decades = 0.29 * top
    return np.concatenate([square(40, 2), widths * np.exp(1j * angle), anything(60, -decades, decades), [1 + 1e-10j, -1 + 1e-160j, 1e-200 + 1j, 0.6 + 0.8j]])


def arguments(top):
    return np.concatenate([square(50, 3), square(30, 25), square(30, 0.68 * top), anything(60, -0.29 * top, 1.3)])


FUNCTIONS = {
    "exp": (mpmath.exp, exponents),
    "expm1": (mpmath.expm1, lambda top: np.concatenate([rng.uniform(-3, 3, 60) + 1j * rng.uniform(-0.5, 0.5, 60), anything(40, -30, -3)])),
    "log": (mpmath.log, near_circle),
    "log2": (lambda z: mpmath.log(z) / mpmath.log(2), near_circle),
    "log10": (lambda z: mpmath.log(z) / mpmath.log(10), near_circle),
    "log1p": (lambda z: mpmath.log(1 + z), lambda top: np.concatenate([near_circle(top) - 1, square(40, 0.3), anything(40, -30, 0)])),
    "sqrt": (mpmath.sqrt, near_circle),
    "sin": (mpmath.sin, lambda top: 1j * arguments(top)),
    "cos": (mpmath.cos, lambda top: 1j * arguments(top)),
    "tan": (mpmath.tan, lambda top: 1j * arguments(top)),
    "sinh": (mpmath.sinh, arguments),
    "cosh": (mpmath.cosh, arguments),
    "tanh": (mpmath.tanh, arguments),
}

TYPES = {"float64": np.complex128, "float32": np.complex64}
PARTS = [0.0, -0.0, 1.0, -2.5, 1000.0, -1000.0, np.inf, -np.inf, np.nan]


def parts(function, points):
    entry = {}
    for name, (dtype, precision, least, most) in FORMATS.items():
        z = points(most).astype(TYPES[name])
        z = z[np.isfinite(z) & (z.real != 0) & (z.imag != 0)]
        values = [function(mpmath.mpc(float(v.real), float(v.imag))) for v in z]
        entry[name] = {}
        for part in ["re", "im"]:
            results = [rounded(v.real if part == "re" else v.imag, precision, least, most) for v in values]
            x = z.real if part == "re" else z.imag
            entry[name][part] = {"x": column(x, dtype), "y": column([y for y, _ in results], dtype), "beside": column([b for _, b in results], np.int8)}
    return entry


def powers():
    z, w = square(150, 3), np.concatenate([square(100, 5), rng.integers(-20, 20, 50)])
    exact = [mpmath.power(mpmath.mpc(a.real, a.imag), mpmath.mpc(b.real, b.imag)) for a, b in zip(z, w)]
    return {"z": column(z, np.complex128), "w": column(w, np.complex128), "y": column([complex(e) for e in exact], np.complex128)}


special = np.array([complex(a, b) for a in PARTS for b in PARTS])
data = {"mpmath": mpmath.__version__, "numpy": np.__version__}
data |= {name: parts(function, points) for name, (function, points) in FUNCTIONS.items()}
data["power"] = powers()
data["special"] = {"z": column(special, np.complex128)} | {name: column(getattr(np, name)(special), np.complex128) for name in FUNCTIONS}
path = pathlib.Path(__file__).with_name("complex-elementary.json")
path.write_text(json.dumps(data, indent=1) + "\n")
print(f"{path.name}: {path.stat().st_size} bytes")
