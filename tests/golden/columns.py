"""Columns of golden values of a function of one real number, for the scripts that write them.

Per type: the points x, the correctly rounded values y, and where the exact value lies beside y, in 1/254 of y's spacing (int8): so errors
are known to better than a hundredth of an ulp. All little-endian, base64.
"""

import base64

import mpmath
import numpy as np

FORMATS = {"float64": (np.float64, 53, -1074, 1024), "float32": (np.float32, 24, -149, 128)}


def rounded(exact, precision, least, most):
    """The nearest number of the format (ties do not occur), its spacing, and what is missing in units of that."""
    if exact == 0:
        return 0.0, 0
    exponent = int(mpmath.floor(mpmath.log(abs(exact), 2)))
    spacing = mpmath.mpf(2) ** max(exponent - precision + 1, least)
    steps = mpmath.nint(exact / spacing)
    if abs(steps * spacing) >= mpmath.mpf(2) ** most:
        return float("inf") * float(mpmath.sign(exact)), 0
    return float(steps * spacing), int(mpmath.nint((exact / spacing - steps) * 254))


def column(values, dtype):
    return base64.b64encode(np.asarray(values).astype(np.dtype(dtype).newbyteorder("<")).tobytes()).decode()


def table(function, points):
    entry = {}
    for name, (dtype, precision, least, most) in FORMATS.items():
        x = np.concatenate([np.asarray(p, dtype=np.float64) for p in points(dtype, 2.0**least)]).astype(dtype)
        x = x[np.isfinite(x)]
        results = [rounded(function(mpmath.mpf(float(v))), precision, least, most) for v in x]
        entry[name] = {"x": column(x, dtype), "y": column([y for y, _ in results], dtype), "beside": column([b for _, b in results], np.int8)}
    return entry


def table64(function, *arguments):
    """The same of a function of one or more numbers that is computed in float64 only. Each argument is a list of arrays; the columns of the later ones are named x1, x2, …"""
    _, precision, least, most = FORMATS["float64"]
    columns = [np.concatenate([np.asarray(p, dtype=np.float64) for p in points]) for points in arguments]
    results = [rounded(function(*(mpmath.mpf(float(v)) for v in row)), precision, least, most) for row in zip(*columns)]
    entry = {("x" if i == 0 else f"x{i}"): column(values, np.float64) for i, values in enumerate(columns)}
    return entry | {"y": column([y for y, _ in results], np.float64), "beside": column([b for _, b in results], np.int8)}
