/**
 * The child's side: loads one contender and does what the parent asks, a call at a time. A process each, because contenders would
 * otherwise share compiled code, type feedback, a heap and its collections; and because one that crashes or hangs ends only itself.
 */
import { Contestant } from "../measure/contestant.mjs";

/** @typedef {{ id: number, method: keyof import("../types/contender.ts").Entrant, argument: never }} Request */
/** @typedef {{ id: number, result: unknown } | { id: number, error: string }} Reply */

const { module, setting } = /** @type {import("../types/contender.ts").Contender} */ (JSON.parse(process.argv[2] ?? "{}"));
/** @type {Promise<Contestant>} */
const contestant = import(module).then(
  async (/** @type {import("../types/contender.ts").ContenderModule} */ { load }) => new Contestant(await load(setting)),
);

/** The parent prints what was measured and ends its children itself. */
process.on("SIGINT", () => {});
process.on("disconnect", () => process.exit());
process.on("message", async (/** @type {Request} */ { id, method, argument }) => {
  try {
    const runner = await contestant;
    const result = await runner[method](argument);
    process.send?.({ id, result });
  } catch (error) {
    process.send?.({ id, error: error instanceof Error ? `${error.name}: ${error.message}` : String(error) });
  }
});
