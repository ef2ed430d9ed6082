"""Golden data for the signal namespace: `python3 -P tests/golden/spectral.py` writes spectral.json beside it; -P, since SciPy imports modules whose names scripts here have.

windows    SciPy's, symmetric and periodic; those of Kaiser by definition with 40 digits (mpmath)
spectra    what periodogram, welch, spectrogram and stft of scipy.signal return for signals that both sides compute
convolve   scipy.signal.fftconvolve
detrend    scipy.signal.detrend
"""
import json
import warnings
from pathlib import Path

import mpmath
import numpy as np
import scipy
from scipy import signal

mpmath.mp.dps = 40
warnings.simplefilter("ignore")


def samples(count, seed=0):
    """Multiples of 1/64 in [-2, 2)."""
    j = np.arange(count)
    return ((37 * j * j + (11 + 2 * seed) * j + seed) % 256 - 128) / 64


def made(shape, dtype, seed=0):
    count = int(np.prod(shape))
    if dtype.startswith("complex"):
        both = samples(2 * count, seed)
        return (both[::2] + 1j * both[1::2]).reshape(shape).astype(dtype)
    x = samples(count, seed).reshape(shape)
    return (64 * x).astype(dtype) if dtype == "int32" else x.astype(dtype)


def numbers(x):
    x = np.asarray(x)
    return (np.stack([x.real, x.imag], axis=-1) if np.iscomplexobj(x) else x).astype(float).ravel().tolist()


def result(x):
    return {"dtype": str(x.dtype), "shape": list(x.shape), "y": numbers(x)}


def kaiser(n, beta, sym):
    if n == 1:
        return [1.0]
    last = mpmath.mpf(n - 1 if sym else n)
    return [float(mpmath.besseli(0, beta * mpmath.sqrt(1 - (2 * i / last - 1) ** 2)) / mpmath.besseli(0, beta)) for i in range(n)]


def windows():
    for name in ("boxcar", "bartlett", "cosine", "hann", "hamming", "blackman", ("tukey", 0.5), ("tukey", 0.3), ("tukey", 0.0), ("tukey", 1.5)):
        for n in (1, 2, 3, 4, 7, 8, 33):
            for periodic in (False, True):
                yield {"window": name, "n": n, "fftbins": periodic, "y": signal.get_window(name, n, periodic).tolist()}
    for beta in (0.0, 0.5, 8.6, 14.0, 60.0, 1000.0):
        for n, periodic in ((1, False), (2, False), (5, False), (8, False), (8, True), (33, False)):
            yield {"window": ("kaiser", beta), "n": n, "fftbins": periodic, "y": kaiser(n, mpmath.mpf(beta), not periodic)}


OPTIONS = {"nfft": "nfft", "nperseg": "nperseg", "noverlap": "noverlap", "returnOnesided": "return_onesided"}


def spectrum(call, shape, dtype="float64", **options):
    found = getattr(signal, call)(made(shape, dtype), **{OPTIONS.get(name, name): value for name, value in options.items()})
    names = ("frequencies", "power") if len(found) == 2 else ("frequencies", "times", "values")
    options = {name: value for name, value in options.items()}
    if call == "stft" and options.get("scaling") == "psd":
        options["scaling"] = "density"
    return {"call": call, "shape": shape, "dtype": dtype, "options": options, "result": {name: result(part) for name, part in zip(names, found)}}


def convolution(a, b, dtypes=("float64", "float64"), **options):
    x, y = made(a, dtypes[0]), made(b, dtypes[1], 5)
    return {"a": a, "b": b, "dtypes": dtypes, "options": options, "result": result(signal.fftconvolve(x, y, **options))}


def detrended(shape, dtype="float64", **options):
    return {"shape": shape, "dtype": dtype, "options": options, "result": result(signal.detrend(made(shape, dtype), **options))}


