/** Random numbers: NumPy's legacy streams, bit for bit. */
export type { Size } from "../shape/size.ts";
export type { Drawn, SizeOf } from "./draws.ts";
export { exponential } from "./exponential.ts";
export { normal } from "./normal.ts";
export { permutation } from "./permutation.ts";
export { rand } from "./rand.ts";
export { randint } from "./randint.ts";
export { randn } from "./randn.ts";
export { RandomState } from "./random-state.ts";
export { seed } from "./seed.ts";
export type { Seed } from "./seeding.ts";
export { shuffle } from "./shuffle.ts";
export type { RandomStateJSON } from "./state-json.ts";
export { uniform } from "./uniform.ts";
