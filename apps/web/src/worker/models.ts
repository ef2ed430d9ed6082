/** Every model by its demo's id, loaded when first asked for, so that a page fetches only the kernels that it uses. */
import type { Result } from "../spec/demo.ts";
import type { Value } from "../spec/param.ts";

type Model = (values: never) => Result;

const models: Readonly<Record<string, () => Promise<Model>>> = {
  attention: async () => (await import("../demos/attention/model.ts")).attention,
  eigen: async () => (await import("../demos/eigen/model.ts")).eigen,
};

export async function runModel(id: string, values: Readonly<Record<string, Value>>): Promise<Result> {
  const load = models[id];
  if (load === undefined) throw new RangeError(`Cannot run a model named "${id}": known are ${Object.keys(models).join(", ")}`);
  return (await load())(values as never);
}
