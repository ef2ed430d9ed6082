"""Writes random.json: NumPy's legacy random streams. Run: python3 tests/golden/random.py

The first numbers of a stream stand in the file (JSON carries float64 exactly), and a SHA-256 of the little-endian bytes of its first
million, so that long streams are compared bit by bit. The logarithm behind randn and exponential is the C library's: these are the
streams of NumPy's own wheels on glibc and an x86 processor with FMA.
"""

import hashlib
import json
import pathlib

import numpy as np

LONG = 1_000_000
SEEDS = [0, 1, 42, 2**32 - 1, [1, 2, 3], [7], list(range(700))]


def digest(values):
    return hashlib.sha256(values.astype("<f8").tobytes()).hexdigest()


def after(seed, draw):
    np.random.seed(seed)
    return draw()


def stream(seed):
    entry = {"seed": seed}
    for name, key in [("rand", "rand"), ("randn", "randn"), ("standard_exponential", "exponential")]:
        long = after(seed, lambda: getattr(np.random, name)(LONG))
        entry[key] = {"first": long[:10].tolist(), "sha256": digest(long)}
    return entry


def interleaved(seed):
    """Odd counts on purpose: a normal deviate is left over while other draws pass, and pairs straddle a refill."""
    np.random.seed(seed)
    plan = [("randn", 1), ("rand", 2), ("randn", 4), ("randint", 3), ("randn", 311), ("rand", 1), ("exponential", 5), ("randn", 2), ("permutation", 9),
            ("randn", 700), ("randint", 1), ("rand", 400), ("randn", 1)]
    draws = {"randint": lambda n: np.random.randint(-3, 1000, n), "exponential": np.random.standard_exponential}
    steps = [{"name": name, "n": n, "last": draws.get(name, getattr(np.random, name))(n)[-5:].tolist()} for name, n in plan]
    return {"seed": seed, "steps": steps}


def integers(seed, low, high):
    values = after(seed, lambda: np.random.randint(low, high, 2000))
    return {"seed": seed, "low": low, "high": high, "first": values[:10].tolist(), "sha256": digest(values)}


def permutation(seed, n):
    values = after(seed, lambda: np.random.permutation(n))
    return {"seed": seed, "n": n, "first": values[:10].tolist(), "sha256": digest(values)}


def parametrised(seed):
    """normal, uniform and exponential with their parameters, one after the other on one stream."""
    np.random.seed(seed)
    draws = [("normal", [0.0, 0.1]), ("normal", [-3.5, 2.25]), ("normal", [1e10, 1e-3]), ("normal", [1.0, 0.0]), ("uniform", [-1.0, 1.0]), ("uniform", [5.0, 2.0]),
             ("uniform", [0.1, 0.30000000000000004]), ("exponential", [1.0]), ("exponential", [0.1]), ("exponential", [0.0])]
    return {"seed": seed, "draws": [{"name": n, "parameters": p, "values": getattr(np.random, n)(*p, size=7).tolist()} for n, p in draws]}


def state(seed):
    np.random.seed(seed)
    np.random.randn(3)
    np.random.randint(0, 10, 1)
    _, key, position, has_gauss, gauss = np.random.get_state()
    return {"seed": seed, "first": key[:3].tolist(), "last": key[-3:].tolist(), "position": int(position), "hasGauss": bool(has_gauss), "gauss": float(gauss)}


RANGES = [(5, 0, 1), (5, 0, 2), (6, 0, 100), (7, -(2**31), 2**31), (8, -5, 6), (9, 0, 2**31), (9, -(2**31), 3), (10, 0, 1025)]

golden = {
    "numpy": np.__version__,
    "long": LONG,
    "streams": [stream(seed) for seed in SEEDS],
    "interleaved": [interleaved(seed) for seed in [7, 12345]],
    "randint": [integers(*arguments) for arguments in RANGES],
    "permutation": [permutation(11, n) for n in [0, 1, 2, 10, 1000]],
    "parametrised": parametrised(2026),
    "state": state(99),
}
text = json.dumps(golden, separators=(",", ":")).replace("},{", "},\n{")
pathlib.Path(__file__).with_suffix(".json").write_text(text + "\n")
