"""Writes products.json: NumPy's products of arrays, einsum above all. Run: python3 tests/golden/products.py

A case is [name, inputs, arguments, result] as in manipulate.json. Elements are small integers, so that every sum is exact whatever its order.
"""

import json
import pathlib
import warnings

import numpy as np

warnings.simplefilter("ignore")

DTYPES = ["float64", "float32", "complex128", "complex64", "int32", "bool"]
LAYOUTS = ["rows", "columns", "backwards"]
cases = []


def values(dtype, shape):
    i = np.arange(1, int(np.prod(shape)) + 1).reshape(shape)
    if dtype == "bool":
        return i % 3 != 0
    if dtype.startswith("complex"):
        return (i % 7 - 3 + 1j * (i % 5 - 2)).astype(dtype)
    return (i % 7 - 3).astype(dtype)


def encoded(a):
    a = np.asarray(a)
    dtype = {"int64": "int32"}.get(str(a.dtype), str(a.dtype))
    flat = np.ascontiguousarray(a).reshape(-1)
    if dtype.startswith("complex"):
        flat = np.stack([flat.real, flat.imag], -1).reshape(-1)
    return [dtype, list(a.shape), [int(x) for x in flat.tolist()]]


def case(name, f, inputs, *arguments):
    try:
        result = encoded(f(*[values(dtype, shape) for dtype, shape, *_ in inputs]))
    except (ValueError, IndexError, TypeError, np.exceptions.AxisError):
        result = None
    cases.append([name, [list(x) for x in inputs], list(arguments), result])


def einsum(subscripts, *shapes, dtypes=("float64",)):
    for dtype in dtypes:
        inputs = [(dtype, shape, LAYOUTS[(i + len(cases)) % 3]) for i, shape in enumerate(shapes)]
        case("einsum", lambda *a: np.einsum(subscripts, *a), inputs, subscripts)


# NumPy's documentation
a, b, c = (5, 5), (5,), (2, 3)
for subscripts, *shapes in [("ii", a), ("ii->i", a), ("ij->i", a), ("...j->...", a), ("ji", c), ("ij->ji", c), ("i,i", b, b), ("ij,j", a, b), ("...j,j", a, b), ("..., ...", (), c),
                            (",ij", (), c), ("i,j", (2,), b), ("i...->...", a), ("ijk,jil->kl", (3, 4, 5), (4, 3, 2)), ("ki,jk->ij", c, (4, 2)), ("ki,...k->i...", c, (4, 2)),
                            ("k...,jk", c, (4, 2)), ("ijk,ilm,njm,nlk,abc->", (2, 4, 2), (2, 3, 3), (2, 4, 3), (2, 3, 2), (2, 2, 2))]:
    einsum(subscripts, *shapes, dtypes=DTYPES)
