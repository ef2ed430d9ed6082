/**
 * The symmetric 2×2 block [a b; b c] in closed form: both eigenvalues to a few ulp, and the rotation that diagonalises it (LAPACK's `dlaev2`).
 *
 * The larger one in modulus is a sum without cancellation, the other one the quotient of the determinant by it.
 */

/** a, c and b at three addresses become λ₁, λ₂ (|λ₁| ≥ |λ₂|) and 0; the rotation of rows (c, a) goes to `cosine` and `sine`. */
export function solvePair<T>(upper: usize, lower: usize, below: usize, cosine: usize, sine: usize): void {
  const a = load<T>(upper);
  const c = load<T>(lower);
  const b = load<T>(below);
  const difference = a - c;
  const twice = abs<T>(2 * b);
  const larger = max<T>(abs<T>(difference), twice);
  const ratio = min<T>(abs<T>(difference), twice) / larger;
  const root = larger * sqrt<T>(1 + ratio * ratio);
  const positive = a + c >= 0;
  let first = <T>0.5 * (positive ? a + c + root : a + c - root);
  let second = <T>-0.5 * root;
  if (a + c != 0) second = (absLarger<T>(a, c) / first) * absSmaller<T>(a, c) - (b / first) * b;
  // (x, y) is along the vector of the eigenvalue on the side of a's sign; the other one is perpendicular to it.
  const reach = difference >= 0 ? difference + root : difference - root;
  let x: T;
  let y: T;
  if (abs<T>(reach) > twice) {
    const t = -2 * b / reach;
    y = 1 / sqrt<T>(1 + t * t);
    x = t * y;
  } else {
    const t = -reach / (2 * b);
    x = 1 / sqrt<T>(1 + t * t);
    y = t * x;
  }
  if (positive == difference >= 0) {
    const held = x;
    x = -y;
    y = held;
  }
  store<T>(upper, first);
  store<T>(lower, second);
  store<T>(below, 0);
  store<T>(cosine, x);
  store<T>(sine, -y);
}

// @ts-ignore: decorator
@inline
function absLarger<T>(a: T, c: T): T {
  return abs<T>(a) > abs<T>(c) ? a : c;
}

// @ts-ignore: decorator
@inline
function absSmaller<T>(a: T, c: T): T {
  return abs<T>(a) > abs<T>(c) ? c : a;
}
