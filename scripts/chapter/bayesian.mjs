import { linspace, stats } from "@genmath/ts-api";

const [HEADS, TAILS] = [7, 3];

export function bayesian() {
  const [a, b] = [1 + HEADS, 1 + TAILS];
  const posterior = stats.beta(a, b);
  const [low, high] = posterior.interval(0.95);
  const density = posterior.pdf(linspace(0, 1, 100));
  return [
    { label: "Posterior mean", ours: (a / (a + b)).toFixed(3), book: "0.667" },
    { label: "95% Credible interval", ours: `(${low.toFixed(3)}, ${high.toFixed(3)})`, book: "(0.390, 0.891)" },
    // What the book draws.
    { label: "Posterior density", ours: String(density.slice("::11")), book: DENSITY },
  ];
}

/** Every eleventh point of the book's curve, as NumPy prints it. */
const DENSITY = `[0.00000000e+00 1.93829019e-04 1.66208384e-02 1.78834527e-01
 7.75316076e-01 1.89286151e+00 2.86135244e+00 2.49416456e+00
 7.93923662e-01 0.00000000e+00]`;
