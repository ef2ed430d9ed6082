import { ShapeError } from "../errors/errors.ts";
import { bartlett } from "./bartlett.ts";
import { blackman } from "./blackman.ts";
import { boxcar } from "./boxcar.ts";
import { cosine } from "./cosine.ts";
import { hamming } from "./hamming.ts";
import { hann } from "./hann.ts";
import { kaiser } from "./kaiser.ts";
import { tukey } from "./tukey.ts";
import type { WindowOf } from "./window.ts";

const PLAIN = { boxcar, bartlett, cosine, hann, hamming, blackman };
const SHAPED = { kaiser, tukey };

/** A window by name; with its parameter, where it has one: ["kaiser", beta], ["tukey", alpha]; a number is the beta of a Kaiser window. */
export type WindowName = keyof typeof PLAIN | "tukey" | readonly [name: keyof typeof SHAPED, parameter: number] | number;

/**
 * A window by its name, periodic unless told otherwise: what `periodogram`, `welch`, `spectrogram` and `stft` use.
 *
 * Shapes: → (n,), float64. `fftbins: false` gives the symmetric window. Throws RangeError for an unknown name or a parameter that is missing, ShapeError unless n is an integer
 * from 1 up.
 *
 * @example
 * signal.getWindow("hann", 4).toArray(); // [0, 0.5, 1, 0.5]
 * signal.getWindow(["tukey", 0.5], 5, { fftbins: false }).toArray(); // [0, 1, 1, 1, 0]
 */
export function getWindow<N extends number>(
  window: WindowName,
  n: N,
  { fftbins = true }: { readonly fftbins?: boolean } = {},
): WindowOf<N> {
  if (!Number.isInteger(n) || n < 1) throw new ShapeError(`Cannot getWindow of ${n} points: wanted an integer from 1 up`, []);
  const options = { sym: !fftbins };
  if (typeof window === "number") return kaiser(n, window, options);
  const [name, parameter] = typeof window === "string" ? [window] : window;
  if (parameter === undefined && Object.hasOwn(PLAIN, name)) return PLAIN[name as keyof typeof PLAIN](n, options);
  if (name === "tukey") return tukey(n, parameter, options);
  if (name === "kaiser" && parameter !== undefined) return kaiser(n, parameter, options);
  throw new RangeError(
    `Cannot getWindow ${JSON.stringify(window)}: wanted ${Object.keys(PLAIN).join(", ")}, tukey, ["tukey", alpha], ["kaiser", beta] or beta`,
  );
}
