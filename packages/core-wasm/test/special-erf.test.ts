/** The error functions against exact values; special values as SciPy has them. */
import { describePointwise } from "@genmath/testing/pointwise";
import golden from "@genmath/tests/golden/special-erf.json";
import { describe } from "vitest";

const INF = Number.POSITIVE_INFINITY;

describe("error functions", () => {
  describePointwise("erf", golden.erf, "errorFunction", [
    [0, 0],
    [-0, -0],
    [INF, 1],
    [-INF, -1],
    [Number.NaN, Number.NaN],
    [1e300, 1],
    [5e-324, 5e-324],
    [-1e300, -1],
  ]);
  describePointwise("erfc", golden.erfc, "errorFunction", [
    [0, 1],
    [-0, 1],
    [INF, 0],
    [-INF, 2],
    [Number.NaN, Number.NaN],
    [27.3, 0],
    [1e300, 0],
    [-1e300, 2],
  ]);
  describePointwise("erfcx", golden.erfcx, "errorFunction", [
    [0, 1],
    [-0, 1],
    [INF, 0],
    [-INF, INF],
    [Number.NaN, Number.NaN],
    [-27, INF],
  ]);
  describePointwise("ndtr", golden.ndtr, "errorFunction", [
    [0, 0.5],
    [-0, 0.5],
    [INF, 1],
    [-INF, 0],
    [Number.NaN, Number.NaN],
    [-39.5, 0],
    [1e300, 1],
    [-1e300, 0],
  ]);
  describePointwise("erfinv", golden.erfinv, "errorFunction", [
    [0, 0],
    [-0, -0],
    [1, INF],
    [-1, -INF],
    [1.5, Number.NaN],
    [-2, Number.NaN],
    [Number.NaN, Number.NaN],
  ]);
  describePointwise("erfcinv", golden.erfcinv, "errorFunction", [
    [1, 0],
    [0, INF],
    [2, -INF],
    [-1, Number.NaN],
    [3, Number.NaN],
    [Number.NaN, Number.NaN],
  ]);
  describePointwise("ndtri", golden.ndtri, "errorFunction", [
    [0.5, 0],
    [0, -INF],
    [1, INF],
    [-1, Number.NaN],
    [2, Number.NaN],
    [Number.NaN, Number.NaN],
  ]);
  describePointwise("logNdtr", golden.logNdtr, "errorFunction", [
    [INF, -0],
    [-INF, -INF],
    [-1e200, -INF],
    [Number.NaN, Number.NaN],
  ]);
});
