/** Element by element in plain loops, one loop an operation, as one writes it: a loop over a function that is passed in would be several times slower. */

/** @import { ElementwiseName, Floats } from "../../types/case.ts" */

/** @param {Floats} like */
function empty(like) {
  return like instanceof Float32Array ? new Float32Array(like.length) : new Float64Array(like.length);
}

/** @param {ElementwiseName} op @param {Floats} a @param {Floats} b */
export function binary(op, a, b) {
  const result = empty(a);
  if (op === "add") for (let i = 0; i < a.length; i++) result[i] = a[i] + b[i];
  else for (let i = 0; i < a.length; i++) result[i] = a[i] * b[i];
  return result;
}

/** @param {ElementwiseName} op @param {Floats} a */
export function unary(op, a) {
  const result = empty(a);
  if (op === "exp") for (let i = 0; i < a.length; i++) result[i] = Math.exp(a[i]);
  else for (let i = 0; i < a.length; i++) result[i] = Math.tanh(a[i]);
  return result;
}
