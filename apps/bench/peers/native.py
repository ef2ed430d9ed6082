"""NumPy and SciPy as a contender, in a process of its own: what stands here is the adapter and the measuring, the conversation is src/process/native.mjs.

A request is a line of JSON, with the arrays that it announces as raw bytes behind it; a reply is the same. Measured as the other contenders are: the
call alone, as often as the calibration says, from arrays that exist to a result that can be read.
"""

import json
import sys
import time

import numpy as np

MOST_CALLS = 2**30
STEP = 100
SHORT = 0.005
UNDISTURBED = 0.95
PATIENCE = 0.06


def matrix(flat, rows, columns):
    return flat.reshape(rows, columns)


def softmax(i):
    x = matrix(i["x"], i["rows"], i["columns"])

    def run():
        e = np.exp(x - x.max(axis=1, keepdims=True))
        return e / e.sum(axis=1, keepdims=True)

    return run


def complex_of(x):
    return x.view(np.complex64 if x.dtype == np.float32 else np.complex128)


def eigenpairs(result):
    values, vectors = result
    return {"values": values, "vectors": vectors}


def eig(i):
    a = matrix(i["a"], i["n"], i["n"])

    def run():
        values, vectors = np.linalg.eig(a)
        return {"values": values.astype(complex), "vectors": vectors.astype(complex)}

    return run


def eigh(i):
    a = matrix(i["a"], i["n"], i["n"])
    return lambda: eigenpairs(np.linalg.eigh(a))


def solve(i):
    a, b = matrix(i["a"], i["n"], i["n"]), i["b"]
    return lambda: np.linalg.solve(a, b)


def inv(i):
    a = matrix(i["a"], i["n"], i["n"])
    return lambda: np.linalg.inv(a)


def cholesky(i):
    a = matrix(i["a"], i["n"], i["n"])
    return lambda: np.linalg.cholesky(a)


def qr(i):
    a = matrix(i["a"], i["n"], i["n"])

    def run():
        q, r = np.linalg.qr(a)
        return {"q": q, "r": r}

    return run


def svd(i):
    a = matrix(i["a"], i["m"], i["n"])

    def run():
        u, s, vh = np.linalg.svd(a, full_matrices=False)
        return {"u": u, "s": s, "vh": vh}

    return run


def pca(eigenvectors):
    """Scores of the first components by the covariance, as scikit-learn's "covariance_eigh" has it."""

    def prepared(i):
        x, count = matrix(i["x"], i["samples"], i["features"]), i["components"]

        def run():
            centred = x - x.mean(axis=0)
            return centred @ eigenvectors(centred.T @ centred, count)

        return run

    return prepared


def last_eigenvectors(covariance, count):
    return np.linalg.eigh(covariance)[1][:, : -count - 1 : -1]


def only_last_eigenvectors(covariance, count):
    import scipy.linalg

    p = covariance.shape[0]
    return scipy.linalg.eigh(covariance, subset_by_index=[p - count, p - 1])[1][:, ::-1]


def elementwise(i):
    function, a, b = getattr(np, i["op"]), i["a"], i.get("b")
    return (lambda: function(a)) if b is None else (lambda: function(a, b))


def reduction(i):
    function, x, axis = getattr(np, i["op"]), matrix(i["x"], i["rows"], i["columns"]), i.get("axis")
    return lambda: np.asarray(function(x, axis=axis))


def sorting(i):
    function, x = {"sort": np.sort, "argsort": np.argsort}[i["op"]], i["x"]
    return lambda: function(x)


def histogram(i):
    x, bins = i["x"], i["bins"]
    return lambda: np.histogram(x, bins)[0]


def triangle(i):
    x, n = matrix(i["x"], i["n"], i["n"]), i["n"]
    return lambda: x[np.triu_indices(n, 1)]


def deviates(i):
    rng, state, n = np.random.default_rng(1), np.random.RandomState(1), i["n"]
    return {
        "normal": lambda: rng.standard_normal(n), "legacy_normal": lambda: state.standard_normal(n),
        "exponential": lambda: rng.standard_exponential(n), "integers": lambda: rng.integers(0, 1000, n, dtype=np.int32),
    }[i["op"]]


def mutual_info(i):
    """Takes no part where scikit-learn is not installed."""
    try:
        from sklearn.feature_selection import mutual_info_classif
    except ImportError:
        return None
    x = matrix(i["x"], i["samples"], i["features"])
    return lambda: mutual_info_classif(x, i["y"], n_neighbors=i["neighbors"], random_state=0)
def distribution(i):
    """Of SciPy, imported when it is first asked for."""
    import scipy.stats

    family, function = i["op"].split("_")
    frozen, x = getattr(scipy.stats, {"normal": "norm"}.get(family, family))(*i["parameters"]), i["x"]
    return lambda: getattr(frozen, function)(x)


def einsum(i):
    q = i["q"].reshape(i["batch"], i["heads"], i["queries"], i["depth"])
    k = i["k"].reshape(i["batch"], i["heads"], i["keys"], i["depth"])
    return lambda: np.einsum("bhqd,bhkd->bhqk", q, k)


