/**
 * The tables of the ziggurats that Generator draws from: 256 layers of equal area v under the density f, the i-th one x_i wide, v/x_i + f(x_i) = f(x_{i−1}).
 * G. Marsaglia and W. W. Tsang, "The Ziggurat Method for Generating Random Variables" (J. Stat. Softw. 5, 2000).
 *
 * They are computed, and are NumPy's to the last bit. Its exponential table is the true one, rounded. Its normal table was computed in float64 step by step, and
 * what a step lost in rounding stands in the next: so the steps are repeated here, each rounded correctly.
 */
import { exp, fixed, log, product, quotient, toNumber } from "./fixed-point.ts";

const LAYERS = 256;
const LAST = LAYERS - 1;

/** Bytes of one float64 table, as the kernels read it: LAYERS pairs of width and threshold, then LAYERS densities. */
const TABLE_BYTES = LAYERS * 24;

/** x_255 and v of the normal ziggurat. */
const NORMAL_TAIL = 3.654152885361009;
const NORMAL_AREA = 0.004928673233974652;
/** The layer whose density NumPy's table has one unit in the last place above the correctly rounded one: the true value lies 0.002 units from the middle. */
const ODD_LAYER = 38;

/** x_255 of the exponential ziggurat in units of 1e-28; v is (x_255 + 1) e^−x_255. */
const EXPONENTIAL_TAIL = 76971174701310497140446280481n;
const TAIL_UNITS = 10n ** 28n;

/** Widths per unit of the random bits, thresholds in these bits, densities. */
interface Layers {
  readonly width: number[];
  readonly threshold: number[];
  readonly density: number[];
}

let cache: Uint8Array<ArrayBuffer> | undefined;

/** The three tables one after the other, as assembly/random/ziggurat.ts reads them; computed at the first call, in a few milliseconds. */
export function zigguratTables(): Uint8Array<ArrayBuffer> {
  cache ??= laidOut(normalLayers(), exponentialLayers());
  return cache;
}

function empty(): Layers {
  return { width: [], threshold: [], density: [] };
}

/** f(x) = e^(−x²/2); 52 random bits. */
function normalLayers(): Layers {
  const { width, threshold, density } = empty();
  const bits = 2 ** 52;
  let x = NORMAL_TAIL;
  let f = toNumber(exp(fixed(-0.5 * x * x)));
  width[LAST] = x / bits;
  density[LAST] = f;
  width[0] = NORMAL_AREA / f / bits;
  threshold[0] = nearestInteger(((x * f) / NORMAL_AREA) * bits);
  density[0] = 1;
  for (let i = LAST - 1; i > 0; i--) {
    const above = fixed(NORMAL_AREA / x + f);
    const logarithm = log(above);
    const next = Math.sqrt(-2 * toNumber(logarithm));
    threshold[i + 1] = nearestInteger((next / x) * bits);
    x = next;
    // e^(−x²/2) = above · e^δ, δ being what the roundings of x lost: 1e-15, whose square is far below the last place.
    const lost = fixed(-0.5 * x * x) - logarithm;
    f = toNumber(above + product(above, lost)) + (i === ODD_LAYER ? 2 ** -53 : 0);
    width[i] = x / bits;
    density[i] = f;
  }
  threshold[1] = 0;
  return { width, threshold, density };
}

/** f(x) = e^−x; 53 random bits, of which thresholds are multiples of two. */
function exponentialLayers(): Layers {
  const { width, threshold, density } = empty();
  const bits = 2 ** 53;
  const limit = (ratio: bigint) => 2 * Math.floor((toNumberDown(ratio) * bits) / 2);
  let x = quotient(EXPONENTIAL_TAIL, TAIL_UNITS);
  let f = exp(-x);
  const area = product(x + fixed(1), f);
  width[LAST] = toNumber(x) / bits;
  density[LAST] = toNumber(f);
  width[0] = toNumber(quotient(area, f)) / bits;
  threshold[0] = limit(quotient(product(x, f), area));
  density[0] = 1;
  for (let i = LAST - 1; i > 0; i--) {
    f += quotient(area, x);
    const next = -log(f);
    threshold[i + 1] = limit(quotient(next, x));
    x = next;
    width[i] = toNumber(x) / bits;
    density[i] = toNumber(f);
  }
  threshold[1] = 0;
  return { width, threshold, density };
}

/** For 0 ≤ x < 2^52, a half to the even neighbour: an addition rounds so. */
function nearestInteger(x: number): number {
  return x + 2 ** 52 - 2 ** 52;
}

/** The first 52 binary places of a fraction. */
function toNumberDown(x: bigint): number {
  return Number(x >> 76n) / 2 ** 52;
}

function laidOut(normal: Layers, exponential: Layers): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(2 * TABLE_BYTES + TABLE_BYTES / 2);
  for (const [index, layers] of [normal, exponential].entries()) {
    const floats = new Float64Array(bytes.buffer, index * TABLE_BYTES, LAYERS * 3);
    const integers = new BigUint64Array(bytes.buffer, index * TABLE_BYTES, LAYERS * 2);
    for (let i = 0; i < LAYERS; i++) {
      floats[2 * i] = layers.width[i] as number;
      integers[2 * i + 1] = BigInt(layers.threshold[i] as number);
      floats[2 * LAYERS + i] = layers.density[i] as number;
    }
  }
  // float32 draws have 23 bits: 29 fewer.
  const floats = new Float32Array(bytes.buffer, 2 * TABLE_BYTES, LAYERS * 3);
  const integers = new Uint32Array(bytes.buffer, 2 * TABLE_BYTES, LAYERS * 2);
  for (let i = 0; i < LAYERS; i++) {
    floats[2 * i] = (normal.width[i] as number) * 2 ** 29;
    integers[2 * i + 1] = nearestInteger((normal.threshold[i] as number) / 2 ** 29);
    floats[2 * LAYERS + i] = normal.density[i] as number;
  }
  return bytes;
}
