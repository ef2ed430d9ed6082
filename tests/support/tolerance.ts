/**
 * The one table of tolerances, in units of eps and of the problem's size; tests name a row, never a bare number.
 *
 * A bound is `factor · size(n) · eps · scale`, where the scale (a norm, Σ|x|, |A||B|) is the caller's. Sources: docs/numerics.md.
 */
export type Real = "float64" | "float32";

/** Unit roundoff doubled: the spacing of 1. */
export const EPS: Readonly<Record<Real, number>> = { float64: 2 ** -52, float32: 2 ** -23 };

const rows = {
  /** |C − C*| ≤ k eps |A||B|, entrywise; n is k. */
  matmul: (n: number) => Math.max(1, n),
  /** Σ|x| times 2 log2 n. */
  sum: (n: number) => 2 * Math.max(1, Math.log2(n)),
  /** A division beside another library's. */
  quotient: () => 1,
  /** Relative, two-pass. */
  variance: (n: number) => 4 + 2 * Math.max(1, Math.log2(n)),
  /** Σ|x||y| of deviations, and what rounding their means adds. */
  covariance: (n: number) => 4 + n,
  /** |q − q*| over the largest element: a difference, a product and a sum. */
  quantile: () => 2,
  /** Σ|x|, whatever n: docs/decisions/0013. */
  blockedSum: () => 4,
  /** Relative: a rounding an element. */
  product: (n: number) => Math.max(1, n),
  /** Elementary functions: |y − y*| over the spacing at y*, times eps; 1 ulp. */
  elementary: () => 1,
  /** erf and its kin, their inverses: as elementary. */
  errorFunction: () => 2,
  /** Γ, ln Γ and ψ: as elementary. */
  gammaFunction: () => 4,
  /** Incomplete gamma and beta functions, relative: 2.2e-14. */
  incomplete: () => 100,
  /** Their inverses, relative: 1e-12. */
  incompleteInverse: () => 4500,
  /** Over the sum of the moduli of the terms: entropies and divergences of normalized numbers. */
  information: () => 8,
  /** Relative: p ln (p/q) − p + q, whatever p and q. */
  divergenceTerm: () => 8,
  /** B and ln B where its modulus is above 1: as elementary. */
  betaFunction: () => 16,
  /** ln(e^a + e^b): |y − y*| over max(1, |a|, |b|). */
  logaddexp: () => 2,
  /** The same of a complex number, either part. */
  complexElementary: () => 5,
  /** Complex powers, relative; n is |w ln z|. */
  complexPower: (n: number) => 2 + n,
  /** Relative, n is |x − max|. */
  softmax: (n: number) => 4 + n / 2,
  /** |Σ row − 1| for a row of n. */
  softmaxRow: (n: number) => 2 * Math.sqrt(n),
  /** ‖AV − VΛ‖₁ over ‖A‖₁. */
  eigResidual: (n: number) => 10 * Math.max(1, n),
  /** |‖v‖₂ − 1| of an eigenvector. */
  unitColumn: (n: number) => 4 + Math.sqrt(n),
  /** |λ − λ*| over ‖A‖₁ and the eigenvalue's condition number. */
  eigValues: (n: number) => 2 * Math.max(1, n),
  /** ‖VᵀV − I‖. */
  orthogonality: (n: number) => 10 * Math.max(1, n),
  /** |λ − λ*| over ‖A‖. */
  eighValues: (n: number) => Math.max(10, 2 * Math.sqrt(n)),
  /** ‖A − UΣVᵀ‖ over ‖A‖; n is the longer side. */
  svdResidual: (n: number) => 10 * Math.max(1, n),
  /** |σ − σ*| over ‖A‖. */
  singularValues: (n: number) => Math.max(10, 2 * Math.sqrt(n)),
  /** |σ − σ*| over σ* of a bidiagonal matrix, each value. */
  bidiagonalValues: (n: number) => 10 * Math.max(1, n),
  /** Relative: norms of any order beside another library's, n entries each. */
  normOrder: (n: number) => 4 + n,
  /** Entries over the largest, and condition numbers: n is the condition number. */
  pinv: (n: number) => 20 * (1 + n),
  /** |x − x*| over the largest |x*|: 1e-12. */
  besideScikitLearn: () => 4500,
  /** Relative L2 against the exact transform, smooth lengths: 2^-53 √log2 n is half an eps. */
  fft: (n: number) => 0.5 * Math.sqrt(Math.max(1, Math.log2(n))),
  /** The same, lengths with a prime factor that no pass handles. */
  fftPrime: (n: number) => 0.8 * Math.sqrt(Math.max(1, Math.log2(n))),
  /** ‖A − PLU‖, ‖A − LLᵀ‖, ‖A − QR‖, ‖B − AX‖ over the norms of their terms; LAPACK's own threshold is 30. */
  factorization: (n: number) => 10 * Math.max(1, n),
  /** exp, log against another library's: relative, an ulp for each; in units of the smallest normal number below that. */
  elementaryBeside: () => 2,
  /** Densities and probabilities from 1e-13 up, logarithms of all: 1e-13. */
  distribution: () => 450,
  /** Those below: 1e-10. */
  distributionTail: () => 450_000,
  /** Quantiles of continuous distributions: 1e-12. */
  quantileOf: () => 4500,
  /** Relative. */
  norm: (n: number) => 2 * Math.max(1, Math.log2(n)),
} satisfies Record<string, (n: number) => number>;

/** The bound of a row for size `n`, in the arithmetic of `dtype`, before the caller's scale. */
export function tolerance(row: keyof typeof rows, dtype: Real, n = 1): number {
  return rows[row](n) * EPS[dtype];
}
