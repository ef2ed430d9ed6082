/**
 * The diagonal Padé approximants of e^x of degree 3, 5, 7, 9 and 13 with a matrix for x: e^A ≈ (V − U)⁻¹ (V + U), U the odd powers of the numerator, V the even ones
 * (Higham, "The scaling and squaring method for the matrix exponential revisited", SIMAX 2005, table 2.3).
 */
import { gemm } from "../gemm/gemm";
import { axpy } from "../rows/axpy";
import { element, entry } from "../rows/address";

/** The numerators' coefficients, constant term first; the degrees follow each other. */
const COEFFICIENTS = memory.data<f64>([
  120, 60, 12, 1,
  30240, 15120, 3360, 420, 30, 1,
  17297280, 8648640, 1995840, 277200, 25200, 1512, 56, 1,
  17643225600, 8821612800, 2075673600, 302702400, 30270240, 2162160, 110880, 3960, 90, 1,
  64764752532480000, 32382376266240000, 7771770303897600, 1187353796428800, 129060195264000, 10559470521600, 670442572800, 33522128640, 1323241920,
  40840800, 960960, 16380, 182, 1,
]);

/** Where the coefficients of a degree begin. Each odd degree up to 9 has two more than the one before. */
// @ts-ignore: decorator
@inline
function coefficient<T>(degree: i32, power: i32): T {
  const first = degree == 13 ? 28 : ((degree - 3) * (degree + 3)) >> 2;
  return <T>load<f64>(element<f64>(COEFFICIENTS, first + power));
}

/**
 * U and V, (n, n) as all matrices here. powers: A², A⁴, A⁶, A⁸ one after the other, as many as the degree needs: half of it, three for 13. w: a matrix to work in.
 * Nothing overlaps.
 */
export function numerator<T>(degree: i32, n: i32, a: usize, powers: usize, u: usize, v: usize, w: usize, scratch: usize): void {
  if (degree == 13) {
    const sixth = entry<T>(powers, n, 2 * n, 0);
    sum<T>(13, 9, 3, n, powers, w);
    sum<T>(13, 1, 4, n, powers, v);
    gemm<T>(n, n, n, 1, sixth, n, 1, w, n, 1, 1, v, n, scratch);
    gemm<T>(n, n, n, 1, a, n, 1, v, n, 1, 0, u, n, scratch);
    sum<T>(13, 8, 3, n, powers, w);
    sum<T>(13, 0, 4, n, powers, v);
    gemm<T>(n, n, n, 1, sixth, n, 1, w, n, 1, 1, v, n, scratch);
  } else {
    const terms = (degree + 1) >> 1;
    sum<T>(degree, 1, terms, n, powers, w);
    gemm<T>(n, n, n, 1, a, n, 1, w, n, 1, 0, u, n, scratch);
    sum<T>(degree, 0, terms, n, powers, v);
  }
}

/** to ← the sum of `terms` even powers with every other coefficient from `first` on; A² is the first power for coefficients from 8 on, I for those below. */
function sum<T>(degree: i32, first: i32, terms: i32, n: i32, powers: usize, to: usize): void {
  const upper = degree == 13 && first >= 8;
  memory.fill(to, 0, <usize>(n * n) << alignof<T>());
  for (let i = 0; i < terms; i++) {
    const factor = coefficient<T>(degree, first + 2 * i);
    const power = upper ? i : i - 1;
    if (power >= 0) axpy<T>(n * n, factor, entry<T>(powers, n, power * n, 0), to);
    else for (let j = 0; j < n; j++) store<T>(entry<T>(to, n, j, j), factor);
  }
}
