"""Golden values of the distributions: densities and probabilities of doubles x, quantiles of doubles q, to 30 digits by sums of positive terms in mpmath. SciPy is no
oracle here: in the tails it errs. Written to stats.json: x and six functions of it, q, ppf and isf, and in `moments` mean, variance and entropy. Run: python3 -P tests/golden/stats.py"""

import json
import multiprocessing
import pathlib

from mpmath import mp, mpf, atan2, digamma, erfc, exp, expm1, findroot, floor, inf, isnan, log, log1p, loggamma, nan, pi, sqrt

DIGITS = 40
mp.dps = DIGITS


def gamma_pair(a, x):
    """P(a, x) and Q(a, x), of which the smaller one is computed as such: D Σ x^n / (a + 1)_n, or D a times Legendre's continued fraction."""
    if x <= 0:
        return mpf(0), mpf(1)
    prefix = exp(a * log(x) - x - loggamma(a + 1))
    if x <= max(a, 1):
        term = total = mpf(1)
        n = 0
        while term > total * mpf(10) ** -DIGITS:
            n += 1
            term *= x / (a + n)
            total += term
        p = prefix * total
        return p, 1 - p
    b = x + 1 - a
    c = mpf(10) ** 100
    d = fraction = 1 / b
    n = 0
    while True:
        n += 1
        b += 2
        d = 1 / (b - n * (n - a) * d)
        c = b - n * (n - a) / c
        fraction *= d * c
        if abs(d * c - 1) < mpf(10) ** -DIGITS:
            q = prefix * a * fraction
            return 1 - q, q


def is_upper(a, b, x, y):
    """Whether I_x(a, b) is better found as what its complement leaves, which is then not near 1."""
    if a < 1 and b < 1:
        return x > y
    if a < 1:
        return b * x > 5 or x > y
    if b < 1:
        return not (a * y > 5 or y > x)
    return x > a / (a + b) and (b * x > 5 or x > y)


def beta_pair(a, b, x, y, swapped=False):
    """I_x(a, b) and its complement, x + y = 1, of which the smaller one is computed as such: x^a y^b / (a B(a, b)) Σ (a + b)_n / (a + 1)_n x^n."""
    if x <= 0:
        return mpf(0), mpf(1)
    if y <= 0:
        return mpf(1), mpf(0)
    if not swapped and is_upper(a, b, x, y):
        q, p = beta_pair(b, a, y, x, True)
        return p, q
    prefix = exp(a * log(x) + b * log(y) + loggamma(a + b) - loggamma(a + 1) - loggamma(b))
    term = total = mpf(1)
    n = 0
    while term > total * mpf(10) ** -(DIGITS + 5):
        term *= (a + b + n) * x / (a + 1 + n)
        total += term
        n += 1
    p = prefix * total
    return p, 1 - p


def log_beta(a, b):
    return loggamma(a) + loggamma(b) - loggamma(a + b)


class Continuous:
    """A standard distribution: its density and the pair (cdf, sf)."""

    def __init__(self, support, logpdf, pair, moments):
        self.support, self.logpdf, self.pair, self.moments = support, logpdf, pair, moments

    def functions(self, x, *parameters):
        low, high = self.support
        inside = low <= x <= high
        density = self.logpdf(x, *parameters) if inside else -inf
        below, above = (mpf(0), mpf(1)) if x < low else (mpf(1), mpf(0)) if x > high else self.pair(x, *parameters)
        return [exp(density), density, below, above, logarithm(below, above), logarithm(above, below)]

    def quantile(self, q, upper, *parameters):
        low, high = self.support
        if q == 0 or q == 1:
            return high if (q == 1) != upper else low

        def excess(x):
            below, above = self.pair(x, *parameters)
            mine, other = (above, below) if upper else (below, above)
            # The logarithm of the odds is nearly straight everywhere.
            return (log(mine) - log(other)) - (log(q) - log1p(-q))

        x = root(excess, low, high, not upper)
        # Nearer to 1 than the digits tell.
        return high if isnan(x) else x


def logarithm(p, rest):
    if p == 0:
        return -inf
    return log1p(-rest) if rest < mpf("0.5") else log(p)


