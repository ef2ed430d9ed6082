"""Writes random-methods.json: what every method of NumPy's RandomState and Generator draws. Run: python3 tests/golden/random_methods.py

For each seed and draw: the first six numbers, and SHA-256 of the first 1,000 and 100,000 as little-endian float64. Numbers that go through the C library's pow
may differ in a last bit from one library to another; their hashes are of the numbers rounded to float32 ("rounded"). float32 normals beyond the ziggurat's last layer go
through its logf, and stand by themselves.
"""

import hashlib
import json
import pathlib

import numpy as np

LONG = 100_000
DIGITS = 1234567890123456789012345678901234567890
SEEDS = {"0": 0, "42": 42, "12345": 12345, "40 digits": DIGITS, "list": [3, 1, 4, 1, 5, 9]}


def words(n):
    """RandomState refuses integers above 2^32 - 1: it gets their words."""
    return [n >> shift & 0xFFFFFFFF for shift in range(0, n.bit_length(), 32)]


def digest(values, rounded):
    if rounded:
        values = values.astype("<f4")
    return hashlib.sha256(values.astype("<f8").tobytes()).hexdigest()


# Name, arguments, whether the hash is of rounded numbers.
BOTH = [
    ("normal", [-3.5, 2.25], False),
    ("uniform", [-1.0, 1.5], False),
    ("exponential", [0.3], False),
    ("gamma", [2.5, 1.5], False),
    ("gamma", [1.0, 1.0], False),
    ("gamma", [0.3, 2.0], True),
    ("beta", [8.0, 4.0], False),
    ("beta", [0.5, 0.7], True),
    ("beta", [0.002, 0.003], True),
    ("beta", [0.5, 3.0], True),
    ("binomial", [10, 0.5], False),
    ("binomial", [100, 0.9], False),
    ("binomial", [1000, 0.3], False),
    ("binomial", [200, 0.77], False),
    ("binomial", [2_000_000_000, 0.4], False),
    ("binomial", [5, 1.0], False),
    ("poisson", [0.7], False),
    ("poisson", [9.99], False),
    ("poisson", [10.0], False),
    ("poisson", [1234.5], False),
    ("poisson", [2e9], False),
]
LEGACY = BOTH + [("random_sample", [], False), ("randint", [-7, 1000], False), ("randint", [0, 2**31 - 1], False)]
MODERN = BOTH + [
    ("random", [], False),
    ("standard_normal", [], False),
    ("standard_exponential", [], False),
    ("integers", [-7, 1000], False),
    ("integers", [0, 3_000_000_000 - 2**31], False),
    ("integers", [-(2**31), 2**31], False),
]


def streams(make, draws):
    for label, seed in SEEDS.items():
        for name, arguments, rounded in draws:
            values = getattr(make(seed), name)(*arguments, size=LONG)
            yield {
                "seed": label, "name": name, "arguments": arguments, "first": values[:6].tolist(), "rounded": rounded,
                "sha1000": digest(values[:1000], rounded), "sha": digest(values, rounded),
            }


TAIL = 3.654152885361009


def narrow():
    for label, seed in SEEDS.items():
        for name in ["random", "standard_normal"]:
            values = getattr(np.random.default_rng(seed), name)(LONG + 1, dtype=np.float32)
            values = values[:LONG].astype(float)
            tail = values[np.abs(values) > TAIL]
            yield {"seed": label, "name": name, "first": values[:6].tolist(), "tail": tail.tolist(), "sha": digest(values[np.abs(values) <= TAIL], False)}


def legacy(seed):
    return np.random.RandomState(words(seed) if seed == DIGITS else seed)


