/** Notes each call of the library as a model makes it: the operation, its shapes, its type and its time. Models pass through it what they run. */
import type { Step } from "../spec/demo.ts";

interface Shaped {
  readonly shape: readonly number[];
  readonly dtype: string;
}

export class Recorder {
  readonly steps: Step[] = [];

  /** Runs one call; `inputs` are its array arguments, for their shapes. */
  run<T>(operation: string, inputs: readonly Shaped[], call: () => T): T {
    const start = performance.now();
    const result = call();
    const ms = performance.now() - start;
    this.steps.push({ operation, shapes: inputs.map(shapeOf).join(" · "), dtype: inputs[0]?.dtype ?? "float64", ms });
    return result;
  }
}

const shapeOf = ({ shape }: Shaped): string => `(${shape.join(", ")}${shape.length === 1 ? "," : ""})`;

export const totalMs = (steps: readonly Step[]): number => steps.reduce((sum, { ms }) => sum + ms, 0);
