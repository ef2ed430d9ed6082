/** What the QR iteration works on. */

/**
 * h (n, n), upper Hessenberg, is reduced in rows and columns lo … hi. With zt ≠ 0 all of h is transformed and zt, columns lo … hi of its rows, too; without,
 * only what the eigenvalues need. Eigenvalue k goes to w[2k] + i·w[2k+1].
 */
@unmanaged
export class Hessenberg<T> {
  n: i32;
  lo: i32;
  hi: i32;
  h: usize;
  zt: usize;
  w: usize;
}