def root(f, low, high, rises):
    """The root of a monotone f: an enclosure by steps that square, halved in exponents, then Newton's secants."""
    sign = 1 if rises else -1
    middle = (low + high) / 2 if high < inf and low > -inf else low + 1 if low > -inf else mpf(0)
    if sign * f(middle) == 0:
        return middle
    to_high = sign * f(middle) < 0
    # x = origin ± e^t, measured from the end of the support or from 0.
    if low > -inf and not to_high:
        place = lambda t: low + exp(t)
    elif high < inf:
        place = lambda t: high - exp(t)
    elif low > -inf:
        place = lambda t: low + exp(t)
    else:
        place = (lambda t: exp(t)) if to_high else (lambda t: -exp(t))
    g = lambda t: f(place(t))
    t = mpf(0) if place(mpf(0)) != high and place(mpf(0)) != low else mpf(-1)
    step = mpf(1)
    here = g(t)
    ahead = g(t + mpf("1e-3")) - here
    direction = -1 if (here > 0) == (ahead > 0) else 1
    while True:
        there = g(t + direction * step)
        if (there > 0) != (here > 0):
            break
        t, here = t + direction * step, there
        step *= 2
    a, b = sorted([t, t + direction * step])
    fa = g(a)
    for _ in range(14):
        m = (a + b) / 2
        fm = g(m)
        if (fm > 0) == (fa > 0):
            a, fa = m, fm
        else:
            b = m
    return place(findroot(g, (a, b), solver="anderson", tol=mpf(10) ** -60, maxsteps=60, verify=False))


def normal_tail(z):
    """P(Z > z); far out by the first terms of its asymptotic series, which leave 1e-29."""
    if z > 100000:
        return exp(-z * z / 2) / (z * sqrt(2 * pi)) * (1 - (1 - 3 / z**2) / z**2)
    return erfc(z / sqrt(2)) / 2


def normal_pair(x):
    tail = normal_tail(abs(x))
    return (tail, 1 - tail) if x < 0 else (1 - tail, tail)


def t_pair(x, n):
    tail = beta_pair(n / 2, mpf("0.5"), n / (n + x * x), x * x / (n + x * x))[0] / 2
    return (tail, 1 - tail) if x < 0 else (1 - tail, tail)


def f_pair(x, a, b):
    return beta_pair(a / 2, b / 2, a * x / (a * x + b), b / (a * x + b))


def power_log(k, x):
    """k ln x, and 0 for k = 0."""
    return mpf(0) if k == 0 else k * log(x) if x > 0 else k * -inf


def gamma_entropy(a):
    return a + loggamma(a) + (1 - a) * digamma(a)


half = mpf("0.5")
CONTINUOUS = {
    "norm": Continuous((-inf, inf), lambda x: -x * x / 2 - log(2 * pi) / 2, normal_pair, lambda: (0, 1, log(2 * pi) / 2 + half)),
    "expon": Continuous((mpf(0), inf), lambda x: -x, lambda x: (-expm1(-x), exp(-x)), lambda: (1, 1, 1)),
    "uniform": Continuous((mpf(0), mpf(1)), lambda x: mpf(0), lambda x: (x, 1 - x), lambda: (half, mpf(1) / 12, 0)),
    "laplace": Continuous(
        (-inf, inf),
        lambda x: -abs(x) - log(2),
        lambda x: (exp(x) / 2, 1 - exp(x) / 2) if x < 0 else (1 - exp(-x) / 2, exp(-x) / 2),
        lambda: (0, 2, 1 + log(2)),
    ),
    "cauchy": Continuous(
        (-inf, inf), lambda x: -log(pi) - log1p(x * x), lambda x: (atan2(1, -x) / pi, atan2(1, x) / pi), lambda: (nan, nan, log(4 * pi))
    ),
    "lognorm": Continuous(
        (mpf(0), inf),
        lambda x, s: -((log(x) / s) ** 2) / 2 - log(2 * pi) / 2 - log(x) - log(s) if x > 0 else -inf,
        lambda x, s: normal_pair(log(x) / s) if x > 0 else (mpf(0), mpf(1)),
        lambda s: (exp(s * s / 2), exp(s * s) * expm1(s * s), log(2 * pi) / 2 + half + log(s)),
    ),
    "gamma": Continuous(
        (mpf(0), inf),
        lambda x, a: power_log(a - 1, x) - x - loggamma(a),
        lambda x, a: gamma_pair(a, x),
        lambda a: (a, a, gamma_entropy(a)),
    ),
    "chi2": Continuous(
        (mpf(0), inf),
        lambda x, n: power_log(n / 2 - 1, x / 2) - x / 2 - loggamma(n / 2) - log(2),
        lambda x, n: gamma_pair(n / 2, x / 2),
        lambda n: (n, 2 * n, gamma_entropy(n / 2) + log(2)),
    ),
    "beta": Continuous(
        (mpf(0), mpf(1)),
        lambda x, a, b: power_log(a - 1, x) + power_log(b - 1, 1 - x) - log_beta(a, b),
        lambda x, a, b: beta_pair(a, b, x, 1 - x),
        lambda a, b: (
            a / (a + b),
            a * b / (a + b) ** 2 / (a + b + 1),
            log_beta(a, b) - (a - 1) * digamma(a) - (b - 1) * digamma(b) + (a + b - 2) * digamma(a + b),
        ),
    ),
    "t": Continuous(
        (-inf, inf),
        lambda x, n: -(n + 1) / 2 * log1p(x * x / n) - log(n) / 2 - log_beta(n / 2, half),
        t_pair,
        lambda n: (
            mpf(0) if n > 1 else nan,
            n / (n - 2) if n > 2 else inf if n > 1 else nan,
            (n + 1) / 2 * (digamma((n + 1) / 2) - digamma(n / 2)) + log(n) / 2 + log_beta(n / 2, half),
        ),
    ),
    "f": Continuous(
        (mpf(0), inf),
        lambda x, a, b: power_log(a / 2 - 1, x) + a / 2 * log(a / b) - (a + b) / 2 * log1p(a * x / b) - log_beta(a / 2, b / 2),
        f_pair,
        lambda a, b: (
            b / (b - 2) if b > 2 else inf,
            2 * b * b * (a + b - 2) / (a * (b - 2) ** 2 * (b - 4)) if b > 4 else inf,
            gamma_entropy(a / 2) + gamma_entropy(b / 2) - gamma_entropy((a + b) / 2) + digamma((a + b) / 2) - 2 * digamma(b / 2) + log(b / a),
        ),
    ),
}


