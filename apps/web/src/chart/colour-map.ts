/**
 * Colour maps as nine stops, which the style sheet names `--blues-0` to `--blues-8` in light and dark: small values are near the
 * paper, large ones far from it. Between stops the colour is mixed in sRGB, here and in the page before any script alike.
 */

export const stops = 9;

/** Where in the stops a value stands: the lower stop and the share of the next one. */
export function place(value: number, lo: number, hi: number): { readonly stop: number; readonly share: number } {
  const position = Math.min(Math.max((value - lo) / (hi - lo), 0), 1) * (stops - 1);
  const stop = Math.min(Math.floor(position), stops - 2);
  return { stop, share: position - stop };
}

/** The same as CSS. */
export function cssColour(map: string, value: number, lo: number, hi: number): string {
  const { stop, share } = place(value, lo, hi);
  if (share === 0) return `var(--${map}-${stop})`;
  return `color-mix(in srgb,var(--${map}-${stop + 1}) ${+(share * 100).toFixed(1)}%,var(--${map}-${stop}))`;
}

/** 256 RGB triples from the resolved colours of the stops. */
export function lookupTable(colours: readonly string[]): Uint8ClampedArray {
  const rgb = colours.map(channels);
  const table = new Uint8ClampedArray(256 * 3);
  for (let i = 0; i < 256; i++) {
    const { stop, share } = place(i, 0, 255);
    const [low, high] = [rgb[stop], rgb[stop + 1]];
    for (let c = 0; c < 3; c++) table[3 * i + c] = (low?.[c] ?? 0) * (1 - share) + (high?.[c] ?? 0) * share;
  }
  return table;
}

/** "rgb(8, 48, 107)" or "color(srgb 0.03 0.19 0.42)" to three bytes. */
function channels(colour: string): readonly number[] {
  const numbers = (colour.match(/-?\d*\.?\d+(?:e-?\d+)?/g) ?? []).slice(0, 3).map(Number);
  return colour.startsWith("color(") ? numbers.map((x) => x * 255) : numbers;
}
