/** NumPy's file of one array. */
export { parse } from "./parse.ts";
export { serialize } from "./serialize.ts";
