"""Writes indexing.json: random index expressions of every kind on arrays of rank 0 to 4, read and assigned by NumPy. Run: python3 tests/golden/indexing.py

The array of a case is arange(size) in its shape. An index is a list of terms: a number, null, "..." or "start:stop:step", or { i | b, s }: integers or booleans, flat,
and their shape. `get` is the result, { s, v }, or null where NumPy raises. `set` is the whole array, flat, after -1, -2, … of shape `value` were assigned there.
"""

import json
import pathlib
import random
import warnings

import numpy as np

warnings.simplefilter("ignore")
random.seed(5)
np.random.seed(5)


def bound(dim):
    return random.choice([None, None, random.randint(-dim - 2, dim + 2)])


def slice_term(dim):
    return slice(bound(dim), bound(dim), random.choice([None, None, 1, 2, 3, -1, -1, -2, -5]))


def integer_array(dim, shape, wrong):
    low, high = (-dim - 1, dim + 1) if wrong or dim == 0 else (-dim, dim)
    return np.random.randint(low, high, size=shape).astype(np.int64)


LIST_SHAPES = [[(2,), (1,), (2,)], [(3,), (3,)], [(2, 1), (2,)], [(1,), (2, 2)], [(0,), (1,)], [(2,), (3, 1), (3, 2)], [(), (2,)], [(0,), (2, 1)], [(2, 2)], [(4,)], [(3,)]]


def expression(shape, kind):
    """A random index for an array of this shape."""
    terms = []
    lists = iter(random.choice(LIST_SHAPES) * 2)
    axis = 0
    stop = random.randint(0, len(shape))
    ellipsis_at = random.choice([None, None, random.randint(0, len(shape))])
    while axis < stop:
        if ellipsis_at == axis:
            terms.append(Ellipsis)
            skipped = random.randint(0, len(shape) - stop)
            stop += skipped
            axis += skipped
            ellipsis_at = None
            continue
        dim = shape[axis]
        roll = random.random()
        if roll < 0.12:
            terms.append(None)
            continue
        if kind == "basic" or roll < 0.4:
            terms.append(random.choice([slice_term(dim), slice_term(dim), slice(None), random.randint(-dim, dim - 1) if dim else slice(None)]))
            axis += 1
        elif roll < 0.75:
            terms.append(integer_array(dim, next(lists, (2,)), random.random() < 0.02))
            axis += 1
        else:
            rank = min(random.choice([1, 1, 2]), stop - axis)
            mask = np.random.random(shape[axis : axis + rank]) < random.choice([0.0, 0.3, 0.5, 1.0])
            terms.append(mask)
            axis += rank
    if random.random() < 0.03:
        terms.append(np.bool_(random.random() < 0.5))
    return terms


def encode_term(term):
    if term is None:
        return None
    if term is Ellipsis:
        return "..."
    if isinstance(term, slice):
        part = lambda x: "" if x is None else str(x)
        text = part(term.start) + ":" + part(term.stop)
        return text if term.step is None else text + ":" + str(term.step)
    if isinstance(term, (np.ndarray, np.bool_)):
        term = np.asarray(term)
        return {"b" if term.dtype == bool else "i": term.reshape(-1).astype(int).tolist(), "s": list(term.shape)}
    return term


def value_shape(shape):
    """A shape that broadcasts to `shape`."""
    if random.random() < 0.3:
        return ()
    kept = list(shape[random.randint(0, len(shape)) if random.random() < 0.3 else 0 :])
    kept = [1 if random.random() < 0.2 else dim for dim in kept]
    return tuple([1] * random.choice([0, 0, 0, 1]) + kept)


def case(shape, kind):
    terms = expression(shape, kind)
    a = np.arange(int(np.prod(shape)), dtype=float).reshape(shape)
    out = {"a": list(shape), "index": [encode_term(term) for term in terms]}
    try:
        got = a[tuple(terms)]
    except (IndexError, ValueError):
        return {**out, "get": None}
    if got.size > 64:
        return None
    out["get"] = {"s": list(np.shape(got)), "v": np.asarray(got).reshape(-1).astype(int).tolist()}
    shape_of_value = value_shape(np.shape(got))
    value = -np.arange(1, int(np.prod(shape_of_value)) + 1, dtype=float).reshape(shape_of_value)
    try:
        a[tuple(terms)] = value
    except (ValueError, TypeError):
        return out
    return {**out, "value": list(shape_of_value), "set": a.reshape(-1).astype(int).tolist()}


SHAPES = [(), (5,), (1,), (0,), (3, 4), (4, 1), (2, 0), (2, 3, 3), (3, 1, 2), (2, 2, 3, 2), (1, 3, 2, 2)]
cases = []
seen = set()
while len(cases) < 700:
    kind = random.choice(["basic", "any", "any"])
    made = case(random.choice(SHAPES), kind)
    key = json.dumps(made)
    if made is not None and key not in seen:
        seen.add(key)
        cases.append(made)

path = pathlib.Path(__file__).with_name("indexing.json")
rows = ",\n    ".join(json.dumps(row, separators=(",", ":")) for row in cases)
path.write_text(f'{{\n  "numpy": "{np.__version__}",\n  "cases": [\n    {rows}\n  ]\n}}\n')
print(len(cases), "cases,", sum(row["get"] is None for row in cases), "refused,", sum("set" in row for row in cases), "assigned,", path.stat().st_size, "bytes")
