/** The file that model weights come in: named tensors and a header of JSON. */
export { parse, type Safetensors } from "./parse.ts";
export { type SerializeOptions, serialize } from "./serialize.ts";
