/** Options that count something. */

/** Throws RangeError unless `value` is an integer from `least` up. `action` starts the message: "make blobs". */
export function assertCount(action: string, name: string, value: number, least: number): void {
  if (Number.isInteger(value) && value >= least) return;
  throw new RangeError(`Cannot ${action} with ${name} ${value}: wanted an integer from ${least} up`);
}
