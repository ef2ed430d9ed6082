"""The book's eigenvalues by NumPy, for the page's check. Run from anywhere: python3 reference.py"""

import json
from pathlib import Path

import numpy as np

A = np.array([[4, 2], [1, 3]])
eigenvalues, eigenvectors = np.linalg.eig(A)
singular = np.linalg.svd(A, compute_uv=False)

data = {
    "numpy": np.__version__,
    "eigenvalues": np.real(eigenvalues).tolist(),
    "eigenvectors": np.real(eigenvectors).T.tolist(),
    "condition": np.linalg.cond(eigenvectors),
    "stretch": singular.tolist(),
}
Path(__file__).with_name("reference.json").write_text(json.dumps(data, indent=2) + "\n")
