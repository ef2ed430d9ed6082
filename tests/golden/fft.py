"""Golden data for the Fourier area: `python3 tests/golden/fft.py` writes fft.json beside it.

kernel  transforms of complex vectors by definition, 60 digits (mpmath), rounded to float64
api     what NumPy returns for the options of fft and ifft, float32 included
half    the same for rfft, irfft, hfft and ihfft, lengths odd and even
nd      the same along several axes
fftfreq, rfftfreq  NumPy's values, exactly
shift   fftshift and ifftshift
"""
import json
from pathlib import Path

import mpmath
import numpy as np

mpmath.mp.dps = 60


def signal(n):
    """n complex numbers with parts in [-1, 1), multiples of 1/128."""
    j = np.arange(n)
    return ((37 * j * j + 11 * j) % 256 - 128) / 128 + 1j * (((29 * j * j + 53 * j + 7) % 256 - 128) / 128)


def flat(z):
    z = np.asarray(z)
    return np.stack([z.real, z.imag], axis=-1).ravel().astype(float).tolist()


def exact(x):
    n = len(x)
    roots = [mpmath.expjpi(mpmath.mpf(-2 * k) / n) for k in range(n)]
    points = [mpmath.mpc(z.real, z.imag) for z in x]
    bins = [mpmath.fsum(points[j] * roots[j * k % n] for j in range(n)) for k in range(n)]
    return np.array([complex(b) for b in bins])


def numbers(x):
    return flat(x) if np.iscomplexobj(x) else np.asarray(x).astype(float).ravel().tolist()


def case(call, x, dtype, options):
    x = np.asarray(x, dtype=dtype)
    y = getattr(np.fft, call)(x, **options)
    return {
        "call": call,
        "dtype": dtype,
        "shape": list(x.shape),
        "x": numbers(x),
        "options": options,
        "result": {"dtype": str(y.dtype), "shape": list(y.shape), "y": numbers(y)},
    }


real = [1.0, 2.0, 0.5, -1.5, 3.0, 0.25]
matrix = ((np.arange(12) * 7 % 5 - 2) / 4).reshape(3, 4)
cube = ((np.arange(24) * 11 % 7 - 3) / 2).reshape(2, 3, 4)
z = signal(6)

