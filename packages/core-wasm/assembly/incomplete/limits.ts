/** What the sums and continued fractions of this folder agree on. */

/** A step below this share of the sum ends it: what follows adds less than half a unit in the last place even where terms shrink slowly. */
export const NEGLIGIBLE: f64 = 5e-18;

/** Below it a product loses digits to gradual underflow; its logarithm is then taken factor by factor. */
export const UNDERFLOWS: f64 = 1e-290;

/** Numerators and denominators of a continued fraction grow like factorials: beyond 2^340 they are scaled by 2^-340. */
export const TOO_LARGE: f64 = 2.2397447421778042e102;
export const SCALE: f64 = 4.464794497196387e-103;

/** Where they are used they need some hundred steps; for parameters of 1e40 rounding can keep a step from getting small, where the factor before it is 0 or the result 1. */
export const MOST_TERMS: f64 = 10000;
