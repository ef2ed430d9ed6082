"""Golden data for the Fourier area: `python3 tests/golden/fft.py` writes fft.json beside it.

kernel  transforms of complex vectors by definition, 60 digits (mpmath), rounded to float64
api     what NumPy returns for the options of fft and ifft, float32 included
fftfreq NumPy's values, exactly
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


def case(call, x, dtype, options):
    x = np.asarray(x, dtype=dtype)
    y = getattr(np.fft, call)(x, **options)
    is_complex = np.iscomplexobj(x)
    return {
        "call": call,
        "dtype": dtype,
        "shape": list(x.shape),
        "x": flat(x) if is_complex else x.astype(float).ravel().tolist(),
        "options": options,
        "result": {"dtype": str(y.dtype), "shape": list(y.shape), "y": flat(y)},
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
    "fftfreq": [{"n": n, "d": d, "y": np.fft.fftfreq(n, d).tolist()} for n, d in ((1, 1.0), (2, 1.0), (5, 1.0), (8, 0.1), (9, 0.1), (10, 1 / 999), (1000, 1 / 999))],
}
data["fftfreq"][-1]["y"] = data["fftfreq"][-1]["y"][:3] + data["fftfreq"][-1]["y"][497:503] + data["fftfreq"][-1]["y"][-2:]

Path(__file__).with_name("fft.json").write_text(json.dumps(data, separators=(",", ":")) + "\n")
