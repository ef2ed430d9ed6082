/** Products and lengths of vectors in plain loops; sums are float64 whatever the type. */
import { matmul } from "./matmul.mjs";

/** @import { Floats, CosineInput, VectorsInput } from "../../types/case.ts" */

/** @param {VectorsInput} input */
export function vectors({ op, dtype, x, y = x }) {
  let sum = 0;
  for (let i = 0; i < x.length; i++) sum += x[i] * y[i];
  const result = op === "dot" ? sum : Math.sqrt(sum);
  return dtype === "f32" ? Float32Array.of(result) : Float64Array.of(result);
}

/** Rows of length 1, times their transpose. @param {CosineInput} input */
export function cosine({ dtype, rows, columns, x }) {
  const unit = x.slice();
  const turned = x.slice();
  for (let i = 0; i < rows; i++) {
    let squares = 0;
    for (let at = i * columns; at < (i + 1) * columns; at++) squares += x[at] * x[at];
    const scale = 1 / Math.sqrt(squares);
    for (let j = 0; j < columns; j++) {
      const value = x[i * columns + j] * scale;
      unit[i * columns + j] = value;
      turned[j * rows + i] = value;
    }
  }
  return matmul({ dtype, m: rows, k: columns, n: rows, a: unit, b: turned });
}
