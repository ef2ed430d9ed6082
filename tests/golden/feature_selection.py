"""scikit-learn's mutual information, made data and scaler: python3 -P tests/golden/feature_selection.py writes feature-selection.json (-P: select.py beside it is not Python's).

Data for the estimators come from seeded RandomState streams, which the test draws again.
"""

import json
from pathlib import Path

import numpy as np
import sklearn
from sklearn.datasets import make_blobs, make_classification
from sklearn.feature_selection import mutual_info_classif, mutual_info_regression
from sklearn.preprocessing import StandardScaler


def classification(name, **options):
    x, y = make_classification(**{key: value for key, (_, value) in options.items()})
    kept = x if x.size <= 400 else x[:: max(1, len(x) // 10)]
    return {
        "name": name,
        "options": {ours: value for ours, value in options.values()},
        "shape": list(x.shape),
        "every": 1 if x.size <= 400 else max(1, len(x) // 10),
        "x": kept.ravel().tolist(),
        "y": "".join(str(label) for label in y),
    }


def blobs(name, **options):
    x, y, centers = make_blobs(**{key: value for key, (_, value) in options.items()}, return_centers=True)
    return {
        "name": name,
        "options": {ours: value for ours, value in options.values()},
        "shape": list(x.shape),
        "x": x.ravel().tolist(),
        "y": y.tolist(),
        "centers": np.asarray(centers, dtype=float).tolist(),
    }


def drawn(seed, n, p, kind, digits=None, offset=0.0):
    """Features and target as the test draws them."""
    random = np.random.RandomState(seed)
    x = random.randn(n, p) + offset
    if digits is not None:
        x = np.floor(x * digits)
    y = random.randint(0, 3, n) if kind == "classes" else x[:, 0] * 2 + random.randn(n) if kind == "sum" else random.randn(n)
    return x, y


def information(function, data, discrete=False, neighbors=3, random_state=0):
    x, y = drawn(**data)
    estimate = mutual_info_classif if function == "mutualInfoClassif" else mutual_info_regression
    found = estimate(x, y, discrete_features=discrete, n_neighbors=neighbors, random_state=random_state)
    return {
        "function": function,
        "data": data,
        "discrete": discrete,
        "neighbors": neighbors,
        "randomState": random_state,
        "information": found.tolist(),
    }


def scaled(name, x, **options):
    scaler = StandardScaler(**options)
    z = scaler.fit_transform(np.array(x, dtype=float))

    def plain(numbers):
        return [None if np.isnan(v) else float(v) for v in np.ravel(numbers)]

    return {
        "name": name,
        "x": [plain(row) for row in x],
        "withMean": options.get("with_mean", True),
        "withStd": options.get("with_std", True),
        "mean": plain(scaler.mean_) if scaler.mean_ is not None else None,
        "variance": plain(scaler.var_) if scaler.var_ is not None else None,
        "scale": plain(scaler.scale_) if scaler.scale_ is not None else None,
        "z": plain(z),
        "back": plain(scaler.inverse_transform(z)),
    }


CLASSIF, REGRESSION = "mutualInfoClassif", "mutualInfoRegression"
chapter_x, chapter_y = make_classification(n_samples=1000, n_features=20, n_informative=5, n_redundant=5, random_state=42)
chapter = mutual_info_classif(chapter_x, chapter_y, random_state=42)

golden = {
    "sklearn": sklearn.__version__,
    "chapter": {"information": chapter.tolist(), "topFive": np.argsort(chapter)[-5:].tolist()},
    "classification": [
        classification("the chapter's", n_samples=("nSamples", 1000), n_features=("nFeatures", 20), n_informative=("nInformative", 5), n_redundant=("nRedundant", 5), random_state=("randomState", 42)),
        classification("defaults", random_state=("randomState", 0)),
        classification("in order, repeated, three classes", n_samples=("nSamples", 30), n_features=("nFeatures", 9), n_informative=("nInformative", 3), n_repeated=("nRepeated", 2), n_classes=("nClasses", 3), shuffle=("shuffle", False), random_state=("randomState", 1)),
        classification("weights, stretched, flipped", n_samples=("nSamples", 40), n_features=("nFeatures", 6), n_informative=("nInformative", 4), n_redundant=("nRedundant", 1), weights=("weights", [0.7]), hypercube=("hypercube", False), flip_y=("flipY", 0.3), class_sep=("classSep", 2.5), random_state=("randomState", 2)),
        classification("shift and scale drawn", n_samples=("nSamples", 12), n_features=("nFeatures", 5), shift=("shift", None), scale=("scale", None), random_state=("randomState", 3)),
        classification("shift and scale given", n_samples=("nSamples", 12), n_features=("nFeatures", 5), shift=("shift", [1.0, 2.0, 3.0, 4.0, 5.0]), scale=("scale", 0.5), random_state=("randomState", 3)),
        classification("all corners", n_samples=("nSamples", 20), n_features=("nFeatures", 4), n_clusters_per_class=("nClustersPerClass", 2), random_state=("randomState", 4), flip_y=("flipY", 0.0)),
        classification("few corners of many", n_samples=("nSamples", 10), n_features=("nFeatures", 12), n_informative=("nInformative", 12), n_redundant=("nRedundant", 0), random_state=("randomState", 5)),
        classification("more coordinates than an integer holds", n_samples=("nSamples", 8), n_features=("nFeatures", 40), n_informative=("nInformative", 35), n_redundant=("nRedundant", 5), random_state=("randomState", 6)),
        classification("weights beyond one", n_samples=("nSamples", 20), n_features=("nFeatures", 4), weights=("weights", [0.8, 0.9]), random_state=("randomState", 7)),
    ],
    "blobs": [
        blobs("defaults", n_samples=("nSamples", 10), random_state=("randomState", 0)),
        blobs("sizes given", n_samples=("nSamples", [3, 0, 4]), n_features=("nFeatures", 3), cluster_std=("clusterStd", [0.5, 1.0, 2.0]), random_state=("randomState", 1)),
        blobs("centers given, in order", n_samples=("nSamples", 11), centers=("centers", [[0.0, 0.0, 1.0], [5.0, -5.0, 2.0]]), shuffle=("shuffle", False), cluster_std=("clusterStd", 0.1), random_state=("randomState", 2)),
        blobs("four in a box", n_samples=("nSamples", 13), centers=("centers", 4), center_box=("centerBox", (0.0, 1.0)), random_state=("randomState", 3)),
    ],
    "information": [
        information(CLASSIF, {"seed": 1, "n": 500, "p": 4, "kind": "classes"}),
        information(CLASSIF, {"seed": 2, "n": 200, "p": 3, "kind": "classes", "digits": 2}, random_state=7),
        information(CLASSIF, {"seed": 2, "n": 200, "p": 3, "kind": "classes", "digits": 2}, discrete=True),
        information(CLASSIF, {"seed": 2, "n": 200, "p": 3, "kind": "classes", "digits": 2}, discrete=[True, False, True]),
        information(CLASSIF, {"seed": 3, "n": 300, "p": 3, "kind": "classes"}, neighbors=10, random_state=123),
        *(information(CLASSIF, {"seed": 4, "n": n, "p": 5, "kind": "classes", "offset": 30.0}) for n in (5, 9, 14, 20, 25)),
        information(CLASSIF, {"seed": 5, "n": 120, "p": 2, "kind": "classes"}, neighbors=60),
        information(CLASSIF, {"seed": 6, "n": 3001, "p": 2, "kind": "classes"}),
        information(REGRESSION, {"seed": 1, "n": 500, "p": 4, "kind": "sum"}),
        information(REGRESSION, {"seed": 2, "n": 200, "p": 3, "kind": "sum", "digits": 2}, random_state=7),
        information(REGRESSION, {"seed": 2, "n": 200, "p": 3, "kind": "sum", "digits": 2}, discrete=[1, 2]),
        information(REGRESSION, {"seed": 2, "n": 200, "p": 3, "kind": "sum", "digits": 2}, discrete=True, neighbors=1),
        information(REGRESSION, {"seed": 2, "n": 200, "p": 2, "kind": "classes"}, neighbors=5),
        *(information(REGRESSION, {"seed": 4, "n": n, "p": 3, "kind": "sum", "offset": 30.0}) for n in (4, 7, 9, 17, 33)),
        information(REGRESSION, {"seed": 5, "n": 150, "p": 2, "kind": "sum"}, neighbors=149),
        information(REGRESSION, {"seed": 6, "n": 3001, "p": 2, "kind": "sum"}),
    ],
    "scaler": [
        scaled("plain", [[1, 2, 3], [4, 5, 9], [7, 8, -2], [0, 0, 0.5]]),
        scaled("constant features", [[0.1, 1e16, 0, 1], [0.1, 1e16, 0, 2], [0.1, 1e16, 0, 3]]),
        scaled("missing numbers", [[1, np.nan], [np.nan, 2], [4, 5], [9, 7]]),
        scaled("without mean", [[1, 2], [4, 5], [7, 9]], with_mean=False),
        scaled("without std", [[1, 2], [4, 5], [7, 9]], with_std=False),
        scaled("one sample", [[3, -4]]),
    ],
}
Path(__file__).with_name("feature-selection.json").write_text(json.dumps(golden, indent=0) + "\n")
