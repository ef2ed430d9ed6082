import { array, dot } from "@genmath/ts-api";

export function quadraticForm() {
  const A = array([
    [2, 1],
    [1, 3],
  ]);
  const x = array([1, 2]);
  return [
    { label: "f(x)", ours: String(dot(dot(x, A), x).astype("int32")), book: "18" },
    { label: "∇f(x)", ours: String(A.multiply(2).matmul(x).astype("int32")), book: "[ 8 14]" },
  ];
}
