/**
 * The standard form of a real 2×2 block: a rotation [c s; −s c] that makes it upper triangular (real eigenvalues) or gives it equal diagonal
 * elements and off-diagonal ones of opposite sign (a conjugate pair d ± i√(−bc), exactly conjugate). LAPACK's `dlanv2`; Bai & Demmel 1993.
 */
import { epsilon } from "../float/limits";
import { exponent, scaleByPowerOfTwo } from "../float/power-of-two";

/** [a b; c d], replaced by its standard form; the rotation; the eigenvalues (re1 ± i·im). */
@unmanaged
export class Block<T> {
  a: T;
  b: T;
  c: T;
  d: T;
  cosine: T;
  sine: T;
  imaginary: T;
}

export function standardise<T>(block: Block<T>): void {
  block.cosine = 1;
  block.sine = 0;
  block.imaginary = 0;
  if (block.c == 0) return;
  if (block.b == 0) {
    const a = block.a;
    block.a = block.d;
    block.d = a;
    block.b = -block.c;
    block.c = 0;
    block.cosine = 0;
    block.sine = 1;
    return;
  }
  // Scaled so that squares and products of b, c and a − d stay in range.
  const e = exponent<T>(max<T>(abs<T>(block.a - block.d), max<T>(abs<T>(block.b), abs<T>(block.c))));
  scaleBlock<T>(block, -e);
  const half = <T>0.5 * (block.a - block.d);
  const larger = max<T>(abs<T>(block.b), abs<T>(block.c));
  const smaller = min<T>(abs<T>(block.b), abs<T>(block.c)) * copysign<T>(1, block.b) * copysign<T>(1, block.c);
  const size = max<T>(abs<T>(half), larger);
  const discriminant = (half / size) * half + (larger / size) * smaller;
  if (discriminant >= <T>4 * epsilon<T>()) splitReal<T>(block, half, half + copysign<T>(sqrt<T>(size) * sqrt<T>(discriminant), half), larger, smaller);
  else equaliseDiagonal<T>(block);
  scaleBlock<T>(block, e);
  if (block.c != 0) block.imaginary = sqrt<T>(abs<T>(block.b)) * sqrt<T>(abs<T>(block.c));
}

function scaleBlock<T>(block: Block<T>, e: i32): void {
  if (e == 0) return;
  block.a = scaleByPowerOfTwo<T>(block.a, e);
  block.b = scaleByPowerOfTwo<T>(block.b, e);
  block.c = scaleByPowerOfTwo<T>(block.c, e);
  block.d = scaleByPowerOfTwo<T>(block.d, e);
}

/** Two real eigenvalues well apart; z is the larger root of z² − (a − d)z − bc. */
function splitReal<T>(block: Block<T>, half: T, z: T, larger: T, smaller: T): void {
  const length = sqrt<T>(block.c * block.c + z * z);
  block.a = block.d + z;
  block.d -= (larger / z) * smaller;
  block.cosine = z / length;
  block.sine = block.c / length;
  block.b -= block.c;
  block.c = 0;
}

/** A conjugate pair, or real eigenvalues too close to tell: a = d first, then triangular if b and c have one sign. */
function equaliseDiagonal<T>(block: Block<T>): void {
  if (block.a != block.d || copysign<T>(1, block.b) == copysign<T>(1, block.c)) {
    const difference = block.a - block.d;
    const sigma = block.b + block.c;
    const tau = sqrt<T>(sigma * sigma + difference * difference);
    const cs = sqrt<T>(<T>0.5 * (<T>1 + abs<T>(sigma) / tau));
    const sn = -(<T>0.5 * difference / (tau * cs)) * copysign<T>(1, sigma);
    const aa = block.a * cs + block.b * sn;
    const bb = -block.a * sn + block.b * cs;
    const cc = block.c * cs + block.d * sn;
    const dd = -block.c * sn + block.d * cs;
    const mean = <T>0.5 * (aa * cs + cc * sn - bb * sn + dd * cs);
    block.b = bb * cs + dd * sn;
    block.c = -aa * sn + cc * cs;
    block.a = mean;
    block.d = mean;
    block.cosine = cs;
    block.sine = sn;
  }
  if (block.c == 0) return;
  const cs = block.cosine;
  const sn = block.sine;
  if (block.b == 0) {
    block.b = -block.c;
    block.c = 0;
    block.cosine = -sn;
    block.sine = cs;
  } else if (copysign<T>(1, block.b) == copysign<T>(1, block.c)) {
    const rootB = sqrt<T>(abs<T>(block.b));
    const rootC = sqrt<T>(abs<T>(block.c));
    const p = copysign<T>(rootB * rootC, block.c);
    const tau = <T>1 / sqrt<T>(abs<T>(block.b + block.c));
    const mean = block.a;
    block.a = mean + p;
    block.d = mean - p;
    block.b -= block.c;
    block.c = 0;
    block.cosine = cs * rootB * tau - sn * rootC * tau;
    block.sine = sn * rootB * tau + cs * rootC * tau;
  }
}
