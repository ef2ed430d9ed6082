/**
 * The symmetric 2×2 block [a b; b c] in closed form: both eigenvalues to a few ulp, and the rotation that diagonalises it (LAPACK's `dlaev2`).
 *
 * The larger one in modulus is a sum without cancellation, the other one the quotient of the determinant by it.
 */

/** a, c and b at three addresses become λ₁, λ₂ (|λ₁| ≥ |λ₂|) and 0; the rotation of rows (c, a) goes to `cosine` and `sine`. */
export function solvePair<T>(upper: usize, lower: usize, below: usize, cosine: usize, sine: usize): void {
  const a = load<f64>(upper);
  const c = load<f64>(lower);
  const b = load<f64>(below);
  const difference = a - c;
  const twice = abs<f64>(2 * b);
  const larger = max<f64>(abs<f64>(difference), twice);
  const ratio = min<f64>(abs<f64>(difference), twice) / larger;
  const root = larger * sqrt<f64>(1 + ratio * ratio);
  const positive = a + c >= 0;
  let first = <f64>0.5 * (positive ? a + c + root : a + c - root);
  let second = <f64>-0.5 * root;
  if (a + c != 0) second = (absLarger(a, c) / first) * absSmaller(a, c) - (b / first) * b;
  // (x, y) is along the vector of the eigenvalue on the side of a's sign; the other one is perpendicular to it.
  const reach = difference >= 0 ? difference + root : difference - root;
  let x: f64;
  let y: f64;
  if (abs<f64>(reach) > twice) {
    const t = -2 * b / reach;
    y = 1 / sqrt<f64>(1 + t * t);
    x = t * y;
  } else {
    const t = -reach / (2 * b);
    x = 1 / sqrt<f64>(1 + t * t);
    y = t * x;
  }
  if (positive == difference >= 0) {
    const held = x;
    x = -y;
    y = held;
  }
  store<f64>(upper, first);
  store<f64>(lower, second);
  store<f64>(below, 0);
  store<T>(cosine, <T>x);
  store<T>(sine, <T>-y);
}

// @ts-ignore: decorator
@inline
function absLarger(a: f64, c: f64): f64 {
  return abs<f64>(a) > abs<f64>(c) ? a : c;
}

// @ts-ignore: decorator
@inline
function absSmaller(a: f64, c: f64): f64 {
  return abs<f64>(a) > abs<f64>(c) ? c : a;
}
