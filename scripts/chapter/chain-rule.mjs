import { add, array, divide, exp, multiply, subtract } from "@genmath/ts-api";

/** @param {import("@genmath/ts-api").NDArray} x */
function sigmoid(x) {
  return divide(1, add(1, exp(multiply(x, -1))));
}

export function chainRule() {
  const [x, w1, w2, b] = [array(0.5), array(0.8), array(0.3), array(0.1)];
  const z1 = add(multiply(w1, x), b);
  const a1 = sigmoid(z1);
  const z2 = multiply(w2, a1);
  const gradient = multiply(multiply(multiply(multiply(2, z2), w2), multiply(a1, subtract(1, a1))), x);
  return [
    { label: "z1", ours: String(z1), book: "0.5" },
    { label: "a1", ours: String(a1), book: "0.6224593312018546" },
    { label: "z2", ours: String(z2), book: "0.18673779936055637" },
    { label: "dL/dw1", ours: String(gradient), book: "0.013165222817426186" },
  ];
}
