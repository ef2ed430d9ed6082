import { linspace, stats } from "@genmath/ts-api";

/** The book draws both: every 33rd point of the curves. */
export function distributions() {
  const x = linspace(-4, 4, 100);
  const normal = stats.norm(0, 1);
  const at = (/** @type {import("@genmath/ts-api").NDArray} */ curve) => String(curve.slice("::33"));
  return [
    { label: "Normal density", ours: at(normal.pdf(x)), book: "[1.33830226e-04 1.64010075e-01 1.64010075e-01 1.33830226e-04]" },
    { label: "Normal cdf", ours: at(normal.cdf(x)), book: "[3.16712418e-05 9.12112197e-02 9.08788780e-01 9.99968329e-01]" },
  ];
}
