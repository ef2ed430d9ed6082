"""scikit-learn's PCA of fixed data: python3 -P tests/golden/pca.py writes pca.json (-P: select.py beside it is not Python's)."""

import json
from pathlib import Path

import numpy as np
import sklearn
from sklearn.decomposition import PCA


def data(random, samples, features, spread=1.5, offset=3.0):
    """Centred nowhere, variances apart by a factor, so that components are well determined."""
    scores = random.standard_normal((samples, features)) * spread ** -np.arange(features)
    basis, _ = np.linalg.qr(random.standard_normal((features, features)))
    return scores @ basis + offset * random.standard_normal(features)


def fitted(name, x, wanted, solver, whiten=False):
    """`solver`: what ours takes for this shape; theirs is always the full decomposition."""
    pca = PCA(n_components=None if wanted == "all" else wanted, svd_solver="full", whiten=whiten)
    scores = pca.fit_transform(x)
    fresh = x[:2] + 0.5
    return {
        "name": name,
        "x": x.ravel().tolist(),
        "shape": list(x.shape),
        "nComponents": wanted,
        "whiten": whiten,
        "solver": solver,
        "components": pca.components_.ravel().tolist(),
        "explainedVariance": pca.explained_variance_.tolist(),
        "explainedVarianceRatio": pca.explained_variance_ratio_.tolist(),
        "singularValues": pca.singular_values_.tolist(),
        "mean": pca.mean_.tolist(),
        "noiseVariance": float(pca.noise_variance_),
        "scores": scores.ravel().tolist(),
        "fresh": pca.transform(fresh).ravel().tolist(),
        "back": pca.inverse_transform(scores).ravel().tolist(),
    }


def main():
    random = np.random.default_rng(5)
    tall, wide, near = data(random, 30, 6), data(random, 7, 20), data(random, 12, 10)
    cases = [
        fitted("tall, 2 components", tall, 2, "covariance"),
        fitted("tall, all", tall, "all", "covariance"),
        fitted("tall, 90 % of the variance", tall, 0.9, "covariance"),
        fitted("tall, whitened", tall, 3, "covariance", whiten=True),
        fitted("tall, variances far apart", data(random, 24, 5, spread=100.0), "all", "full"),
        fitted("wide, 3 components", wide, 3, "gram"),
        fitted("wide, 70 % of the variance", wide, 0.7, "gram"),
        fitted("wide, whitened", wide, 2, "gram", whiten=True),
        fitted("nearly square, 4 components", near, 4, "full"),
        fitted("nearly square, all", near, "all", "full"),
    ]
    source = f"scikit-learn {sklearn.__version__}, NumPy {np.__version__}"
    Path(__file__).with_suffix(".json").write_text(json.dumps({"source": source, "cases": cases}) + "\n")


if __name__ == "__main__":
    main()