def binomial_log(k, n, p):
    return loggamma(n + 1) - loggamma(k + 1) - loggamma(n - k + 1) + power_log(k, p) + (n - k) * log1p(-p)


class Discrete(Continuous):
    """Values that are no whole numbers have no probability."""

    def functions(self, x, *parameters):
        low, high = self.support(*parameters)
        logpmf = self.logpdf(x, *parameters) if low <= x <= high and floor(x) == x else -inf
        k = floor(x)
        below, above = (mpf(0), mpf(1)) if k < low else (mpf(1), mpf(0)) if k >= high else self.pair(k, *parameters)
        return [exp(logpmf), logpmf, below, above, logarithm(below, above), logarithm(above, below)]

    def quantile(self, q, upper, *parameters):
        low, high = self.support(*parameters)
        if q == 0 or q == 1:
            return high if (q == 1) != upper else low

        def reached(k):
            if k >= high:
                return True
            below, above = self.pair(k, *parameters)
            return above <= q if upper else below >= q

        k, step = mpf(low), 1
        while not reached(k):
            k, step = k + step, step * 2
        a, b = max(low - 1, k - step), k
        while b - a > 1:
            m = floor((a + b) / 2)
            if reached(m):
                b = m
            else:
                a = m
        return b


def discrete_entropy(logpmf, low, high, middle):
    total = mpf(0)
    for step, start in ((1, middle), (-1, middle - 1)):
        k = start
        while low <= k <= high:
            value = logpmf(k)
            if value < -90:
                break
            total -= value * exp(value)
            k += step
    return total


DISCRETE = {
    "bernoulli": Discrete(
        lambda p: (0, 1),
        lambda k, p: log(p) if k == 1 else log1p(-p),
        lambda k, p: (1 - p, p),
        lambda p: (p, p * (1 - p), -p * log(p) - (1 - p) * log1p(-p)),
    ),
    "binom": Discrete(
        lambda n, p: (0, n),
        binomial_log,
        lambda k, n, p: beta_pair(k + 1, n - k, p, 1 - p)[::-1],
        lambda n, p: (n * p, n * p * (1 - p), discrete_entropy(lambda k: binomial_log(k, n, p), 0, n, floor(n * p))),
    ),
    "poisson": Discrete(
        lambda mu: (0, inf),
        lambda k, mu: k * log(mu) - mu - loggamma(k + 1),
        lambda k, mu: gamma_pair(k + 1, mu)[::-1],
        lambda mu: (mu, mu, discrete_entropy(lambda k: k * log(mu) - mu - loggamma(k + 1), 0, inf, floor(mu))),
    ),
    "geom": Discrete(
        lambda p: (1, inf),
        lambda k, p: log(p) + (k - 1) * log1p(-p),
        lambda k, p: (-expm1(k * log1p(-p)), exp(k * log1p(-p))),
        lambda p: (1 / p, (1 - p) / p**2, -log(p) - (1 - p) / p * log1p(-p)),
    ),
}

