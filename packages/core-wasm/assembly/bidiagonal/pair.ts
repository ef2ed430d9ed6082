/**
 * The upper triangular 2×2 block [f g; 0 h]: both singular values to a few ulp however far apart they are, and the rotations that diagonalise it (Demmel & Kahan,
 * "Accurate singular values of bidiagonal matrices", SISC 1990; LAPACK's `dlas2` and `dlasv2`).
 *
 * Everything is formed from ratios to the larger diagonal element, so that nothing over- or underflows that need not.
 */
import { epsilon } from "../float/limits";

/** The smaller singular value. */
export function smallerOfPair(f: f64, g: f64, h: f64): f64 {
  const low = min<f64>(abs<f64>(f), abs<f64>(h));
  const high = max<f64>(abs<f64>(f), abs<f64>(h));
  const off = abs<f64>(g);
  if (low == 0) return 0;
  const sum = 1 + low / high;
  const difference = (high - low) / high;
  if (off < high) {
    const square = (off / high) * (off / high);
    return low * (2 / (sqrt<f64>(sum * sum + square) + sqrt<f64>(difference * difference + square)));
  }
  const ratio = high / off;
  if (ratio == 0) return (low * high) / off;
  const a = sum * ratio;
  const b = difference * ratio;
  return 2 * (low * (1 / (sqrt<f64>(1 + a * a) + sqrt<f64>(1 + b * b)))) * ratio;
}

/**
 * f at d, h at d + step, g at e become the two values, the larger modulus first and with signs, and 0. Rotations as `rotateSequence` takes them: of the rows of
 * Uᵀ in cosines, sines `left`, of those of Vᵀ `right`: [cl sl; −sl cl] [f g; 0 h] [cr −sr; sr cr] is diagonal.
 */
export function solvePair<T>(upper: usize, lower: usize, off: usize, leftC: usize, leftS: usize, rightC: usize, rightS: usize): void {
  const f = load<f64>(upper);
  const g = load<f64>(off);
  const h = load<f64>(lower);
  // The larger diagonal element first: the block turned by half a circle and transposed, which exchanges left and right.
  const turned = abs<f64>(h) > abs<f64>(f);
  const p = turned ? h : f;
  const q = turned ? f : h;
  const pa = abs<f64>(p);
  const qa = abs<f64>(q);
  let larger = pa;
  let smaller = qa;
  let cl: f64 = 1;
  let sl: f64 = 0;
  let cr: f64 = 1;
  let sr: f64 = 0;
  if (g != 0 && pa < epsilon<f64>() * abs<f64>(g)) {
    const ga = abs<f64>(g);
    larger = ga;
    smaller = qa > 1 ? pa / (ga / qa) : (pa / ga) * qa;
    sl = q / g;
    cr = p / g;
    sr = 1;
  } else if (g != 0) {
    const d = pa - qa;
    const l = d / pa;
    const t = 2 - l;
    const m = g / p;
    const mm = m * m;
    const s = sqrt<f64>(t * t + mm);
    const r = l == 0 ? abs<f64>(m) : sqrt<f64>(l * l + mm);
    const a = 0.5 * (s + r);
    larger = pa * a;
    smaller = qa / a;
    // tan of the right angle, doubled; the second form where m² underflows.
    let tangent = (m / (s + t) + m / (r + l)) * (1 + a);
    if (mm == 0) tangent = l == 0 ? copysign<f64>(2, p) * copysign<f64>(1, g) : g / copysign<f64>(d, p) + m / t;
    const root = sqrt<f64>(tangent * tangent + 4);
    cr = 2 / root;
    sr = tangent / root;
    cl = (cr + sr * m) / a;
    sl = ((q / p) * sr) / a;
  }
  const leftCosine = turned ? sr : cl;
  const leftSine = turned ? cr : sl;
  const rightCosine = turned ? sl : cr;
  const rightSine = turned ? cl : sr;
  // The sign of the first value is that of the largest entry's share in it; the determinant gives the other one's.
  let sign: f64;
  if (abs<f64>(g) > max<f64>(pa, qa)) sign = copysign<f64>(1, rightSine) * copysign<f64>(1, leftCosine) * copysign<f64>(1, g);
  else if (turned) sign = copysign<f64>(1, rightSine) * copysign<f64>(1, leftSine) * copysign<f64>(1, h);
  else sign = copysign<f64>(1, rightCosine) * copysign<f64>(1, leftCosine) * copysign<f64>(1, f);
  store<f64>(upper, larger * sign);
  store<f64>(lower, smaller * sign * copysign<f64>(1, f) * copysign<f64>(1, h));
  store<f64>(off, 0);
  store<T>(leftC, <T>leftCosine);
  store<T>(leftS, <T>leftSine);
  store<T>(rightC, <T>rightCosine);
  store<T>(rightS, <T>rightSine);
}
