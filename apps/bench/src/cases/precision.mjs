/** Precision of the element types, the unit of every tolerance. */

/** Distance from 1 to the next number. @type {Readonly<Record<import("../types/case.ts").Real, number>>} */
export const EPSILON = { f32: 2 ** -23, f64: 2 ** -52 };

/** @type {Readonly<Record<import("../types/case.ts").Real, number>>} */
export const BYTES = { f32: 4, f64: 8 };
