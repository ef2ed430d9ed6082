/** The gamma family against exact values; special values as SciPy has them. */
import { describePointwise } from "@genmath/testing/pointwise";
import golden from "@genmath/tests/golden/special-gamma.json";
import { describe } from "vitest";

const INF = Number.POSITIVE_INFINITY;

describe("gamma family", () => {
  describePointwise("gammaln", golden.gammaln, "gammaFunction", [
    [1, 0],
    [2, 0],
    [0, INF],
    [-0, INF],
    [-1, INF],
    [-170, INF],
    [-1e300, INF],
    [INF, INF],
    [-INF, -INF],
    [Number.NaN, Number.NaN],
    [1e306, INF],
  ]);
});