LINE = [-1e300, -1e20, -300.0, -38.5, -37.0, -8.0, -1.0, -1e-3, -1e-200, 0.0, 1e-10, 0.7, 2.5, 6.0, 37.5, 40.0, 1e5, 1e160]
HALF_LINE = [-1.0, 0.0, 1e-300, 1e-20, 1e-3, 0.4, 1.0, 2.2, 7.0, 30.0, 600.0, 740.0, 1e4, 1e300]
UNIT = [-0.5, 0.0, 1e-300, 1e-20, 1e-4, 0.1, 0.37, 0.5, 0.8, 0.999, 1 - 1e-9, 1 - 2.0**-53, 1.0, 1.5]
COUNTS = [-1.0, 0.0, 0.5, 1.0, 2.0, 3.0, 7.0, 10.0, 25.0, 60.0, 170.0]

# Parameters, and x where the grid of the kind does not fit.
GRID = {
    "norm": [((), LINE)],
    "expon": [((), HALF_LINE)],
    "uniform": [((), UNIT)],
    "laplace": [((), LINE)],
    "cauchy": [((), LINE)],
    "lognorm": [((0.5,), HALF_LINE), ((3.0,), HALF_LINE)],
    "gamma": [((a,), HALF_LINE) for a in (1e-3, 0.5, 1.0, 2.5, 30.0, 700.0)]
    + [((1e6,), [9.7e5, 9.9e5, 999000.0, 1e6, 1001000.5, 1.01e6, 1.03e6])],
    "chi2": [((n,), HALF_LINE) for n in (1.0, 2.0, 9.0, 1001.0)],
    "beta": [((a, b), UNIT) for a, b in ((1.0, 1.0), (0.5, 0.5), (8.0, 4.0), (2.0, 5.0), (0.01, 30.0), (150.0, 0.3), (400.0, 900.0))]
    + [((1e5, 2e5), [0.31, 0.328, 0.333, 1 / 3, 0.334, 0.34, 0.36])],
    "t": [((n,), LINE) for n in (0.5, 1.0, 3.0, 10.0, 1e3)],
    "f": [((a, b), HALF_LINE) for a, b in ((1.0, 1.0), (3.0, 10.0), (2.0, 4.0), (100.0, 30.0), (1e3, 1e3))],
    "bernoulli": [((p,), [-1.0, 0.0, 0.5, 1.0, 2.0]) for p in (0.3, 1e-20)],
    "binom": [((n, p), COUNTS) for n, p in ((1.0, 0.5), (10.0, 0.3), (170.0, 0.9), (1e3, 1e-3))]
    + [((1e6, 0.3), [2.8e5, 2.95e5, 299000.0, 3e5, 300500.0, 302000.0, 3.15e5]), ((1e6, 1e-6), COUNTS)],
    "poisson": [((mu,), COUNTS) for mu in (1e-3, 3.0, 60.0)] + [((1e6,), [9.7e5, 9.95e5, 999999.0, 1e6, 1.002e6, 1.03e6])],
    "geom": [((p,), [*COUNTS, 1e4]) for p in (0.5, 0.02, 1e-3)],
}

PROBABILITIES = [0.0, 1e-300, 1e-100, 1e-20, 1e-9, 1e-3, 0.2, 0.49, 0.6, 0.95, 1 - 1e-6, 1 - 1e-12, 1 - 2.0**-53, 1.0]

# Sets whose sums are so long that quantiles would take an hour.
SLOW = ((1e6,), (1e5, 2e5), (1e6, 0.3), (1e3,), (1e3, 1e3))


def number(x):
    """As JSON: a double that reads back the same, infinities and NaN as text."""
    value = float(x)
    return str(value) if value != value or value in (float("inf"), float("-inf")) else value


def cases_of(name):
    """All that is asked of a family."""
    cases = []
    family = {**CONTINUOUS, **DISCRETE}[name]
    for parameters, points in GRID[name]:
        asked = [] if parameters in SLOW else PROBABILITIES
        exact = [mpf(p) for p in parameters]
        columns = list(zip(*(family.functions(mpf(x), *exact) for x in points)))
        quantiles = {}
        for side, upper in (("ppf", False), ("isf", True)):
            quantiles[side] = [number(family.quantile(mpf(q), upper, *exact)) for q in asked]
        cases.append(
            {
                "name": name,
                "parameters": list(parameters),
                "q": asked,
                "x": points,
                **{f: [number(v) for v in column] for f, column in zip(("pdf", "logpdf", "cdf", "sf", "logcdf", "logsf"), columns)},
                **quantiles,
                "moments": [number(v) for v in family.moments(*exact)],
            }
        )
        print(name, parameters, flush=True)
    return cases


with multiprocessing.Pool() as pool:
    cases = [case for found in pool.map(cases_of, GRID, chunksize=1) for case in found]

target = pathlib.Path(__file__).with_name("stats.json")
rows = ",\n".join(json.dumps(case) for case in cases)
target.write_text(f'{{"cases": [\n{rows}\n]}}\n')
print(target.stat().st_size)
