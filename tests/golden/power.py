"""Writes power.json: x^y and ln(e^a + e^b) at chosen and random pairs, from mpmath; and NumPy's x^y of every pair of special values.
Run: python3 tests/golden/power.py

Per type the columns of columns.py, and `second` beside `x` for the second argument. Special: `values` and NumPy's table of them, x a row.
"""

import json
import pathlib

import mpmath
import numpy as np
from columns import FORMATS, column, rounded

mpmath.mp.prec = 300
rng = np.random.default_rng(11)


def positive_bits(dtype, n):
    bits, mantissa, top = (np.uint64, 52, 0x7FF) if dtype == np.float64 else (np.uint32, 23, 0xFF)
    return rng.integers(1, top << mantissa, n, dtype=np.uint64).astype(bits).view(dtype).astype(np.float64)


def power_points(dtype):
    """Pairs by the logarithm of their result: spread over the whole range, near its ends, near 1."""
    wide = dtype == np.float64
    low, high = (-745, 709.7) if wide else (-103.9, 88.7)
    bases = [
        positive_bits(dtype, 600), rng.uniform(0.5, 2, 300), rng.uniform(0, 100, 200),
        1 + rng.choice([-1, 1], 300) * 10.0 ** rng.uniform(-15 if wide else -6, -2, 300), rng.uniform(0.7, 0.72, 50), rng.uniform(1.41, 1.43, 50),
    ]
    x = np.concatenate(bases).astype(dtype).astype(np.float64)
    y = rng.uniform(low, high, x.size) / np.log(x)
    ends = positive_bits(dtype, 450).astype(dtype).astype(np.float64)
    targets = np.concatenate([rng.uniform(low, low + (40 if wide else 18), 300), rng.uniform(high - 1, high, 100), rng.normal(size=50) * 1e-3])
    whole = rng.integers(-12, 13, 250).astype(float)
    return (
        np.concatenate([x, ends, rng.uniform(0, 50, 150), rng.integers(1, 40, 100)]).astype(dtype),
        np.concatenate([y, targets / np.log(ends), whole]).astype(dtype),
    )


def logaddexp_points(dtype):
    scale = 10.0 ** rng.uniform(-3, 2 if dtype == np.float32 else 300, 100)
    a = np.concatenate([rng.uniform(-30, 30, 200), rng.uniform(-1, 1, 100), scale, rng.uniform(-700, 700, 50)])
    b = np.concatenate([a[:100] + rng.normal(size=100), rng.uniform(-1, 1, 200), a[300:400] * rng.uniform(0.5, 1.5, 100), a[400:] + rng.uniform(-40, 40, 50)])
    return a.astype(dtype), b.astype(dtype)


def logaddexp(a, b):
    larger = max(a, b)
    difference = -abs(a - b)
    return larger + (mpmath.log1p(mpmath.exp(difference)) if difference > -2000 else 0)


def table(function, points):
    entry = {}
    for name, (dtype, precision, least, most) in FORMATS.items():
        x, y = points(dtype)
        keep = np.isfinite(x) & np.isfinite(y) & (x != 0)
        x, y = x[keep], y[keep]
        results = [rounded(function(mpmath.mpf(float(p)), mpmath.mpf(float(q))), precision, least, most) for p, q in zip(x, y, strict=True)]
        entry[name] = {"x": column(x, dtype), "second": column(y, dtype), "y": column([v for v, _ in results], dtype), "beside": column([b for _, b in results], np.int8)}
    return entry


def special():
    """Every pair of these as NumPy has it."""
    entry = {}
    for name, (dtype, _, least, _) in FORMATS.items():
        largest = float(np.finfo(dtype).max)
        magnitudes = [0, 2.0**least, float(np.finfo(dtype).tiny), 0.5, 1 - float(np.finfo(dtype).epsneg), 1, 1.5, 2, 3, 4, 5.5, 2.0**23 + 1, 2.0**24, 1e15, largest, np.inf]
        values = np.array([s * m for m in magnitudes for s in (1, -1)] + [np.nan]).astype(dtype)
        with np.errstate(all="ignore"):
            entry[name] = {"values": column(values, dtype), "powers": column(np.power(values[:, None], values[None, :]).ravel(), dtype)}
    return entry


data = {
    "mpmath": mpmath.__version__,
    "numpy": np.__version__,
    "power": table(mpmath.power, power_points),
    "logaddexp": table(logaddexp, logaddexp_points),
    "special": special(),
}
path = pathlib.Path(__file__).with_suffix(".json")
path.write_text(json.dumps(data, indent=1) + "\n")
print(f"{path.name}: {path.stat().st_size} bytes")