def transforms(of):
    """fft, rfft and fft2 of a library: numpy.fft, or scipy.fft, which is imported when it is first asked for."""

    def fft(i):
        library, x = of(), complex_of(i["x"])
        return lambda: library.fft(x)

    def rfft(i):
        library, x = of(), i["x"]
        return lambda: library.rfft(x)

    def fft2(i):
        library, x = of(), matrix(complex_of(i["x"]), i["rows"], i["columns"])
        return lambda: library.fft2(x)

    return {"fft": fft, "rfft": rfft, "fft2": fft2}


def scipy_fft():
    import scipy.fft

    return scipy.fft


def cosine(i):
    x = matrix(i["x"], i["rows"], i["columns"])

    def run():
        unit = x / np.linalg.norm(x, axis=1, keepdims=True)
        return unit @ unit.T

    return run


def vectors(i):
    x, y = i["x"], i.get("y")
    return (lambda: np.asarray(np.linalg.norm(x))) if y is None else (lambda: np.asarray(np.dot(x, y)))


def matmul(i):
    a, b = matrix(i["a"], i["m"], i["k"]), matrix(i["b"], i["k"], i["n"])
    return lambda: a @ b


FAMILIES = {
    "NumPy": {
        "matmul": matmul, "cosine": cosine, "vectors": vectors, "softmax": softmax, **transforms(lambda: np.fft), "eig": eig, "eigh": eigh, "svd": svd,
        "pca": pca(last_eigenvectors), "solve": solve, "inv": inv, "cholesky": cholesky, "qr": qr,
        "elementwise": elementwise, "reduction": reduction,
        "sorting": sorting, "histogram": histogram, "triangle": triangle, "einsum": einsum, "deviates": deviates,
    },
    "scikit-learn": {"mutualInfo": mutual_info},
    "SciPy": {**transforms(scipy_fft), "pca": pca(only_last_eigenvectors), "distribution": distribution},
}


class Contestant:
    def __init__(self, families):
        self.families, self.call, self.count, self.warmed = families, None, 1, set()

    def prepare(self, family, group, given):
        self.group = group
        operation = self.families.get(family)
        self.call = operation(given) if operation else None
        return self.call is not None

    def answer(self):
        return self.call()

    def warm(self, first, next):
        until = time.process_time() + (next if self.group in self.warmed else first) / 1e3
        count = 1
        while time.process_time() < until:
            if self.time(count) < SHORT:
                count *= 2
        self.warmed.add(self.group)

    def calibrate(self, milliseconds):
        target, count = milliseconds / 1e3, 1
        while True:
            elapsed = self.time(count)
            if elapsed >= target or count >= MOST_CALLS:
                self.count = count
                return elapsed * 1e3
            count = min(int(1.1 * count * target / elapsed) + 1 if elapsed > 0 else MOST_CALLS, STEP * count, MOST_CALLS)

    def batch(self):
        if self.count > 1:
            self.time(1)
        best, share = self.attempt()
        spent = best
        while share < UNDISTURBED and spent + best < PATIENCE:
            elapsed, again = self.attempt()
            spent += elapsed
            if again > share:
                best, share = elapsed, again
        return best * 1e3 / self.count

    def attempt(self):
        start = time.process_time()
        elapsed = self.time(self.count)
        return elapsed, (time.process_time() - start) / elapsed

    def time(self, count):
        call = self.call
        start = time.perf_counter()
        for _ in range(count):
            self.kept = call()
        return time.perf_counter() - start

    def close(self):
        self.call = self.kept = None


def as_arrays(result):
    """What the bench compares: flat real arrays, complex numbers interleaved."""
    named = result if isinstance(result, dict) else {"": result}
    flat = {name: np.ascontiguousarray(array).ravel() for name, array in named.items()}
    real = {name: a.view(a.real.dtype) if np.iscomplexobj(a) else a for name, a in flat.items()}
    return {name: a if a.dtype.kind == "f" else a.astype(np.float64) for name, a in real.items()}


def main():
    source, sink = sys.stdin.buffer, sys.stdout.buffer
    contestant = Contestant(FAMILIES[sys.argv[1]])
    for line in source:
        request = json.loads(line)
        arrays = {a["name"]: np.frombuffer(source.read(a["bytes"]), a["type"]).copy() for a in request.get("arrays", [])}
        reply, bodies = {}, []
        try:
            method, argument = request["method"], request.get("argument", {})
            if method == "prepare":
                reply["result"] = contestant.prepare(argument["family"], argument["group"], {**argument["values"], **arrays})
            elif method == "answer":
                for name, array in as_arrays(contestant.answer()).items():
                    reply.setdefault("arrays", []).append({"name": name, "type": array.dtype.str, "bytes": array.nbytes})
                    bodies.append(array.tobytes())
            else:
                reply["result"] = getattr(contestant, method)(**argument)
        except Exception as error:  # Whatever went wrong is the contender's, and is reported as such.
            reply, bodies = {"error": f"{type(error).__name__}: {error}"}, []
        sink.write(json.dumps(reply).encode() + b"\n" + b"".join(bodies))
        sink.flush()


main()
