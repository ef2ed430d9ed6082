/** The ways in which the same numbers may lie in memory. Each makes an array with a list's elements, in their order once it is flattened. */
import { array, configure, memory, type NDArray, type Shape } from "@genmath/ts-api";

type Layout = (list: NDArray, shape: Shape) => NDArray;

/** Twice the elements, the wanted ones at every second place, others between. */
function spread(list: NDArray): NDArray {
  const out = array(new Float64Array(2 * list.size * (list.dtype.startsWith("complex") ? 2 : 1)).fill(3), { dtype: list.dtype });
  out.slice("1::2").set(list);
  return out;
}

export const layouts: Readonly<Record<string, Layout>> = {
  contiguous: (list, shape) => list.copy().reshape(shape),
  // An odd offset: no vector load is aligned.
  offset: (list, shape) =>
    spread(list)
      .slice({ stop: list.size + 1 })
      .set(list, "1:")
      .slice("1:")
      .reshape(shape),
  strided: (list, shape) => (shape.length === 1 ? spread(list).slice("1::2") : columns(list, shape)),
  reversed: (list, shape) => {
    const all = shape.map(() => "::-1");
    return list
      .copy()
      .reshape(shape)
      .slice(...all)
      .copy()
      .slice(...all);
  },
  transposed: (list, shape) => list.copy().reshape(shape).T.copy().T,
  // Past the budget of the Wasm heap arrays stand in ordinary buffers.
  ordinary: (list, shape) => {
    const { heapBudget } = memory();
    configure({ heapBudget: 0 });
    try {
      return list.copy().reshape(shape);
    } finally {
      configure({ heapBudget });
    }
  },
};

/** Every second column of a wider array. */
function columns(list: NDArray, shape: Shape): NDArray {
  const wide = spread(list).reshape([...shape, 2]);
  return wide.slice("...", 1);
}

/** A shape of two dimensions with as many elements, where there is one: transposing a list alone changes nothing. */
export function folded(n: number): Shape {
  for (let rows = Math.floor(Math.sqrt(n)); rows > 1; rows--) if (n % rows === 0) return [rows, n / rows];
  return [n];
}
