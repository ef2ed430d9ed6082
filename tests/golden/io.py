"""Writes io.json: files as NumPy writes them, and what NumPy reads from them. Run: python3 tests/golden/io.py

Files are base64; arrays are { dtype, shape, values } with values flat in C order, complex ones interleaved, what is not finite as a string. `dtype` is the one
that an array has in GenMath. safetensors files are put together here as the format's description says.
"""

import base64
import io
import json
import pathlib
import struct
import zipfile

import numpy as np

nan, inf = np.nan, np.inf
NAMES = {"nan": "NaN", "inf": "Infinity", "-inf": "-Infinity"}
FLOATS = [nan, inf, -inf, 0.0, -0.0, 1.0, -1.5, 5e-324, 1.7976931348623157e308, 0.1, 1e-40, 65504.0, 6e-8, 3.140625]
OWN = ["float64", "float32", "complex128", "complex64", "int32", "bool"]
HOME = {"f2": "float32", "f4": "float32", "f8": "float64", "c8": "complex64", "c16": "complex128", "b1": "bool"}


def encode(x):
    x = x.item()
    return x if isinstance(x, (bool, int)) or np.isfinite(x) else NAMES[str(x)]


def plain(a):
    dtype = HOME.get(a.dtype.str[1:], "int32")
    flat = np.ascontiguousarray(a).astype(dtype).reshape(-1)
    if dtype.startswith("complex"):
        flat = flat.view("float64" if dtype == "complex128" else "float32")
    return {"dtype": dtype, "shape": list(a.shape), "values": [encode(x) for x in flat]}


def base(data):
    return base64.b64encode(data).decode()


def npy(a, version=None):
    file = io.BytesIO()
    np.lib.format.write_array(file, a, version=version, allow_pickle=True)
    return file.getvalue()


def numbers(shape, dtype):
    size = int(np.prod(shape))
    values = np.resize(np.array(FLOATS if dtype[0] in "fc" else [0, 1, -1, 7, -128, 100, 2]), size * (2 if dtype[0] == "c" else 1))
    if dtype[0] == "c":
        values = values[0::2] + 0j + values[1::2] * 1j if size == 0 else np.ascontiguousarray(values).view("complex128")
    with np.errstate(all="ignore"):
        return values.astype(dtype).reshape(shape)


def case(name, a, file=None):
    return {"name": name, "file": base(file or npy(a)), **plain(a)}


def npy_cases():
    shapes = [(), (1,), (3,), (14,), (2, 3), (0,), (0, 3), (2, 0, 4), (3, 1, 2), (1, 1, 1, 1)]
    # What serialize writes byte for byte.
    same = [case(f"{dtype} {shape}", numbers(shape, dtype)) for dtype in OWN for shape in shapes]
    # Headers that just fill, or just pass, a multiple of 64 bytes.
    same += [case(f"header of {rank} dimensions, {last}", np.zeros((0,) + (1,) * (rank - 2) + (last,))) for rank, last in [(14, 100), (15, 1), (15, 10)]]
    read = [case(f"{dtype} in Fortran order", np.asfortranarray(numbers((2, 3, 4), dtype))) for dtype in OWN]
    read += [case(f"{dtype} (1, 3) in Fortran order", numbers((3, 1), dtype).T) for dtype in ["float64"]]
    read += [case(f"version {v}.0", numbers((2, 3), "float64"), npy(numbers((2, 3), "float64"), (v, 0))) for v in [1, 2, 3]]
    codes = ["f8", "f4", "f2", "c16", "c8", "i2", "i4", "i8"]
    read += [case(f"{order}{code}", numbers((14,), code).astype(order + code)) for code in codes for order in "<>"]
    read += [case(code, np.array([0, 1, 200, 127], dtype=code)) for code in ["<u1", "<u2", ">u2", "<u4", ">u4", "<u8", ">u8"]]
    read += [case("|i1", numbers((7,), "i1"))]
    edges = np.array([2**31 - 1, -(2**31), -1, 0])
    read += [case(f"edges of {code}", edges.astype(code)) for code in ["<i8", ">i8"]]
    halves = np.arange(0, 65536, 97, dtype="<u2").view("<f2")
    read += [case("every 97th float16", halves)]
    return {"same": same, "read": read}


