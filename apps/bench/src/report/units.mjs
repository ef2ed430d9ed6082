/** Numbers for reading: three digits and a unit. */

/** @param {number} value @param {number} [digits] */
export function digits(value, digits = 3) {
  const rounded = Number(value.toPrecision(digits));
  return rounded >= 1000 ? rounded.toFixed(0) : rounded.toPrecision(digits);
}

/** @param {number} milliseconds */
export function time(milliseconds) {
  for (const [unit, size] of /** @type {const} */ ([
    ["s", 1e3],
    ["ms", 1],
    ["µs", 1e-3],
  ]))
    if (milliseconds >= size) return `${digits(milliseconds / size)} ${unit}`;
  return `${digits(milliseconds / 1e-6)} ns`;
}

/** What the case's work makes of a time: operations where it counts them, bytes elsewhere. @param {import("../types/case.ts").Work} work @param {number} milliseconds */
export function rate({ flops, bytes }, milliseconds) {
  return flops > 0 ? `${digits(flops / milliseconds / 1e6)} GFLOP/s` : `${digits(bytes / milliseconds / 1e6)} GB/s`;
}

/** @param {number} ratio */
export function times(ratio) {
  return `${ratio >= 100 ? ratio.toFixed(0) : ratio.toFixed(2)}×`;
}

/** @param {number} fraction */
export function percent(fraction) {
  return `${(100 * fraction).toFixed(0)} %`;
}

/** @param {import("../types/case.ts").Verification} verification */
export function wrongness({ error, allowed }) {
  const shown = Number.isFinite(error) ? error.toExponential(1) : "not a number, or of the wrong shape";
  return `wrong (error ${shown}, ${allowed.toExponential(1)} allowed)`;
}