data = {
    "numpy": np.__version__,
    "scipy": scipy.__version__,
    "windows": list(windows()),
    "spectra": [
        *(spectrum("periodogram", [n]) for n in (1, 2, 15, 16)),
        spectrum("periodogram", [16], fs=100.0, window="hann"),
        spectrum("periodogram", [15], scaling="spectrum", window=("kaiser", 8.6)),
        spectrum("periodogram", [15], nfft=32, detrend="linear"),
        spectrum("periodogram", [16], nfft=9, detrend=False),
        spectrum("periodogram", [16], returnOnesided=False),
        spectrum("periodogram", [12], "complex128", window="blackman"),
        spectrum("periodogram", [16], "float32", window="hamming"),
        spectrum("periodogram", [16], "int32"),
        spectrum("periodogram", [3, 10], axis=0),
        spectrum("periodogram", [2, 10, 3], axis=1, nfft=12),
        spectrum("periodogram", [0]),
        spectrum("welch", [300]),
        spectrum("welch", [20]),
        spectrum("welch", [40], nperseg=8, fs=10.0),
        spectrum("welch", [41], nperseg=9, noverlap=6, nfft=16, window="bartlett", scaling="spectrum", average="median"),
        spectrum("welch", [44], nperseg=8, average="median"),
        spectrum("welch", [40, 2], axis=0, nperseg=8, detrend="linear"),
        spectrum("welch", [24], "complex64", nperseg=8),
        spectrum("spectrogram", [600], fs=8000.0),
        spectrum("spectrogram", [20]),
        spectrum("spectrogram", [40], nperseg=8, noverlap=3, window="hann", scaling="spectrum"),
        spectrum("spectrogram", [40], nperseg=8, nfft=11, mode="complex"),
        spectrum("spectrogram", [40], nperseg=7, mode="magnitude", returnOnesided=False),
        spectrum("spectrogram", [20, 2], axis=0, nperseg=8),
        spectrum("spectrogram", [2, 20, 3], "float32", axis=1, nperseg=8, detrend="linear"),
        spectrum("spectrogram", [24], "complex128", nperseg=8),
        spectrum("stft", [30], nperseg=8),
        spectrum("stft", [29], nperseg=7, noverlap=3, fs=2.0),
        spectrum("stft", [29], nperseg=8, boundary=None, padded=False, window="boxcar"),
        spectrum("stft", [29], nperseg=8, boundary=None, detrend="constant", scaling="psd"),
        spectrum("stft", [2, 20], "complex64", nperseg=8, nfft=10),
        spectrum("stft", [20, 2], "float32", nperseg=6, axis=0),
    ],
    "convolve": [
        *(convolution([7], [4], mode=mode) for mode in ("full", "same", "valid")),
        *(convolution([4], [7], mode=mode) for mode in ("same", "valid")),
        convolution([300], [41]),
        convolution([7], [4], ("float32", "float32")),
        convolution([7], [4], ("float32", "complex64"), mode="same"),
        convolution([7], [4], ("int32", "float64")),
        convolution([6], [5], ("int32", "int32")),
        convolution([6], [1]),
        *(convolution([5, 6], [3, 4], mode=mode) for mode in ("full", "same", "valid")),
        convolution([5, 6], [5, 4], axes=1),
        convolution([5, 6], [1, 4], axes=[1], mode="same"),
        convolution([5, 6], [3, 1], mode="full"),
        convolution([2, 5, 6], [2, 3, 4], ("complex128", "float64"), axes=[-1, 1], mode="valid"),
    ],
    "detrend": [
        detrended([12]),
        detrended([1]),
        detrended([12], type="constant"),
        detrended([3, 8], axis=0),
        detrended([3, 8], "float32"),
        detrended([8], "complex128"),
        detrended([8], "int32", type="constant"),
    ],
}

Path(__file__).with_name("spectral.json").write_text(json.dumps(data, separators=(",", ":")) + "\n")