def refused():
    """Files of NumPy that no array here can hold."""
    arrays = {
        "text": np.array(["ab"]), "bytes": np.array([b"ab"]), "objects": np.array([{}], dtype=object), "dates": np.array(["2020-01-01"], dtype="M8[D]"),
        "records": np.array([(1, 2.0)], dtype=[("a", "i4"), ("b", "f8")]), "i8 2^31": np.array([0, 2**31]), "i8 -2^31-1": np.array([-(2**31) - 1]),
        "i8 2^32": np.array([2**32]), "u8 2^64-1": np.array([1, 2**64 - 1], dtype="u8"), "u4 2^31": np.array([2**31], dtype=">u4"), "float128": np.zeros(2, dtype=np.longdouble),
    }
    return [{"name": name, "file": base(npy(a))} for name, a in arrays.items()]


def headers():
    """Dictionaries that Python reads as NumPy would write them otherwise, with the array that np.load makes of them."""
    texts = [
        "{'descr': '<i4', 'fortran_order': False, 'shape': (2,)}", '{"shape":(2,),"descr":"<i4","fortran_order":False}', "  { 'shape' : ( 2 , ) ,\t'fortran_order':True,'descr':'<i4',}  \n",
        "{'descr': '<i4', 'fortran_order': False, 'shape': (2L,), }\n", "{'descr': '<i4', 'fortran_order': False, 'shape': (1, 2,), }",
    ]
    cases = []
    for text in texts:
        file = b"\x93NUMPY\x01\x00" + struct.pack("<H", len(text)) + text.encode() + struct.pack("<ii", 7, -9)
        a = np.lib.format.read_array(io.BytesIO(file))
        cases.append(case(text, a, file))
    return cases


class Stream(io.RawIOBase):
    """A file that cannot seek: zipfile writes descriptors behind the data."""

    def __init__(self):
        self.data = b""

    def writable(self):
        return True

    def write(self, data):
        self.data += bytes(data)
        return len(data)


def npz_cases():
    arrays = {"a": numbers((2, 3), "float64"), "flags": numbers((5,), "bool"), "ünï/code": numbers((2,), "int32"), "empty": numbers((0, 2), "complex64"), "constructor": numbers((), "float32")}
    large = {"zeros": np.zeros(20000), "steps": np.arange(20000, dtype="i4") % 251}
    cases = []
    for name, save, given in [("savez", np.savez, arrays), ("savez_compressed", np.savez_compressed, arrays), ("large, compressed", np.savez_compressed, large), ("nothing", np.savez, {})]:
        file = io.BytesIO()
        save(file, **given)
        cases.append((name, file.getvalue(), given))
    stream = Stream()
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.comment = b"written as a stream"
        for name, a in arrays.items():
            archive.writestr(f"{name}.npy", npy(a))
    cases.append(("descriptors and a comment", stream.data, arrays))
    encoded = []
    for name, file, given in cases:
        members = {k: plain(a) if a.size < 100 else {"dtype": HOME.get(a.dtype.str[1:], "int32"), "shape": list(a.shape), "sum": float(a.sum())} for k, a in given.items()}
        encoded.append({"name": name, "file": base(file), "members": members, "npy": {} if name.startswith("large") else {k: base(npy(a)) for k, a in given.items()}})
    return encoded


