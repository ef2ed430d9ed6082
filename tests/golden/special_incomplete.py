"""Incomplete gamma and beta functions and their inverses at 30 digits and more.

The truth is the series of positive terms (DLMF 8.11.4, 8.17.8) in integers scaled by a power of two, at as many bits as the subtraction from 1 needs: an algorithm that
shares nothing with the kernels' but the definition. Writes special-incomplete.json.
Run: python3 -P tests/golden/special_incomplete.py (four minutes; -P because of select.py, which the standard library has too)
"""

import json
from multiprocessing import Pool
from pathlib import Path

from mpmath import mp, mpf

BITS = 1300
mp.prec = BITS
ONE = 1 << BITS


def fixed(x):
    return int(mp.floor(x * ONE))


def total(ratio):
    """1 + r(1) + r(1) r(2) + ..., r(n) = numerator / denominator as integers."""
    term, total_, n = ONE, ONE, 1
    while term > 0:
        numerator, denominator = ratio(n)
        term = term * numerator // denominator
        total_ += term
        n += 1
        if term < total_ >> 1200:
            break
    return mpf(total_) / ONE


def rational(x):
    """A float is one as it stands; other numbers to all bits."""
    return x.as_integer_ratio() if isinstance(x, float) else (fixed(x), ONE)


def lower_gamma(a, x):
    am, ad = rational(float(a))
    xm, xd = rational(x)
    # x / (a + n) = xm ad / (xd (am + n ad))
    lead = mp.exp(mpf(a) * mp.log(x) - x - mp.loggamma(mpf(a) + 1))
    return lead * total(lambda n: (xm * ad, xd * (am + n * ad)))


def gamma_pair(a, x):
    if x > 40 and x > 3 * a + 300:
        # Far above the mean Legendre's continued fraction converges at once.
        a, x, f = mpf(a), mpf(x), mpf(0)
        for n in range(400, 0, -1):
            f = n * (a - n) / (x + 2 * n + 1 - a + f)
        q = mp.exp(a * mp.log(x) - x - mp.loggamma(a)) / (x + 1 - a + f)
        return 1 - q, q
    p = lower_gamma(a, x)
    return p, 1 - p


def lower_beta(a, b, x):
    am, ad = rational(float(a))
    bm, bd = rational(float(b))
    xm, xd = rational(x)
    ax, bx = mpf(a), mpf(b)
    lead = mp.exp(ax * mp.log(x) + bx * mp.log1p(-mpf(x)) - mp.log(ax) - mp.loggamma(ax) - mp.loggamma(bx) + mp.loggamma(ax + bx))
    # (a + b + n - 1) x / (a + n)
    common = ad * bd
    return lead * total(lambda n: ((am * bd + bm * ad + (n - 1) * common) * xm, (am * bd + n * common) * xd))


def beta_pair(a, b, x):
    """x is a float; its complement is exact here."""
    if x <= 0.5:
        p = lower_beta(a, b, x)
        return p, 1 - p
    q = lower_beta(b, a, 1 - mpf(x))
    return 1 - q, q


def spread(mean, sigma, low, high):
    """Where probabilities run from 1e-300 to 1 - 1e-16 and beyond."""
    near = [mean + z * sigma for z in (-36, -20, -8, -3, -1, -0.1, 0, 0.01, 0.7, 2, 6, 15, 36)]
    return [x for x in near if low < x < high]


def gamma_row(point):
    p, q = gamma_pair(*point)
    return [*point, float(p), float(q)] if min(p, q) > 2.3e-308 else None


def gamma_points():
    small = (1e-300, 1e-12, 1e-5, 0.01, 0.1, 0.5, 0.9, 0.999999, 1, 1.5, 2, 3.7)
    large = (7, 10.3, 15, 19.99, 20, 21.5, 33, 50, 100, 333.3, 1000, 12345.6, 1e5, 1e6)
    for a in small + large:
        yield from ((a, x) for x in spread(a, a**0.5, 0, 1e9))
        if a > 3:
            yield from ((a, a * f) for f in (1e-3, 0.1, 0.25, 0.31, 0.5, 0.8, 0.97, 1.04, 1.3, 2.2, 2.5, 6) if a < 1e5 or f < 1.1)
        if a < 30:
            yield from ((a, x) for x in (1e-300, 1e-20, 1e-3, 0.2, 0.5, 0.56, 1, 1.09, 1.11, 1.5, 3, 8, 25, 90, 600))


def beta_row(point):
    p, q = beta_pair(*point)
    return [*point, float(p), float(q)] if min(p, q) > 2.3e-308 else None


