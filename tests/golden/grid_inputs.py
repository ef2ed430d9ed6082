"""The operands of the grid (grid.py): 1,000 numbers a list, special values first, each beside an ordinary one."""

import numpy as np

N = 1000
FLOATS = ["float64", "float32"]
COMPLEX = ["complex128", "complex64"]


def ordered(specials, rest):
    """Special values at every second place from 1 on, so that each size of the grid has some, in vectors and in tails."""
    values = rest.copy()
    values[1 : 2 * len(specials) : 2] = specials
    values[-1] = specials[0]
    return values


def specials(dtype):
    f = np.finfo(dtype)
    logs = np.log([float(f.max), float(f.tiny), float(f.smallest_subnormal)]) if dtype == "float64" else [88.72283, -87.33655, -103.27893]
    return np.array([np.nan, np.inf, -np.inf, -0.0, 0.0, 1, -1, f.smallest_subnormal, -f.tiny * 0.7, f.max, -f.max, f.tiny, 0.5, -0.5, 2.5, -1.5, 3.7, *logs, np.pi, 1e22, 2.0 ** (f.nmant + 1), 100, 1e-5, -1e5], dtype)


def wide(rng, dtype):
    """Every order of magnitude, and the special values."""
    least, most = (-1060, 1000) if dtype == "float64" else (-145, 120)
    rest = np.ldexp(rng.uniform(-1, 1, N), rng.integers(least, most, N)).astype(dtype)
    rest[::3] = rng.uniform(-30, 30, len(rest[::3]))
    return ordered(specials(dtype), rest)


def inputs():
    rng = np.random.default_rng(5)
    lists = {}
    for d in FLOATS:
        special = specials(d)
        lists[f"{d} wide"] = wide(rng, d)
        lists[f"{d} wide2"] = ordered(np.roll(special, 7), wide(rng, d))
        unit = np.array([np.nan, 1, -1, 0.0, -0.0, 0.5, -0.5, np.nextafter(np.float64(1), 0) if d == "float64" else np.nextafter(np.float32(1), np.float32(0)), np.finfo(d).tiny, 1.5, np.inf], d)
        lists[f"{d} unit"] = ordered(unit, rng.uniform(-1, 1, N).astype(d))
        lists[f"{d} moderate"] = rng.uniform(-8, 8, N).astype(d)
        lists[f"{d} exponents"] = ordered(np.array([np.nan, 0, -0.0, 1, 2, -1, 0.5, -0.5, 3, np.inf, -np.inf], d), rng.uniform(-9, 9, N).astype(d))
        lists[f"{d} small"] = rng.integers(-4, 6, N).astype(d)
        for name, places in [("nan at 0", [0]), ("nan at 7", [7, 500]), ("nan at 32", [32]), ("nan at 999", [999])]:
            x = lists[f"{d} small"].copy()
            x[places] = np.nan
            lists[f"{d} {name}"] = x
        x = lists[f"{d} small"].copy()
        x[[8, 31]] = [np.inf, -np.inf]
        lists[f"{d} infinite"] = x
    for d in COMPLEX:
        real = d.replace("complex128", "float64").replace("complex64", "float32")
        lists[f"{d} moderate"] = (lists[f"{real} moderate"] + 1j * np.roll(lists[f"{real} moderate"], 311)).astype(d)
        lists[f"{d} moderate2"] = (np.roll(lists[f"{real} moderate"], 77) + 1j * np.roll(lists[f"{real} moderate"], 5)).astype(d)
        lists[f"{d} small"] = (lists[f"{real} small"] + 1j * np.roll(lists[f"{real} small"], 10)).astype(d)
        special = specials(real)
        pairs = np.empty(N, d)
        pairs.real, pairs.imag = lists[f"{real} wide"], lists[f"{real} wide2"]
        lists[f"{d} wide"] = pairs
    extremes = [0, 1, -1, 2**31 - 1, -(2**31), 46341, -46341, 7, 2**16]
    lists["int32 wide"] = ordered(np.array(extremes, "int32"), rng.integers(-(2**31), 2**31, N).astype("int32"))
    lists["int32 wide2"] = ordered(np.array(extremes[::-1], "int32"), rng.integers(-300, 300, N).astype("int32"))
    lists["int32 small"] = rng.integers(-4, 6, N).astype("int32")
    lists["int32 natural"] = rng.integers(0, 20, N).astype("int32")
    # Indices that an axis of 2 has, and longer ones.
    lists["int32 places"] = rng.integers(-1, 2, N).astype("int32")
    lists["bool any"] = rng.integers(0, 2, N).astype("bool")
    lists["bool any2"] = rng.integers(0, 2, N).astype("bool")
    return lists
