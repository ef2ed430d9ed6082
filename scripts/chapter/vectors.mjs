import { add, array, dot, linalg } from "@genmath/ts-api";

export function vectors() {
  const a = array([3, 4]);
  const b = array([2, 1]);
  const magnitude = linalg.norm(a);
  return [
    // The book's arrays are integers; ours are float64 unless said otherwise.
    { label: "Vector sum", ours: String(add(a, b).astype("int32")), book: "[5 5]" },
    { label: "Dot product", ours: String(dot(a, b).astype("int32")), book: "10" },
    { label: "Magnitude of A", ours: String(magnitude), book: "5.0" },
    { label: "Unit vector A", ours: String(a.divide(magnitude)), book: "[0.6 0.8]" },
  ];
}
