"""Writes exponential.json: the exponential and logarithmic families beyond exp and log (elementary.py) at chosen and random points, from mpmath.
Run: python3 tests/golden/exponential.py
"""

import json
import pathlib

import mpmath
import numpy as np
from columns import table

mpmath.mp.prec = 1300  # cosh 1e-170 and log1p 1e-300 want the digits
rng = np.random.default_rng(7)
LN2 = float(np.log(2))


def spread(low, high, n):
    """n numbers of both signs, their magnitudes evenly spread between powers of ten."""
    return rng.choice([-1, 1], n) * 10.0 ** rng.uniform(low, high, n)


def any_bits(dtype, n, subnormal=False):
    bits, mantissa, top = (np.uint64, 52, 0x7FF) if dtype == np.float64 else (np.uint32, 23, 0xFF)
    last = 1 << mantissa if subnormal else top << mantissa
    return rng.integers(1, last, n, dtype=np.uint64).astype(bits).view(dtype).astype(np.float64)


def of_exponential(low, high, step):
    """Everywhere, near 0, where the multiple of `step` that is taken off changes, near the first infinite and the last result that is not 0."""

    def points(dtype, _smallest):
        wide = dtype == np.float64
        first, last = (low[0], high[0]) if wide else (low[1], high[1])
        n = rng.integers(int(first / step), int(last / step), 80)
        return [
            rng.uniform(first, last, 120), rng.uniform(-1, 1, 90), rng.uniform(-0.45, 0.45, 60), rng.uniform(-4, 4, 60), spread(-40 if wide else -12, 0, 50),
            spread(-323 if wide else -45, -37, 8), (n + 0.5) * step * (1 + rng.normal(size=80) * 1e-6), first + rng.uniform(0, 30, 60), last - rng.uniform(0, 2, 40),
            [LN2, -LN2, LN2 / 2, -LN2 / 2, 0.405465108108164, 0.405465108108165, 37.2827436, 17.0, 1.0, -1.0, 10.0],
        ]

    return points


def of_logarithm(base):
    def points(dtype, smallest):
        return [
            any_bits(dtype, 150), any_bits(dtype, 60, True), rng.uniform(0.5, 2, 120), 1 + spread(-16 if dtype == np.float64 else -7, -1, 90),
            rng.uniform(0.7, 0.712, 50), rng.uniform(1.408, 1.42, 50), float(base) ** np.arange(-38, 39), [smallest, float(np.finfo(dtype).tiny), float(np.finfo(dtype).max)],
        ]

    return points


def log1p_points(dtype, smallest):
    return [
        any_bits(dtype, 100), rng.uniform(-1, 1, 120), rng.uniform(-0.3, 0.45, 120), spread(-20, 0, 120).clip(-0.999), rng.uniform(0.405, 0.42, 50),
        -1 + 2.0 ** -rng.uniform(1, 52 if dtype == np.float64 else 23, 40), 10.0 ** rng.uniform(0, 38, 50), [smallest, -smallest, float(np.finfo(dtype).max), -0.5],
    ]


def cbrt_points(dtype, smallest):
    cubes = np.arange(1.0, 40) ** 3
    return [
        any_bits(dtype, 150), -any_bits(dtype, 100), any_bits(dtype, 50, True), rng.uniform(1, 8, 200), cubes, -1 / cubes[:20],
        10.0 ** (np.array([-280, 280]) if dtype == np.float64 else np.array([-25, 25])), [smallest, -smallest, float(np.finfo(dtype).tiny), float(np.finfo(dtype).max)],
    ]


FAMILY = {
    "exp2": (lambda x: mpmath.power(2, x), of_exponential((-1075, -150), (1024, 128), 1)),
    "expm1": (mpmath.expm1, of_exponential((-40, -20), (709.78, 88.72), LN2)),
    "log1p": (mpmath.log1p, log1p_points),
    "log2": (lambda x: mpmath.log(x) / mpmath.log(2), of_logarithm(2)),
    "log10": (lambda x: mpmath.log(x) / mpmath.log(10), of_logarithm(10)),
    "sinh": (mpmath.sinh, of_exponential((-710.4, -89.4), (710.4, 89.4), LN2)),
    "cosh": (mpmath.cosh, of_exponential((-710.4, -89.4), (710.4, 89.4), LN2)),
    "tanh": (mpmath.tanh, of_exponential((-20, -10), (20, 10), LN2 / 2)),
    "cbrt": (lambda x: mpmath.sign(x) * mpmath.cbrt(abs(x)), cbrt_points),
}

data = {"mpmath": mpmath.__version__, "numpy": np.__version__} | {name: table(*entry) for name, entry in FAMILY.items()}
path = pathlib.Path(__file__).with_suffix(".json")
path.write_text(json.dumps(data, indent=1) + "\n")
print(f"{path.name}: {path.stat().st_size} bytes")
