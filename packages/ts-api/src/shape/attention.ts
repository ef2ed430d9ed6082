/** The shapes of attention: q (…, L, d), k (…, S, d), v (…, S, e), mask broadcasting to (…, L, S) → (…, L, e). */
import { ShapeError } from "../errors/errors.ts";
import { formatShape } from "../errors/format-shape.ts";
import { broadcastShapes } from "./broadcast.ts";

export interface AttentionDims {
  /** Leading dimensions, broadcast. */
  readonly batch: readonly number[];
  /** Queries. */
  readonly l: number;
  /** Keys, and values. */
  readonly s: number;
  /** Length of queries and keys. */
  readonly d: number;
  /** Length of values. */
  readonly e: number;
}

type Dims = readonly number[];

export function attentionDims(q: Dims, k: Dims, v: Dims, mask?: Dims): AttentionDims {
  const fail = (why: string) =>
    new ShapeError(
      `Cannot attend with q ${formatShape(q)}, k ${formatShape(k)}, v ${formatShape(v)}: ${why}`,
      mask ? [q, k, v, mask] : [q, k, v],
    );
  for (const shape of [q, k, v]) if (shape.length < 2) throw fail("wanted at least two dimensions each, (…, tokens, features)");
  const [l, d] = q.slice(-2) as [number, number];
  const [s, kd] = k.slice(-2) as [number, number];
  const [vs, e] = v.slice(-2) as [number, number];
  if (d !== kd) throw fail(`queries have ${d} features and keys ${kd}, wanted equal lengths`);
  if (s !== vs) throw fail(`there are ${s} keys and ${vs} values, wanted one value a key`);
  const batch = broadcastShapes(
    broadcastShapes(q.slice(0, -2), k.slice(0, -2), "attend with stacks"),
    v.slice(0, -2),
    "attend with stacks",
  );
  if (mask !== undefined) {
    const scores = [...batch, l, s];
    const fits = mask.length <= scores.length && mask.every((dim, i) => dim === 1 || dim === scores[scores.length - mask.length + i]);
    if (!fits) throw fail(`mask ${formatShape(mask)} does not broadcast to the scores' ${formatShape(scores)}`);
  }
  return { batch, l, s, d, e };
}