# Products of two
for subscripts, *shapes in [
    ("ij,jk", (2, 3), (3, 4)), ("ij,jk->ki", (2, 3), (3, 4)), ("ij,kj->ik", (2, 3), (4, 3)), ("ji,jk->ik", (3, 2), (3, 4)), ("ij,ij->ij", (2, 3), (2, 3)), ("ij,ij->", (2, 3), (2, 3)),
    ("ij,ij->i", (2, 3), (2, 3)), ("ij,ij->j", (2, 3), (2, 3)), ("ij,ji->", (2, 3), (3, 2)), ("i,j->ij", (3,), (4,)), ("i,j->ji", (3,), (4,)), ("i,j->", (3,), (4,)), ("i,i->i", (3,), (3,)),
    ("bij,bjk->bik", (2, 3, 4), (2, 4, 5)), ("bij,bkj->bik", (2, 3, 4), (2, 5, 4)), ("bhqd,bhkd->bhqk", (2, 3, 4, 5), (2, 3, 6, 5)), ("bhqk,bhkd->bhqd", (2, 3, 4, 5), (2, 3, 5, 6)),
    ("bqhd,bkhd->bhqk", (2, 4, 3, 5), (2, 6, 3, 5)), ("bhqk,bkhd->bqhd", (2, 3, 4, 5), (2, 5, 3, 6)), ("ijk,kl->ijl", (2, 3, 4), (4, 5)), ("ijk,jl->ilk", (2, 3, 4), (3, 5)),
    ("ijk,il->ljk", (2, 3, 4), (2, 5)), ("ijkl,klmn->ijmn", (2, 3, 4, 2), (4, 2, 3, 2)), ("ijkl,lkmn->mnij", (2, 3, 4, 2), (2, 4, 3, 2)), ("iajb,jcia->bc", (2, 3, 4, 5), (4, 6, 2, 3)),
    ("iajb,cb->iajc", (2, 3, 4, 5), (6, 5)), ("ia,jb->iajb", (2, 3), (4, 5)), ("ia,jb->ibja", (2, 3), (4, 5)), ("iaj,jb->ibaj", (2, 3, 4), (4, 5)), ("ib,ib->b", (20, 3), (20, 3)),
    ("ibj,jbk->kib", (2, 3, 20), (20, 3, 4)), ("aij,ajk->kia", (3, 8, 9), (3, 9, 7)), ("ii,ij->ij", (3, 3), (3, 4)), ("iij,j->i", (3, 3, 4), (4,)), ("iji,ij->j", (3, 4, 3), (3, 4)),
    ("ii,jj->ij", (3, 3), (4, 4)), ("ij,k->jk", (2, 3), (4,)), ("ijk,l->", (2, 3, 4), (5,)), ("...ij,...jk->...ik", (2, 1, 3, 4), (5, 4, 2)), ("...ij,...jk", (3, 4), (5, 4, 2)),
    ("...,...", (2, 3), (3,)), ("i...,j...->ij...", (2, 3, 4), (5, 4)), ("a...b,b...c->a...c", (2, 3, 4), (4, 3, 5)), ("...a,...a->...", (2, 3, 4), (3, 4)), ("A,aB->BaA", (2,), (3, 4)),
    ("bA,aB", (2, 3), (4, 5)), ("ij,ij->ij", (1, 3), (2, 3)), ("ij,ij->", (1, 3), (2, 1)), ("ij,jk->ik", (2, 1), (3, 4)), ("ij,jk->ik", (0, 3), (3, 4)), ("ij,jk->ik", (2, 0), (0, 4)),
    ("ij,jk", (2, 3), (3, 0)), (" i j , j k -> i k ", (2, 3), (3, 4)), ("i,ij,j", (2,), (2, 3), (3,)), (",", (), ()), ("->", ()), ("i->i", (3,)), ("->", (2,)),
]:
    einsum(subscripts, *shapes, dtypes=DTYPES if len(shapes) == 2 and len(cases) % 4 == 0 else ["float64", "complex128"])
# One operand
for subscripts, shape in [("ijk->kji", (2, 3, 4)), ("ijk->k", (2, 3, 4)), ("ijk->", (2, 3, 4)), ("ijj->ij", (2, 3, 3)), ("ijj->i", (2, 3, 3)), ("iij->j", (3, 3, 2)), ("iii->i", (3, 3, 3)), ("iii", (3, 3, 3)),
                          ("ijij->ij", (2, 3, 2, 3)), ("ijij->", (2, 3, 2, 3)), ("ijji->ji", (2, 3, 3, 2)), ("...ii->...i", (2, 4, 3, 3)), ("...ii", (2, 4, 3, 3)), ("i...i->i...", (3, 2, 3)), ("...", (2, 3)),
                          ("...->...", ()), ("ba", (2, 3)), ("i->", (0,)), ("ij->j", (0, 3)), ("ii->i", (1, 1)), ("ii", (0, 0)), ("zyx", (2, 3, 4)), ("ij...->...ji", (2, 3, 4, 5))]:
    einsum(subscripts, shape, dtypes=["float64", "int32", "bool", "complex64"])
# Three and more
for subscripts, *shapes in [("ij,jk,kl->il", (2, 3), (3, 4), (4, 5)), ("ij,jk,kl", (2, 30), (30, 2), (2, 30)), ("ij,ij,ij->ij", (2, 3), (2, 3), (2, 3)), ("i,i,i->", (3,), (3,), (3,)),
                            ("i,j,k->ijk", (2,), (3,), (4,)), ("i,j,k->kji", (2,), (3,), (4,)), ("bi,bj,bk->bijk", (2, 3), (2, 4), (2, 5)), ("ia,ib,ic->abc", (6, 2), (6, 3), (6, 4)),
                            ("ab,bc,cd,de->ae", (2, 3), (3, 4), (4, 2), (2, 3)), ("ab,bc,ca->", (2, 3), (3, 4), (4, 2)), ("ab,cd,ef->", (2, 3), (3, 4), (4, 2)), ("i...,j...,ij->...", (2, 3), (4, 3), (2, 4)),
                            ("xi,ijk,yj,zk->xyz", (2, 3), (3, 4, 5), (2, 4), (3, 5)), ("ij,j,i->", (2, 3), (3,), (2,)), (",,ij->ji", (), (), (2, 3)), ("ii,ij,jj->j", (3, 3), (3, 4), (4, 4))]:
    einsum(subscripts, *shapes, dtypes=["float64", "int32", "complex128", "bool"])