def safetensors():
    brain = np.array([1.0, -2.5, 0.0, -0.0, inf, -inf, nan, 3.140625, 1e-40, 1e38], dtype="f4")
    tensors = [
        ("f64", "F64", numbers((2, 2), "float64")), ("f32", "F32", numbers((14,), "float32")), ("bf16", "BF16", brain), ("f16", "F16", numbers((14,), "f2")), ("c64", "C64", numbers((2,), "complex64")),
        ("i64", "I64", np.array([2**31 - 1, -(2**31), -1])), ("i32", "I32", numbers((3, 1), "i4")), ("i16", "I16", numbers((3,), "i2")), ("i8", "I8", numbers((2,), "i1")),
        ("u8", "U8", np.array([0, 255], dtype="u1")), ("u16", "U16", np.array([65535], dtype="u2")), ("u32", "U32", np.array([7], dtype="u4")), ("u64", "U64", np.array([8], dtype="u8")),
        ("bool", "BOOL", numbers((3,), "bool")), ("ünï \"code\"", "F32", numbers((), "float32")), ("none", "F64", numbers((0, 5), "float64")),
    ]
    header, data, expected = {"__metadata__": {"format": "pt", "note": "quote \" and \\ and ü"}}, b"", {}
    for name, dtype, a in tensors:
        stored = a.tobytes()
        if dtype == "BF16":
            upper = a.view("u4") >> 16
            stored = upper.astype("u2").tobytes()
            a = (upper << 16).astype("u4").view("f4")
        header[name] = {"dtype": dtype, "shape": list(a.shape), "data_offsets": [len(data), len(data) + len(stored)]}
        data += stored
        expected[name] = plain(a)
    text = json.dumps(header, separators=(",", ":"), ensure_ascii=True).encode()
    text += b" " * (-len(text) % 8)
    return {"file": base(struct.pack("<Q", len(text)) + text + data), "metadata": header["__metadata__"], "tensors": expected}


def csv_cases():
    texts = [
        ("1,2,3\n4,5,6\n", {"delimiter": ","}), ("# a comment\n1,2 # another\n\n3,4\n", {"delimiter": ","}), ("1 2\t3\n  4 5  6 \n", {"delimiter": None}), ("x;y\n1;2\n", {"delimiter": ";", "skiprows": 1}),
        ("1,2,3\n4,5,6", {"delimiter": ",", "usecols": [2, 0]}), ("nan,inf,-inf,-0,1e-320,1e400,.5,5.,+3,1E5\n", {"delimiter": ","}), ('"1","2"\r\n"3", 4\r\n', {"delimiter": ",", "quotechar": '"'}),
        ("0.1,16777217\n3.4028236e38,1e-46\n", {"delimiter": ",", "dtype": "float32"}), ("-2147483648,2147483647\n+5,0\n", {"delimiter": ",", "dtype": "int32"}), ("1\n0\n", {"delimiter": ",", "dtype": "bool"}),
        ("1\n2\n3", {"delimiter": ","}),
    ]
    cases = []
    for text, options in texts:
        a = np.loadtxt(io.StringIO(text), ndmin=2, **options)
        cases.append({"text": text, "options": options, **plain(a)})
    gaps = "1,,3\n,5,\n"
    a = np.genfromtxt(io.StringIO(gaps), delimiter=",")
    cases.append({"text": gaps, "options": {"delimiter": ","}, **plain(a)})
    table = numbers((7, 2), "float64")
    for a in [table, table.astype("f4"), numbers((7,), "int32")]:
        file = io.StringIO()
        np.savetxt(file, a, delimiter=",")
        cases.append({"text": file.getvalue(), "options": {"delimiter": ",", "dtype": str(a.dtype) if a.dtype.kind == "f" else "float64"}, **plain(np.atleast_2d(a.astype("f8") if a.dtype.kind == "i" else a).reshape(7, -1))})
    return cases


golden = {"numpy": np.__version__, "npy": {**npy_cases(), "refused": refused(), "headers": headers()}, "npz": npz_cases(), "safetensors": safetensors(), "csv": csv_cases()}
text = json.dumps(golden, separators=(",", ":"), allow_nan=False).replace("},{", "},\n{")
pathlib.Path(__file__).with_suffix(".json").write_text(text + "\n")
