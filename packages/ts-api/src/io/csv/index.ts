/** Tables of numbers as text. */
export { type ParseOptions, parse, type TableDType } from "./parse.ts";
export { type SerializeOptions, serialize } from "./serialize.ts";
