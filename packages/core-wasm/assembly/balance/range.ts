/** What balancing leaves to be reduced: rows and columns lo … hi; the matrix is triangular already outside of them. */
@unmanaged
export class Range {
  lo: i32;
  hi: i32;
}
