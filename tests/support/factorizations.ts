/**
 * How good factors and solutions are: the residuals of LAPACK's testers over the norms that they are compared with, a small multiple of n eps for a backward stable
 * algorithm. Computed in float64 with every matrix brought near 1 by an exact power of two first, so that matrices of 1e300 and of subnormal numbers can be judged.
 * Matrices are row-major, norms are ‖·‖₁.
 */
type Numbers = ArrayLike<number>;

/** A matrix near 1, and the exponent of the power of two that it was divided by. */
interface Normal {
  readonly a: Float64Array;
  readonly e: number;
}

/** ‖A − PLU‖ / ‖A‖; row i of A is row order[i] of LU. */
export function luError(m: number, n: number, given: Numbers, order: Numbers, l: Numbers, u: Numbers): number {
  const { a, e } = normal(given);
  const found = product(m, n, Math.min(m, n), l, scaled(u, -e));
  const back = Float64Array.from(a, (_, at) => found[(order[Math.floor(at / n)] as number) * n + (at % n)] as number);
  return relative(m, n, a, back);
}

/** ‖A − BC‖ / ‖A‖ for B (m, k) and C (k, n), of which C has the scale of A. */
export function productError(m: number, n: number, k: number, given: Numbers, b: Numbers, c: Numbers): number {
  const { a, e } = normal(given);
  return relative(m, n, a, product(m, n, k, b, scaled(c, -e)));
}

/** ‖A − LLᵀ‖ / ‖A‖; A is given by its lower triangle. */
export function choleskyError(n: number, given: Numbers, l: Numbers): number {
  const { a, e } = normal(given);
  const half = Math.floor(e / 2);
  const near = scaled(l, -half);
  const whole = scaled(a, e - 2 * half).map((_, at) => {
    const [i, j] = [Math.floor(at / n), at % n];
    return (a[Math.max(i, j) * n + Math.min(i, j)] as number) * 2 ** (e - 2 * half);
  });
  return relative(n, n, whole, product(n, n, n, near, transposed(n, n, near)));
}

/** ‖QᵀQ − I‖ for Q (m, k). */
export function orthogonalityError(m: number, k: number, q: Numbers): number {
  const gram = product(k, k, m, transposed(m, k, q), q);
  for (let i = 0; i < k; i++) gram[i * k + i] = (gram[i * k + i] as number) - 1;
  return oneNorm(k, k, gram);
}

/** ‖B − AX‖ / (‖A‖ ‖X‖) for X (n, k). */
export function solutionError(n: number, k: number, givenA: Numbers, givenB: Numbers, givenX: Numbers): number {
  const [a, x] = [normal(givenA), normal(givenX)];
  const b = scaled(givenB, -a.e - x.e);
  const size = oneNorm(n, n, a.a) * oneNorm(n, k, x.a);
  const found = oneNorm(n, k, difference(b, product(n, k, n, a.a, x.a)));
  return found === 0 ? 0 : found / size;
}

/** What is lost, relative to A, where factors of A's scale are rounded to subnormal numbers; 0 in effect for every other A. */
export function subnormalLoss(n: number, a: Numbers): number {
  let largest = 0;
  for (let i = 0; i < a.length; i++) largest = Math.max(largest, Math.abs(a[i] as number));
  return largest === 0 ? 0 : (n * 2 ** -1074) / largest;
}

function relative(m: number, n: number, a: Float64Array, back: Float64Array): number {
  const found = oneNorm(m, n, difference(a, back));
  return found === 0 ? 0 : found / oneNorm(m, n, a);
}

export function product(m: number, n: number, k: number, a: Numbers, b: Numbers): Float64Array {
  const c = new Float64Array(m * n);
  for (let i = 0; i < m; i++) {
    for (let p = 0; p < k; p++) {
      const factor = a[i * k + p] as number;
      if (factor !== 0) for (let j = 0; j < n; j++) c[i * n + j] = (c[i * n + j] as number) + factor * (b[p * n + j] as number);
    }
  }
  return c;
}

export function transposed(m: number, n: number, a: Numbers): Float64Array {
  return Float64Array.from({ length: m * n }, (_, at) => a[(at % m) * n + Math.floor(at / m)] as number);
}

function difference(a: Float64Array, b: Float64Array): Float64Array {
  return a.map((x, i) => x - (b[i] as number));
}

/** The largest column sum; NaN if there is one. */
function oneNorm(m: number, n: number, a: Float64Array): number {
  let norm = 0;
  for (let j = 0; j < n; j++) {
    let sum = 0;
    for (let i = 0; i < m; i++) sum += Math.abs(a[i * n + j] as number);
    if (!(sum <= norm)) norm = sum;
  }
  return norm;
}

function normal(given: Numbers): Normal {
  let largest = 0;
  for (let i = 0; i < given.length; i++) largest = Math.max(largest, Math.abs(given[i] as number));
  const e = largest === 0 ? 0 : Math.floor(Math.log2(largest));
  return { a: scaled(given, -e), e };
}

/** x·2^e for any e, in steps that are numbers. */
function scaled(x: Numbers, e: number): Float64Array {
  const out = Float64Array.from(x);
  for (let rest = e; rest !== 0; ) {
    const step = Math.max(-1000, Math.min(1000, rest));
    for (let i = 0; i < out.length; i++) out[i] = (out[i] as number) * 2 ** step;
    rest -= step;
  }
  return out;
}