data = {
    "numpy": np.__version__,
    "mpmath": mpmath.__version__,
    "kernel": [{"n": n, "x": flat(signal(n)), "y": flat(exact(signal(n)))} for n in (1, 2, 3, 4, 5, 6, 7, 8, 15, 16, 31, 37)],
    "api": [
        case("fft", real, "float64", {}),
        case("fft", real, "float32", {}),
        case("fft", real, "int32", {}),
        case("fft", [True, False, True], "bool", {}),
        case("fft", z, "complex128", {}),
        case("fft", z, "complex64", {}),
        case("ifft", z, "complex128", {}),
        case("ifft", z, "complex64", {}),
        case("ifft", real, "float64", {}),
        *(case(call, z, "complex128", {"norm": norm}) for call in ("fft", "ifft") for norm in ("backward", "ortho", "forward")),
        case("fft", real, "float64", {"n": 4}),
        case("fft", real, "float64", {"n": 9}),
        case("ifft", z, "complex128", {"n": 8}),
        case("ifft", z, "complex64", {"n": 3}),
        case("fft", real, "float32", {"n": 1}),
        case("fft", matrix, "float64", {}),
        case("fft", matrix, "float64", {"axis": 0}),
        case("fft", matrix, "float32", {"axis": 0}),
        case("fft", matrix, "float64", {"axis": -2, "n": 5, "norm": "ortho"}),
        case("fft", cube, "float64", {"axis": 1}),
        case("ifft", cube, "float32", {"axis": 0, "n": 3}),
        case("fft", np.zeros((0, 4)), "float64", {}),
        case("fft", np.zeros((0, 4)), "float64", {"axis": 0, "n": 2}),
    ],
    "half": [
        *(case("rfft", real, dtype, {}) for dtype in ("float64", "float32", "int32")),
        case("rfft", [True, False, True], "bool", {}),
        *(case("rfft", real[:m], "float64", {"n": n}) for m, n in ((1, 1), (2, 2), (3, 3), (5, 5), (6, 4), (6, 5), (5, 8), (3, 9), (1, 4))),
        *(case("rfft", real, "float64", {"norm": norm}) for norm in ("ortho", "forward")),
        case("rfft", matrix, "float64", {"axis": 0}),
        case("rfft", matrix, "float32", {"axis": 0, "n": 4}),
        case("rfft", cube, "float64", {"axis": 1}),
        *(case("irfft", z, dtype, {}) for dtype in ("complex128", "complex64")),
        case("irfft", real, "float64", {}),
        case("irfft", real, "float32", {"n": 9}),
        *(case("irfft", z, "complex128", {"n": n}) for n in (1, 2, 3, 4, 5, 9, 10, 11, 12, 13, 16)),
        *(case("irfft", z, "complex128", {"norm": norm}) for norm in ("ortho", "forward")),
        case("irfft", z.reshape(3, 2), "complex128", {"axis": 0}),
        case("irfft", z.reshape(3, 2), "complex64", {"axis": 0, "n": 5}),
        *(case("hfft", z, "complex128", options) for options in ({}, {"n": 7}, {"norm": "ortho"}, {"norm": "forward"})),
        case("hfft", z, "complex64", {}),
        case("hfft", real, "float64", {}),
        *(case("ihfft", real, "float64", options) for options in ({}, {"n": 5}, {"norm": "ortho"}, {"norm": "forward"})),
        case("ihfft", real, "float32", {}),
    ],
    "nd": [
        *(case(call, matrix, "float64", {}) for call in ("fft2", "ifft2", "fftn", "ifftn", "rfft2", "rfftn", "irfft2", "irfftn")),
        *(case(call, cube, "float32", {}) for call in ("fft2", "fftn", "rfftn", "irfftn")),
        case("fftn", cube, "float64", {"axes": [0, 2]}),
        case("fftn", cube, "float64", {"axes": [2, 0], "s": [3, 3]}),
        case("fftn", cube, "float64", {"axes": [0, 0]}),
        case("fftn", cube, "float64", {"axes": [1], "norm": "ortho"}),
        case("fft2", cube, "float64", {"s": [5, 3], "norm": "forward"}),
        case("fft2", cube, "float64", {"axes": [1, 0]}),
        case("fft2", matrix, "float64", {"s": [-1, 6]}),
        case("fft2", z.reshape(2, 3), "complex128", {}),
        case("fft2", z.reshape(2, 3), "complex64", {"s": [4, 2]}),
        case("ifft2", z.reshape(2, 3), "complex128", {"s": [1, 5]}),
        case("ifftn", cube, "float64", {"norm": "ortho"}),
        case("rfftn", cube, "float64", {"axes": [2, 0]}),
        case("rfftn", cube, "float64", {"axes": [1, 1]}),
        case("rfftn", cube, "float64", {"axes": [0, 1], "s": [3, 5], "norm": "forward"}),
        case("rfft2", cube, "float64", {"s": [2, 7]}),
        case("irfftn", cube, "float64", {"axes": [2, 1]}),
        case("irfftn", cube, "float64", {"axes": [0, 1], "s": [3, 5], "norm": "ortho"}),
        case("irfft2", z.reshape(2, 3), "complex128", {}),
        case("irfft2", z.reshape(2, 3), "complex64", {"s": [2, 5]}),
        case("fftn", np.zeros((0, 3, 2)), "float64", {"axes": [1, 2]}),
    ],
    "shift": [
        {"call": call, "shape": shape, "axes": axes, "y": getattr(np.fft, call)(np.arange(np.prod(shape)).reshape(shape), axes).ravel().tolist()}
        for call in ("fftshift", "ifftshift")
        for shape, axes in (([1], None), ([4], None), ([5], 0), ([3, 4], None), ([3, 4], 1), ([3, 4], [0]), ([3, 5], [-1, 0]), ([3, 5], [1, 1]))
    ],
    "rfftfreq": [{"n": n, "d": d, "y": np.fft.rfftfreq(n, d).tolist()} for n, d in ((1, 1.0), (2, 1.0), (5, 0.5), (8, 0.1), (9, 0.1), (10, 1 / 999))],
    "fftfreq": [{"n": n, "d": d, "y": np.fft.fftfreq(n, d).tolist()} for n, d in ((1, 1.0), (2, 1.0), (5, 1.0), (8, 0.1), (9, 0.1), (10, 1 / 999), (1000, 1 / 999))],
}
data["fftfreq"][-1]["y"] = data["fftfreq"][-1]["y"][:3] + data["fftfreq"][-1]["y"][497:503] + data["fftfreq"][-1]["y"][-2:]

Path(__file__).with_name("fft.json").write_text(json.dumps(data, separators=(",", ":")) + "\n")
