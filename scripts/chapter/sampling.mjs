import { mean, random, sqrt, square, subtract } from "@genmath/ts-api";
import { fixed } from "./format.mjs";
import { SEED } from "./seed.mjs";

export function sampling() {
  random.seed(SEED);
  const normal = random.normal(0, 1, 1000);
  const exponential = random.exponential(2, 1000);
  const deviation = sqrt(mean(square(subtract(normal, mean(normal)))));
  return [
    { label: "Normal, mean and std", ours: `${fixed(mean(normal), 3)}, ${fixed(deviation, 3)}` },
    { label: "Exponential, mean", ours: fixed(mean(exponential), 3) },
  ];
}
