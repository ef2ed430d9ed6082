/** Numbers drawn of a distribution: those of the standard one, times scale, plus loc. */

import { copyOf } from "../array/contiguous.ts";
import { type NDArray, wrap } from "../array/ndarray.ts";
import { overScalars, restride, scalarsOf } from "../array/view.ts";
import { ShapeError } from "../errors/errors.ts";
import { formatShape } from "../errors/format-shape.ts";
import { sharedState } from "../random/shared-state.ts";
import { broadcastStrides, broadcastsTo } from "../shape/broadcast.ts";
import { count } from "../shape/count.ts";
import { type Size, sizeShape } from "../shape/size.ts";
import type { Parameter } from "./parameters.ts";
import { type Each, of, type Sampler, type Stream } from "./sampler.ts";

/** `common` is the shape to which the parameters broadcast. */
export function drawn(
  family: string,
  sampler: Sampler,
  parameters: readonly [Parameter, Parameter, Parameter, Parameter],
  common: readonly number[],
  size: Size | undefined,
  stream: Stream = sharedState(),
): number | NDArray {
  const shape = sizeShape(size) ?? common;
  if (!broadcastsTo(common, shape)) {
    throw new ShapeError(
      `Cannot draw ${family} of size ${formatShape(shape)} with parameters of ${formatShape(common)}: they do not broadcast to it`,
      [shape, common],
    );
  }
  const n = count(shape, `draw ${family}`);
  const [a, b, loc, scale] = parameters.map((parameter) => spread(parameter, shape)) as [Each, Each, Each, Each];
  const values = sampler(stream, n, a, b);
  if (loc !== 0 || scale !== 1) for (let i = 0; i < n; i++) values[i] = (values[i] as number) * of(scale, i) + of(loc, i);
  const single = size === undefined && parameters.every((parameter) => typeof parameter === "number");
  if (single) return values[0] as number;
  return wrap(overScalars(values, values instanceof Int32Array ? "int32" : "float64", shape));
}

/** A parameter's values for a draw of `shape`, in row-major order. */
function spread(parameter: Parameter, shape: readonly number[]): Each {
  if (typeof parameter === "number") return parameter;
  const own = overScalars(parameter.values, "float64", parameter.shape);
  const view = copyOf(restride(own, shape, broadcastStrides(own.shape, own.strides, shape)));
  const values = Float64Array.from(scalarsOf(view));
  view.storage.dispose();
  return values;
}
