/** Addresses of elements: the one place where indices become bytes for the kernels that walk rows. */

/** Address of x[i]. */
// @ts-ignore: decorator
@inline
export function element<T>(x: usize, i: i32): usize {
  return x + (<usize>i << alignof<T>());
}

/** Address of a[i, j] of a row-major matrix with rows of n. */
// @ts-ignore: decorator
@inline
export function entry<T>(a: usize, n: i32, i: i32, j: i32): usize {
  return a + (<usize>(i * n + j) << alignof<T>());
}
