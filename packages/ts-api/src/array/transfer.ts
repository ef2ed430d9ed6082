/** Copies between strided places: what packing, joining, repeating, rolling and padding are made of. */
import { offset, type Ptr } from "@genmath/core-wasm";
import { base } from "@genmath/core-wasm/base";
import { DTYPES, type DType, scalarBytes } from "./dtype.ts";
import type { Frame } from "./frame.ts";
import { forEachBlock, planLoops } from "./loops.ts";

/** Elements in memory: the address of the first, and strides in scalars. */
export interface Place {
  readonly at: Ptr;
  readonly strides: readonly number[];
}

/** Copies the elements of a shape from one place to another; the two must not overlap. */
export function transfer(frame: Frame, dtype: DType, shape: readonly number[], from: Place, to: Place): void {
  const { scalar, components } = DTYPES[dtype];
  const bytes = scalarBytes(scalar) * components;
  const kernels = frame.engine.kernels(base);
  const kernel = bytes === 1 ? kernels.copy_8 : bytes === 4 ? kernels.copy_32 : bytes === 8 ? kernels.copy_64 : kernels.copy_128;
  const inElements = (strides: readonly number[]) => (components === 1 ? strides : strides.map((stride) => stride / components));
  const loops = planLoops(shape, [inElements(from.strides), inElements(to.strides)]);
  const { rows, cols } = loops;
  const [rs, ors] = loops.rowStrides as [number, number];
  const [cs, ocs] = loops.colStrides as [number, number];
  forEachBlock(loops, (starts) => {
    const [x, out] = starts as [number, number];
    kernel(rows, cols, offset(from.at, x * bytes), rs, cs, offset(to.at, out * bytes), ors, ocs);
  });
}
