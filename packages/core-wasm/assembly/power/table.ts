/**
 * 32 intervals of [0.711, 1.422), equally wide in the bits of floating-point numbers, one centred on 1: for each of them a short number `inverse` near the
 * inverse of its middle, and −ln(inverse) = high + low, high a multiple of 2^-42. So |inverse·m − 1| ≤ 2^-6 for m in the interval, and near 1 the
 * inverse is 1 and the logarithm 0: nothing is lost there. tests/golden/exponential_coefficients.py writes it.
 */
import { addBits, bitsDown, bitsUp, subBits } from "../bits";
import { entry } from "../either";

export const INVERSE = 0;
export const HIGH = 1;
export const LOW = 2;

/** Bytes of a row. */
const ROW = 24;
/** log2 of the intervals of a binade. */
const INTERVALS = 5;
const MANTISSA = 52;

const FIRST = 0;
const ONE = 1;

const CONSTANTS = memory.data<f64>([0.7109375, 1]);

const ROWS = memory.data<f64>([
  1.3916015625, -0.33045528710340477, 1.0696475387258266e-13,
  1.361328125, -0.30846078572108127, 6.51660035646737e-14,
  1.3330078125, -0.28743790201951924, -8.777052447805795e-14,
  1.3056640625, -0.26671177150251424, 2.4155035567138682e-14,
  1.2802734375, -0.24707367816426995, 2.3201736484875263e-14,
  1.2548828125, -0.22704219172987905, 1.1971618944343003e-14,
  1.23046875, -0.20739519434596332, -1.0726867577289733e-13,
  1.2080078125, -0.18897256679292695, -1.0785045691554241e-13,
  1.185546875, -0.1702041660200848, 9.433537664581756e-14,
  1.1640625, -0.15191604202573217, -1.0980754099855238e-13,
  1.142578125, -0.13328722219239353, 4.4819840726013836e-14,
  1.123046875, -0.11604541575775329, -8.936559926276793e-14,
  1.103515625, -0.0985011061068235, -1.0965899689943145e-13,
  1.0849609375, -0.08154398404008134, -9.555983780806421e-14,
  1.06640625, -0.06429435070549516, 9.790518511990216e-14,
  1.048828125, -0.04767346946937323, 1.6328004423783634e-14,
  1.0322265625, -0.03171818027067275, -1.117930281017946e-13,
  1.015625, -0.015504186535963527, -1.7274567499706107e-15,
  1, 0, 0,
  0.9697265625, 0.030741141554244678, 3.582445626958196e-14,
  0.94140625, 0.060380510988807146, 1.0033424888676119e-13,
  0.9140625, 0.08985632912185793, 3.1218748807418837e-15,
  0.888671875, 0.11802720608852724, 3.013227959910772e-14,
  0.865234375, 0.14475485499428942, 8.272973285564614e-14,
  0.841796875, 0.172216534935842, -8.199467511461324e-14,
  0.8203125, 0.19806991376208316, 1.0634128304268335e-14,
  0.7998046875, 0.2233877217463487, 3.498161122982022e-14,
  0.7802734375, 0.24811085983310477, 7.365833388300793e-14,
  0.76171875, 0.2721778859158803, -6.465103064005256e-14,
  0.744140625, 0.29552524991277096, 3.586053092023274e-14,
  0.7275390625, 0.3180875872199067, -1.313034496619672e-14,
  0.7109375, 0.3411707574027787, -1.156568624616423e-14,
]);

/** x's distance from the start of the first interval, in bits: x = 2^k·m lies 2^52·k and m's own distance above it. */
// @ts-ignore: decorator
@inline
export function distanceOf<V>(x: V): V {
  return subBits<f64, V>(x, entry<f64, V>(CONSTANTS, FIRST));
}

/** k and the exponent's bias, as an integer. */
// @ts-ignore: decorator
@inline
export function binade<V>(distance: V): V {
  return bitsDown<f64, V>(addBits<f64, V>(distance, entry<f64, V>(CONSTANTS, ONE)), MANTISSA);
}

/** m. */
// @ts-ignore: decorator
@inline
export function significand<V>(x: V, binade: V): V {
  return addBits<f64, V>(subBits<f64, V>(x, bitsUp<f64, V>(binade, MANTISSA)), entry<f64, V>(CONSTANTS, ONE));
}

/** The row of a lane's interval. */
// @ts-ignore: decorator
@inline
export function rowOf<V>(distance: V, lane: i32): usize {
  return ROWS + (<usize>(bitsOf<V>(distance, lane) >> (MANTISSA - INTERVALS)) & ((1 << INTERVALS) - 1)) * ROW;
}

// @ts-ignore: decorator
@inline
function bitsOf<V>(distance: V, lane: i32): u64 {
  if (isVector<V>()) return lane == 0 ? v128.extract_lane<u64>(distance, 0) : v128.extract_lane<u64>(distance, 1);
  return reinterpret<u64>(<f64>distance);
}

/** A column of the rows of both lanes; of the first where V is one number. */
// @ts-ignore: decorator
@inline
export function column<V>(row0: usize, row1: usize, column: i32): V {
  const at = <usize>column * sizeof<f64>();
  if (isVector<V>()) return v128.load_lane<f64>(row1 + at, v128.load_splat<f64>(row0 + at), 1);
  return <V>load<f64>(row0 + at);
}