def orders(make, modern):
    """One stream through draws of every kind that makes an order or a choice."""
    p = np.arange(1, 41) / 820
    for label, seed in SEEDS.items():
        rng = make(seed)
        steps = [
            ("permutation", [12], rng.permutation(12)),
            ("choice", [1000, 8, {}], rng.choice(1000, 8)),
            ("choice", [30, 8, {"replace": False}], rng.choice(30, 8, replace=False)),
            ("choice", [40, 8, {"p": p.tolist()}], rng.choice(40, 8, p=p)),
            ("choice", [40, 30, {"p": p.tolist(), "replace": False}], rng.choice(40, 30, replace=False, p=p)),
            ("choice", [11000, 300, {"replace": False}], rng.choice(11000, 300, replace=False)),
            ("permutation", [[[1, 2], [3, 4], [5, 6], [7, 8]]], rng.permutation([[1, 2], [3, 4], [5, 6], [7, 8]]).ravel()),
        ]
        if modern:
            steps += [
                ("choice", [11000, 10, {"replace": False}], rng.choice(11000, 10, replace=False)),
                ("choice", [11000, 600, {"replace": False, "shuffle": False}], rng.choice(11000, 600, replace=False, shuffle=False)),
                ("choice", [11000, 500, {"replace": False, "shuffle": False}], rng.choice(11000, 500, replace=False, shuffle=False)),
                ("choice", [7, 7, {"replace": False, "shuffle": False}], rng.choice(7, 7, replace=False, shuffle=False)),
                ("permutation", [[[1, 2, 3, 4], [5, 6, 7, 8]], {"axis": 1}], rng.permutation([[1, 2, 3, 4], [5, 6, 7, 8]], axis=1).ravel()),
                ("choice", [[[1, 2, 3, 4], [5, 6, 7, 8]], 3, {"axis": 1}], rng.choice([[1, 2, 3, 4], [5, 6, 7, 8]], 3, axis=1).ravel()),
            ]
        yield {"seed": label, "steps": [{"name": n, "arguments": a, "last": v[-12:].tolist()} for n, a, v in steps]}


def broadcast(make):
    """Parameters that are arrays, one draw after the other on one stream."""
    rng = make(2026)
    draws = [
        ("normal", [[0.0, 10.0, 20.0], 0.5], None),
        ("normal", [[[0.0], [100.0]], [1.0, 2.0, 3.0]], None),
        ("uniform", [0.0, [1.0, 10.0]], [3, 2]),
        ("exponential", [[0.1, 1.0, 10.0]], None),
        ("gamma", [[0.5, 1.0, 3.0], 2.0], None),
        ("beta", [[0.5, 2.0], [[0.5], [3.0]]], None),
        ("binomial", [[5, 500, 500, 0], [0.5, 0.5, 0.9, 0.3]], None),
        ("binomial", [[10, 1000], 0.0], [2, 2]),
        ("poisson", [[0.0, 1.0, 20.0]], [2, 3]),
        ("normal", [0.0, 1.0], [2]),
    ]
    return [
        {"name": name, "arguments": arguments, "size": size, "values": getattr(rng, name)(*arguments, **({} if size is None else {"size": tuple(size)})).tolist()}
        for name, arguments, size in draws
    ]


def text_state(state):
    return {"state": {k: str(v) for k, v in state["state"].items()}, "hasUint32": state["has_uint32"], "uinteger": int(state["uinteger"])}


def states():
    for label, seed in SEEDS.items():
        rng = np.random.default_rng(seed)
        rng.integers(0, 10, 3)
        before = text_state(rng.bit_generator.state)
        jumped = text_state(rng.bit_generator.jumped().state)
        thrice = text_state(rng.bit_generator.jumped(3).state)
        children = [text_state(child.bit_generator.state) for child in rng.spawn(2)]
        grandchild = text_state(rng.spawn(1)[0].spawn(1)[0].bit_generator.state)
        rng.bit_generator.advance(2**70 + 12345)
        yield {
            "seed": label, "before": before, "jumped": jumped, "thrice": thrice, "children": children, "grandchild": grandchild,
            "advanced": text_state(rng.bit_generator.state), "words": np.random.SeedSequence(seed).generate_state(10).tolist(),
        }


COV = [[4.0, 1.2, -0.8], [1.2, 3.0, 0.5], [-0.8, 0.5, 1.0]]


def multivariate(method):
    rng = np.random.default_rng(42)
    return {"method": method, "mean": [1.0, -2.0, 3.0], "cov": COV, "values": rng.multivariate_normal([1.0, -2.0, 3.0], COV, (2, 3), method=method).ravel().tolist(), "next": rng.random()}


golden = {
    "numpy": np.__version__,
    "long": LONG,
    "seeds": {label: [str(word) for word in seed] if isinstance(seed, list) else str(seed) for label, seed in SEEDS.items()},
    "words": words(DIGITS),
    "legacy": list(streams(legacy, LEGACY)),
    "modern": list(streams(np.random.default_rng, MODERN)),
    "narrow": list(narrow()),
    "orders": {"legacy": list(orders(legacy, False)), "modern": list(orders(np.random.default_rng, True))},
    "broadcast": {"legacy": broadcast(legacy), "modern": broadcast(np.random.default_rng)},
    "states": list(states()),
    "multivariate": [multivariate(method) for method in ["svd", "eigh", "cholesky"]],
}
text = json.dumps(golden, separators=(",", ":")).replace("},{", "},\n{")
pathlib.Path(__file__).with_name("random-methods.json").write_text(text + "\n")
