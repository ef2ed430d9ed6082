/** Parameters of distributions: checked before anything is drawn. */

/** Throws RangeError unless the value is a finite number. `action`: "draw normal"; `name` of the parameter. */
export function assertFinite(action: string, name: string, value: number): void {
  if (!Number.isFinite(value)) throw new RangeError(`Cannot ${action} with ${name} ${value}: wanted a finite number`);
}

/** Throws RangeError unless the value is a finite number from 0 up. */
export function assertScale(action: string, value: number): void {
  if (!Number.isFinite(value) || value < 0) throw new RangeError(`Cannot ${action} with scale ${value}: wanted a finite number from 0 up`);
}

/** Throws RangeError unless [low, high) holds an integer and all that it holds fit in int32. */
export function assertIntegerRange(action: string, low: number, high: number): void {
  if (!Number.isInteger(low) || !Number.isInteger(high) || low < -(2 ** 31) || high > 2 ** 31 || low >= high) {
    throw new RangeError(`Cannot ${action} in [${low}, ${high}): wanted integers low < high from -2147483648 to 2147483648`);
  }
}
