"""Writes grid.json and grid.npz: NumPy's results for a grid of functions, element types, sizes and special values. Run: python3 tests/golden/grid.py

A row is one function of one element type. grid.json says how to call it ("$0" is its first operand, "$axis" an axis) and where its results begin; grid.npz holds the
operands under their names and the results of all rows one after the other, a stream an element type. Rows of two kinds:

  each   an elementwise function of whole lists: a result of a shorter list is the beginning of the result
  whole  a function of a whole array: results for every shape and axis one after the other, their dimensions in a list of their own

Results are compared exactly, or within `ulps` of a reference in higher precision, or within an absolute bound, which stands in the stream "bounds".
int64, which GenMath does not have, becomes int32.
"""

import json
import pathlib
import warnings

import numpy as np
from grid_elementwise import EACH
from grid_inputs import inputs
from grid_whole import SHAPES, WHOLE

warnings.simplefilter("ignore")
np.seterr(all="ignore")

INPUTS = inputs()
WIDER = {"float64": np.longdouble, "float32": np.float64, "complex128": np.clongdouble, "complex64": np.complex128}
rows = []


class Streams:
    """Arrays one after the other, a stream an element type: an archive of hundreds of short members is mostly their headers."""

    def __init__(self):
        self.parts = {}
        self.ends = {}

    def append(self, name, a):
        start = self.ends.get(name, 0)
        self.parts.setdefault(name, []).append(a)
        self.ends[name] = start + a.size
        return start

    def arrays(self):
        return {name: np.concatenate(parts) for name, parts in self.parts.items()}


streams = Streams()


def narrowed(a):
    """What GenMath has of NumPy's types."""
    if a.dtype == np.int64:
        assert (a == a.astype("int32")).all()
        return a.astype("int32")
    return a


def reference(function, operands, ulps):
    """NumPy's result, with the finite values of a computation in higher precision where NumPy rounds too."""
    found = np.asarray(function(*operands))
    if ulps == 0:
        return narrowed(found)
    exact = np.asarray(function(*[x.astype(WIDER[x.dtype.name]) if x.dtype.name in WIDER else x for x in operands])).astype(found.dtype)
    return np.where(np.isfinite(found) & np.isfinite(exact) & (exact != 0), exact, found)


for name, arguments, function, names, ulps, n in EACH:
    found = reference(function, [INPUTS[k][:n] for k in names], ulps)
    at = streams.append(f"results {found.dtype}", found)
    rows.append({"kind": "each", "name": name, "arguments": arguments, "inputs": names, "ulps": ulps, "dtype": str(found.dtype), "at": at, "n": n})


def axes_of(shape, axes):
    return ([None] if axes != "each" else []) + (list(range(len(shape))) if axes != "none" else [])


for name, arguments, function, names, axes, bound, part in WHOLE:
    shapes, values, bounds = [], [], []
    for shape in SHAPES:
        operands = [INPUTS[k][: int(np.prod(shape))].reshape(shape) for k in names]
        for axis in axes_of(shape, axes):
            try:
                found = function(*operands, axis) if axes != "none" else function(*operands)
            except (ValueError, IndexError):
                shapes.append(-1)
                continue
            if found is None:
                shapes.append(-2)
                continue
            many = [narrowed(np.asarray(a)) for a in (found if isinstance(found, (tuple, list)) else [found])]
            shapes.append(len(many))
            for a in many:
                shapes += [a.ndim, *a.shape]
                values.append(a.reshape(-1))
            if bound is not None:
                bounds.append(np.broadcast_to(np.abs(bound(*operands, axis)), many[0].shape).reshape(-1).astype("float32"))
    all_values = np.concatenate(values)
    row = {"kind": "whole", "name": name, "arguments": arguments, "inputs": names, "axes": axes, "dtype": str(all_values.dtype),
           "at": streams.append(f"results {all_values.dtype}", all_values), "shapesAt": streams.append("shapes", np.array(shapes, "int32"))}
    if part is not None:
        row["part"] = part
    rows.append(row if bound is None else {**row, "boundsAt": streams.append("bounds", np.concatenate(bounds))})

here = pathlib.Path(__file__).parent
lines = ",\n".join(json.dumps(row, separators=(",", ":")) for row in rows)
(here / "grid.json").write_text(f'{{"numpy":"{np.__version__}","shapes":{json.dumps([list(s) for s in SHAPES])},"rows":[\n{lines}\n]}}\n')
np.savez_compressed(here / "grid.npz", **INPUTS, **streams.arrays())
