/** A number of the golden data: JSON has no names for what is not finite, so that it stands as a string. */
export function number(value: number | string | boolean): number {
  return Number(value);
}
