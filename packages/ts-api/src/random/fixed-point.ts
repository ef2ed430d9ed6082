/**
 * Numbers near 1 with 128 binary places in integers: enough to round exponentials and logarithms correctly, which tables need that must be right to the last bit on
 * every engine.
 */
const BITS = 128n;
const UNIT = 2 ** 128;
const ONE = 1n << BITS;
/** The argument is halved so often, the power of e squared as often: eleven terms of the series are left of thirty. */
const HALVINGS = 10n;

/** A number whose bits reach no lower than 2^-128, exactly. */
export function fixed(x: number): bigint {
  return BigInt(x * UNIT);
}

/** The nearest float64. */
export function toNumber(x: bigint): number {
  return Number(x) / UNIT;
}

/** x · y. */
export function product(x: bigint, y: bigint): bigint {
  return (x * y) >> BITS;
}

/** x / y. */
export function quotient(x: bigint, y: bigint): bigint {
  return (x << BITS) / y;
}

/** e^x, for |x| up to about 10; good to 2^-105. */
export function exp(x: bigint): bigint {
  const r = x >> HALVINGS;
  let sum = ONE;
  let term = ONE;
  for (let k = 1n; term !== 0n && term !== -1n; k++) {
    term = product(term, r) / k;
    sum += term;
  }
  for (let i = 0n; i < HALVINGS; i++) sum = product(sum, sum);
  return sum;
}

/** ln x: one step of Newton's method from the engine's logarithm doubles its digits, whatever its last ones were; good to 2^-95. */
export function log(x: bigint): bigint {
  const near = fixed(Math.log(toNumber(x)));
  return near + product(x, exp(-near)) - ONE;
}
