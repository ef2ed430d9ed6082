"""Writes stats-scipy.json: what SciPy draws of each distribution from a RandomState and from a Generator, and its statistics of samples. Run: python3 -P tests/golden/stats_scipy.py"""

import json
import pathlib

import numpy as np
from scipy import stats

DRAWS = [
    ("norm", [1.0, 2.0]), ("expon", [1.0, 2.0]), ("uniform", [2.0, 4.0]), ("laplace", [0.5, 2.0]), ("cauchy", [0.5, 2.0]), ("beta", [8.0, 4.0]),
    ("gamma", [2.5, 0.0, 3.0]), ("chi2", [3.0]), ("t", [5.0]), ("f", [3.0, 10.0]), ("lognorm", [0.5]), ("bernoulli", [0.3]), ("binom", [100, 0.3]),
    ("poisson", [30.0]), ("geom", [0.5]), ("geom", [0.02]),
]
draws = []
for name, parameters in DRAWS:
    frozen = getattr(stats, name)(*parameters)
    draws.append({
        "name": name,
        "parameters": parameters,
        "legacy": frozen.rvs(size=6, random_state=np.random.RandomState(42)).tolist(),
        "modern": frozen.rvs(size=6, random_state=np.random.default_rng(42)).tolist(),
    })

rng = np.random.default_rng(7)
x, y = rng.normal(size=(2, 20)).round(4)
described = stats.describe(x.reshape(5, 4))
samples = {
    "x": x.tolist(),
    "y": y.tolist(),
    "pearsonr": {a: list(map(float, stats.pearsonr(x, y, alternative=a))) for a in ("two-sided", "less", "greater")},
    "zscore": stats.zscore(x.reshape(5, 4), ddof=1).ravel().tolist(),
    "describe": [described.minmax[0].tolist(), described.minmax[1].tolist(), *(np.asarray(m).tolist() for m in described[2:])],
}
pathlib.Path(__file__).with_name("stats-scipy.json").write_text(json.dumps({"draws": draws, "samples": samples}) + "\n")
