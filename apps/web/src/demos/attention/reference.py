"""The book's attention numbers by NumPy, for the page's check. Run from anywhere: python3 reference.py"""

import json
from pathlib import Path

import numpy as np

np.random.seed(42)
seq_len, d_model = 10, 64
d_k = d_model // 8
X = np.random.randn(seq_len, d_model)
W_q, W_k, W_v = (np.random.randn(d_model, d_k) for _ in range(3))
Q, K, V = X @ W_q, X @ W_k, X @ W_v
scores = Q @ K.T / np.sqrt(d_k)
# shifted by the maximum: in float64 the book's unshifted form gives the same here, to rounding
shifted = np.exp(scores - scores.max(axis=-1, keepdims=True))
weights = shifted / shifted.sum(axis=-1, keepdims=True)
terms = np.where(weights > 0, weights * np.log2(np.maximum(weights, np.finfo(float).tiny)), 0)
output = weights @ V

data = {
    "numpy": np.__version__,
    "deviation": scores.std(),
    "largest": weights.max(),
    "entropy": -terms.sum(axis=-1).mean(),
    "row": weights[6].tolist(),
    "output": output[6].tolist(),
}
Path(__file__).with_name("reference.json").write_text(json.dumps(data, indent=2) + "\n")
