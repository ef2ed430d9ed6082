/** Arrays in files: NumPy's npy and npz, csv, safetensors. Bytes or text in and out; where they come from and go to is the caller's. */
export type { Bytes } from "./bytes.ts";
export * as csv from "./csv/index.ts";
export * as npy from "./npy/index.ts";
export * as npz from "./npz/index.ts";
export * as safetensors from "./safetensors/index.ts";
