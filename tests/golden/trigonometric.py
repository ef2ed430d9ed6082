"""Writes trigonometric.json: sin, cos, tan, asin, acos, atan, atan2 at chosen and random points, from mpmath; and NumPy's atan2 of every pair of special values.
Run: python3 tests/golden/trigonometric.py

Per function and type the columns of columns.py; atan2 has `second` beside `x`, for y and x. Special: `values` and NumPy's table of their atan2, y a row. The angles hold, for powers of two over the whole range, the numbers nearest to multiples of π/2: those in
which a reduction with too few bits of π shows.
"""

import json
import pathlib

import mpmath
import numpy as np

from columns import FORMATS, column, rounded, table

mpmath.mp.prec = 1400
rng = np.random.default_rng(7)


def nearest_to_quarters(exponent, digits):
    """M·2^exponent with M < 2^digits nearest to a multiple of π/2: M is a denominator of a convergent of 2^exponent·2/π, times what fits."""
    rest = mpmath.mpf(2) ** exponent * 2 / mpmath.pi
    before, m = 0, 1
    while True:
        whole = int(mpmath.floor(rest))
        rest = 1 / (rest - whole)
        if int(rest) * m + before >= 2**digits:
            break
        before, m = m, int(rest) * m + before
    return float(m << (digits - m.bit_length())) if m.bit_length() == digits else float(m)


def angles(dtype, _smallest):
    double = dtype == np.float64
    digits, top = (53, 971) if double else (24, 104)
    exponents = range(-digits + 1, top, 16 if double else 3)
    hard = [nearest_to_quarters(e, digits) * 2.0**e for e in exponents]
    quarters = np.concatenate([np.arange(1, 40), rng.integers(40, 2**12, 40), rng.integers(2**12, 2**26, 40)]) * (np.pi / 2)
    eighths = (2 * np.arange(30) + 1) * (np.pi / 4)
    sign = rng.choice([-1, 1], 100)
    return [
        hard, quarters, eighths, rng.uniform(-np.pi / 4, np.pi / 4, 120), rng.uniform(-7, 7, 120), rng.uniform(-6433, 6433, 60), rng.uniform(-1.7e6, 1.7e6, 40),
        sign * 2.0 ** rng.uniform(-30, top + digits - 1, 100), 10.0 ** rng.uniform(-40, -3, 30),
        [1e22, 6381956970095103 * 2.0**797, 1e300, np.finfo(np.float64).max, 1647099.0, 6433.0, 0.0, 5e-324, 2.5e-310] if double else [1e22, float(np.finfo(np.float32).max), 6433.0, 0.0, 1e-45, 1e-40],
    ]


def cosines(_dtype, smallest):
    """In [−1, 1], dense at 0, ±½ and ±1."""
    sign = rng.choice([-1, 1], 80)
    return [
        rng.uniform(-1, 1, 300), sign * (1 - 10.0 ** rng.uniform(-17, -1, 80)), sign * 0.5 * (1 + rng.normal(size=80) * 1e-7), sign * 10.0 ** rng.uniform(-30, -1, 80),
        [0.0, 0.5, -0.5, 1.0, -1.0, 0.5**0.5, smallest, -3 * smallest],
    ]


def slopes(dtype, smallest):
    top = 1023 if dtype == np.float64 else 127
    bounds = np.repeat([7 / 16, 11 / 16, 19 / 16, 39 / 16], 20)
    sign = rng.choice([-1, 1], 100)
    return [
        rng.uniform(-1, 1, 150), rng.uniform(-3, 3, 200), sign[:80] * bounds * (1 + rng.normal(size=80) * 10.0 ** rng.uniform(-8, -2, 80)), sign * 2.0 ** rng.uniform(-top, top, 100),
        [0.0, 1.0, -1.0, smallest, float(np.finfo(dtype).max)],
    ]


def directions(dtype):
    top = 1000 if dtype == np.float64 else 120
    signs = rng.choice([-1, 1], (2, 500))
    angle = rng.uniform(0, np.pi / 2, 200)
    near = np.repeat([7 / 16, 11 / 16, 19 / 16, 39 / 16], 20) * (1 + rng.normal(size=80) * 10.0 ** rng.uniform(-8, -2, 80))
    beside = rng.uniform(0.1, 10, 80)
    lengths = 2.0 ** rng.uniform(-top, top, (2, 120))
    ends = 2.0 ** np.array([rng.uniform(-1070 if top == 1000 else -147, -1000 if top == 1000 else -120, 100), rng.uniform(-1070 if top == 1000 else -147, -900 if top == 1000 else -90, 100)])
    y = np.concatenate([np.sin(angle), near * beside, lengths[0], ends[0]])
    x = np.concatenate([np.cos(angle), beside, lengths[1], ends[1]])
    return (signs[0] * y).astype(dtype), (signs[1] * x).astype(dtype)


def atan2_table():
    entry = {}
    for name, (dtype, precision, least, most) in FORMATS.items():
        y, x = directions(dtype)
        results = [rounded(mpmath.atan2(mpmath.mpf(float(a)), mpmath.mpf(float(b))), precision, least, most) for a, b in zip(y, x)]
        entry[name] = {"x": column(y, dtype), "second": column(x, dtype), "y": column([v for v, _ in results], dtype), "beside": column([b for _, b in results], np.int8)}
    return entry


def special():
    entry = {}
    for name, (dtype, _, least, _) in FORMATS.items():
        values = np.array([0.0, -0.0, 1.5, -1.5, 2.0**least, -(2.0**least), np.finfo(dtype).max, -np.finfo(dtype).max, np.inf, -np.inf, np.nan], dtype=dtype)
        entry[name] = {"values": column(values, dtype), "atan2": column(np.arctan2(values[:, None], values[None, :]).reshape(-1), dtype)}
    return entry


POINTS = {"sin": angles, "cos": angles, "tan": angles, "asin": cosines, "acos": cosines, "atan": slopes}
data = {"mpmath": mpmath.__version__, "numpy": np.__version__} | {name: table(getattr(mpmath, name), points) for name, points in POINTS.items()}
data |= {"atan2": atan2_table(), "special": special()}
path = pathlib.Path(__file__).with_suffix(".json")
path.write_text(json.dumps(data, indent=1) + "\n")
print(f"{path.name}: {path.stat().st_size} bytes")
