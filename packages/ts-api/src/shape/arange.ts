/** How many numbers lie between start and stop, step apart. */
export function arangeLength(start: number, stop: number, step: number): number {
  const length = Math.max(0, Math.ceil((stop - start) / step));
  if (step === 0 || !Number.isFinite(length)) {
    throw new RangeError(`Cannot arange from ${start} to ${stop} by ${step}: wanted finite numbers and a step other than 0`);
  }
  return length;
}
