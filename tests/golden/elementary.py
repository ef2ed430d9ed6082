"""Writes elementary.json: exp and log at chosen and random points, from mpmath. Run: python3 tests/golden/elementary.py

Per function and type the columns of columns.py.
"""

import json
import pathlib

import mpmath
import numpy as np

from columns import table

mpmath.mp.prec = 200
rng = np.random.default_rng(5)


def exp_points(dtype, smallest):
    low, high = (-746, 710) if dtype == np.float64 else (-104, 89)
    n = np.arange(-int(-low / 0.6931), int(high / 0.6931))
    switches = (rng.choice(n, 200, replace=False) + 0.5) * np.log(2) * (1 + rng.normal(size=200) * 1e-6)
    return [
        rng.uniform(low, high, 400), rng.uniform(-1, 1, 200), 10.0 ** rng.uniform(-20, 0, 50), -(10.0 ** rng.uniform(-20, 0, 50)), switches,
        rng.uniform(np.log(smallest) - 1, np.log(smallest) + (40 if dtype == np.float64 else 18), 200),
        high - rng.uniform(0, 2, 50), [0.0, 1.0, -1.0, 709.78, 709.782712893384, 709.79, -745.0, -745.2, 88.72, 88.72283172607422, 88.73, -103.0, -103.97, -103.98, 87.3, -87.3, 708, -708],
    ]


def log_points(dtype, smallest):
    bits, integer, top, normal = (52, np.uint64, 0x7FF << 52, 1 << 52) if dtype == np.float64 else (23, np.uint32, 0xFF << 23, 1 << 23)
    anything = rng.integers(1, top, 400, dtype=np.uint64).astype(integer).view(dtype).astype(np.float64)
    subnormal = rng.integers(1, normal, 150, dtype=np.uint64).astype(integer).view(dtype).astype(np.float64)
    powers = 2.0 ** rng.integers(-120, 120, 40)
    return [
        anything, subnormal, powers, rng.uniform(0.5, 2, 200), 1 + rng.normal(size=150) * 10.0 ** rng.uniform(-7, -1, 150),
        powers[:30] * 0.5**0.5 * (1 + rng.normal(size=30) * 1e-7), rng.uniform(0.69, 0.72, 100), rng.uniform(1.4, 1.43, 100),
        [1.0, 2.0, 10.0, smallest, float(np.finfo(dtype).tiny), float(np.finfo(dtype).max), np.e],
    ]


data = {"mpmath": mpmath.__version__, "numpy": np.__version__, "exp": table(mpmath.exp, exp_points), "log": table(mpmath.log, log_points)}
path = pathlib.Path(__file__).with_suffix(".json")
path.write_text(json.dumps(data, indent=1) + "\n")
print(f"{path.name}: {path.stat().st_size} bytes")
