/** Where elements are not zero: what nonzero, masks and compress stand on. */
import { offset } from "@genmath/core-wasm";
import { base } from "@genmath/core-wasm/base";
import { castTo } from "./cast.ts";
import { packed } from "./contiguous.ts";
import { withFrame } from "./frame.ts";
import { allocate, componentsOf, scalarOf, scalarsOf, type View } from "./view.ts";

/** The positions, in row-major order, of elements that are not zero: int32, (count,). NaN is not zero. */
export function nonzeroPositions(view: View): View {
  const real = componentsOf(view) === 1 ? view : castTo(view, "bool");
  return withFrame((frame) => {
    const room = frame.scratch(real.size * 4);
    const count = frame.engine.kernels(base)[`nonzero_${scalarOf(real)}`](real.size, packed(frame, real), room);
    const out = allocate("int32", [count]);
    scalarsOf(out).set(new Int32Array(frame.engine.memory.buffer, room, count));
    return out;
  });
}

/** The index along each axis of positions in an array of `shape`; writes index `axis` of position i to scalar i · step + axis · across of `out`. */
export function unravelInto(positions: View, shape: readonly number[], out: View, step: number, across: number): void {
  withFrame((frame) => {
    const from = frame.input(positions);
    const to = frame.output(out);
    let inner = 1;
    for (let axis = shape.length - 1; axis >= 0; axis--) {
      const dim = shape[axis] as number;
      frame.engine.kernels(base).unravel_i32(positions.size, inner, dim, from, offset(to, axis * across * 4), step);
      inner *= dim;
    }
  });
}