def beta_points():
    shapes = [
        (1e-300, 2), (1e-10, 1e-10), (1e-5, 0.3), (1e-5, 40), (0.01, 5), (0.1, 1e6), (0.3, 0.6), (0.5, 0.5), (0.5, 3), (0.9, 150), (1, 1), (1, 7.5), (1.3, 1e5),
        (2, 5), (8, 4), (1.5, 0.5), (3.3, 12), (5, 19.9), (7, 1e3), (12, 33), (19.5, 20.5), (30, 30), (15, 700), (20, 1e6), (60, 90), (100, 250), (150, 160), (40, 5e3),
        (333, 1e3), (1e3, 1e3), (700, 2e4), (1e4, 1.2e4), (2500, 2e5), (3e5, 2e5),
    ]
    for a, b in shapes + [(b, a) for a, b in shapes if a != b]:
        n = a + b
        points = spread(a / n, (a * b / (n * n * (n + 1))) ** 0.5, 0, 1) + [1e-300, 1e-40, 1e-8, 0.01, 0.3, 0.5, 0.69, 0.71, 0.95, 1 - 2**-40]
        yield from ((a, b, x) for x in points if x * n < 300 * a + 1e5 and (1 - x) * n < 300 * b + 1e5)


def solve(logs, u, limit=300):
    """Newton's method for a concave function of u, given with its derivative: it converges from anywhere. Steps up to a limit stay where 1 - P has digits."""
    for _ in range(200):
        value, slope = logs(u)
        step = -value / slope
        u += max(min(step, limit), -300)
        if abs(step) < mpf(10) ** -25 * (1 + abs(u)):
            return u
    raise ArithmeticError(f"no root near {u}")


PROBABILITIES = (1e-300, 1e-100, 1e-20, 1e-5, 0.1, 0.5, 0.9, 1 - 2**-53)


def inverse_gamma(point):
    """[a, p, upper, x]: P(a, x) = p, or Q(a, x) = p where upper is 1."""
    a, p, upper = point
    ax = mpf(a)

    def logs(u):
        x = mp.exp(u)
        value = gamma_pair(a, x)[upper]
        density = mp.exp(ax * u - x - mp.loggamma(ax)) * (-1 if upper else 1)
        return mp.log(value) - mp.log(mpf(p)), density / value

    if upper:
        return [a, p, upper, float(mp.exp(solve(logs, mp.log(max(ax, 1)), min(1, 5 / a**0.5))))]
    return [a, p, upper, float(mp.exp(solve(logs, mp.log(ax) if a >= 1 else (mp.log(p) + mp.loggamma(ax + 1)) / ax)))]


def inverse_beta(point):
    """[a, b, p, x, 1 - x]: I_x(a, b) = p."""
    a, b, p = point
    ax, bx = mpf(a), mpf(b)
    log_beta = mp.loggamma(ax) + mp.loggamma(bx) - mp.loggamma(ax + bx)

    def logs(u):
        odds = mp.exp(u)
        x = odds / (1 + odds)
        value = lower_beta(a, b, x) if x <= 0.5 else 1 - lower_beta(b, a, 1 / (1 + odds))
        return mp.log(value) - mp.log(mpf(p)), mp.exp(ax * mp.log(x) - bx * mp.log1p(odds) - log_beta) / value

    odds = mp.exp(solve(logs, mp.log(ax / bx) if a >= 1 else (mp.log(p) + mp.log(ax) + log_beta) / ax))
    return [a, b, p, float(odds / (1 + odds)), float(1 / (1 + odds))]


def inverse_points():
    """Where x is a normal number and the complement of p is not nearer to 0 than the digits reach."""
    gamma_shapes = (0.02, 0.3, 0.9, 1, 2.5, 7, 19, 40, 333.3, 1000, 12345.6)
    beta_shapes = [(0.02, 3), (0.3, 0.6), (0.5, 0.5), (0.5, 1.5), (1.5, 0.5), (1, 1), (2, 5), (8, 4), (3, 1e4), (12, 33), (30, 30), (15, 700), (500, 800), (20, 1e6), (5e3, 7e3)]
    gamma = [(a, p, upper) for a in gamma_shapes for p in PROBABILITIES for upper in (0, 1) if mp.log(p) / a > -690 or upper]
    return gamma, [(a, b, p) for a, b in beta_shapes for p in PROBABILITIES if mp.log(p) / a > -690]


def body(rows):
    return "[\n  " + ",\n  ".join(json.dumps(row) for row in rows) + "\n ]"


if __name__ == "__main__":
    with Pool(3) as pool:
        gamma = [row for row in pool.map(gamma_row, gamma_points(), 8) if row]
        beta = [row for row in pool.map(beta_row, beta_points(), 8) if row]
        gamma_inverse, beta_inverse = inverse_points()
        gamma_inverse = pool.map(inverse_gamma, gamma_inverse, 4)
        beta_inverse = pool.map(inverse_beta, beta_inverse, 4)
    data = {
        "gamma": gamma,
        "beta": beta,
        "gammaInverse": gamma_inverse,
        "betaInverse": beta_inverse,
    }
    text = ",\n".join(f' "{key}": {body(rows)}' for key, rows in data.items())
    Path(__file__).with_name("special-incomplete.json").write_text("{\n" + text + "\n}\n")
