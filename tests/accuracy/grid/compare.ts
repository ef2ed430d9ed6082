/** The distance of results from the expected ones. */
import type { NDArray } from "@genmath/ts-api";

type Scalars = NDArray["data"];

/** What is wrong at the first scalar that differs, or undefined. `allowed` says whether two numbers that differ are near enough. */
export function difference(
  found: Scalars,
  wanted: Scalars,
  allowed: (found: number, wanted: number, i: number) => boolean = () => false,
): string | undefined {
  if (found.length !== wanted.length) return `${found.length} scalars, wanted ${wanted.length}`;
  for (let i = 0; i < found.length; i++) {
    const [x, y] = [found[i] as number, wanted[i] as number];
    if (Object.is(x, y) || (Number.isNaN(x) && Number.isNaN(y))) continue;
    if (!allowed(x, y, i)) return `[${i}] is ${Object.is(x, -0) ? "-0" : x}, wanted ${Object.is(y, -0) ? "-0" : y}`;
  }
  return undefined;
}

/** Whether two numbers are at most so many floating-point numbers apart. */
export function withinUlps(ulps: number, single: boolean): (x: number, y: number) => boolean {
  const place = single ? placeSingle : placeDouble;
  return (x, y) => {
    if (Number.isNaN(x) || Number.isNaN(y) || Math.abs(x) === Number.POSITIVE_INFINITY || Math.abs(y) === Number.POSITIVE_INFINITY)
      return false;
    const apart = place(x) - place(y);
    return (apart < 0n ? -apart : apart) <= BigInt(ulps);
  };
}

const double = new DataView(new ArrayBuffer(8));

/** The number's position among all of its type, 0 for both zeros. */
function placeDouble(x: number): bigint {
  double.setFloat64(0, Math.abs(x));
  const place = double.getBigInt64(0);
  return x < 0 ? -place : place;
}

function placeSingle(x: number): bigint {
  double.setFloat32(0, Math.abs(x));
  const place = BigInt(double.getInt32(0));
  return x < 0 ? -place : place;
}