# What is refused
for subscripts, *shapes in [("ij,jk->ik", (2, 3), (4, 5)), ("ij->ik", (2, 3)), ("ij->ii", (2, 3)), ("ij", (2,)), ("i", (2, 3)), ("ij,jk", (2, 3)), ("i1->i", (2, 3)), ("i->j->k", (2,)), ("i......", (2, 3)),
                            ("...i->i", (2, 3)), ("ij...", (2,)), ("ii", (2, 3)), ("i.j", (2, 3)), ("...,...", (2, 3), (2,))]:
    einsum(subscripts, *shapes)
# Types together
for x in DTYPES:
    for y in DTYPES:
        for name, f, arguments in [("einsum", lambda a, b: np.einsum("ij,jk", a, b), ["ij,jk"]), ("matmul", np.matmul, []), ("kron", np.kron, []), ("tensordot", lambda a, b: np.tensordot(a, b, 1), [{"axes": 1}]), ("vdot", np.vdot, [])]:
            case(name, f, [(x, (2, 2), "columns"), (y, (2, 2), "backwards")], *arguments)

# matmul, dot, inner, vdot, outer
PAIRS = [((3,), (3,)), ((2, 3), (3,)), ((3,), (3, 2)), ((2, 3), (3, 4)), ((2, 3, 4), (4, 2)), ((2, 3, 4), (2, 4, 5)), ((2, 1, 3, 4), (5, 4, 2)), ((4,), (2, 4, 3)), ((2, 3, 4), (4,)), ((2, 3), (2, 3)), ((0, 3), (3, 2)),
         ((2, 0), (0, 3)), ((), (2, 3)), ((2,), ()), ((17, 33), (33, 19)), ((1, 40), (40, 5)), ((5, 40), (40, 1)), ((2, 2, 3), (3, 3, 2))]
for left, right in PAIRS:
    for dtype in DTYPES:
        for layouts in [("rows", "columns"), ("columns", "rows"), ("backwards", "backwards")] if left != (17, 33) else [("rows", "columns")]:
            inputs = [(dtype, left, layouts[0]), (dtype, right, layouts[1])]
            case("matmul", np.matmul, inputs)
            if layouts[0] == "rows":
                case("dot", np.dot, inputs)
                case("inner", np.inner, [inputs[0], (dtype, tuple(reversed(right)), layouts[1])])
                if np.prod(left) * np.prod(right) < 200:
                    case("outer", np.outer, inputs)
                    case("kron", np.kron, inputs)
for dtype in DTYPES:
    for left, right in [((3,), (3,)), ((2, 3), (3, 2)), ((2, 3), (5,)), ((0,), (0,)), ((), ())]:
        case("vdot", np.vdot, [(dtype, left, "backwards"), (dtype, right, "columns")])
for left, right, axes in [((2, 3, 4), (3, 4, 5), 2), ((2, 3), (4,), 0), ((2, 3), (3,), 1), ((2, 3, 4), (4, 3, 2), [[1, 2], [1, 0]]), ((2, 3, 4), (4, 3, 2), [[-1, 0], [0, -1]]), ((2, 3), (2, 3), [0, 0]), ((2, 3), (2, 3), 2),
                          ((2, 3), (3, 2), 3), ((2, 3), (2, 3), [[0], [0, 1]]), ((2, 3), (2, 3), 1), ((2, 3), (2, 3), [5, 0]), ((0, 3), (3, 2), 1), ((3, 0), (0, 2), 1)]:
    for dtype in ["float64", "complex64", "int32", "bool"]:
        case("tensordot", lambda a, b: np.tensordot(a, b, axes), [(dtype, left, "columns"), (dtype, right, "rows")], {"axes": axes})
for left, right, options in [((3,), (3,), {}), ((2, 3), (2, 3), {}), ((4, 3), (3,), {}), ((3, 4), (3, 4), {"axis": 0}), ((5, 1, 3), (2, 3), {}), ((3, 4), (4, 3), {"axisA": 0, "axisB": 1, "axisC": 0}), ((2,), (3,), {}), ((3,), (2,), {}), ((2,), (2,), {}),
                             ((4, 2), (4, 2), {}), ((4,), (3,), {}), ((2, 3), (4, 3), {}), ((0, 3), (0, 3), {})]:
    for dtype in ["float64", "float32", "complex128", "int32"]:
        names = {"axis": "axis", "axisA": "axisa", "axisB": "axisb", "axisC": "axisc"}
        case("cross", lambda a, b: np.cross(a, b, **{names[k]: v for k, v in options.items()}), [(dtype, left, "columns"), (dtype, right, "backwards")], options)

text = json.dumps({"numpy": np.__version__, "cases": cases}, separators=(",", ":")).replace('],["', '],\n["')
pathlib.Path(__file__).with_suffix(".json").write_text(text + "\n")
print(len(cases), len(text), sum(c[-1] is None for c in cases))
