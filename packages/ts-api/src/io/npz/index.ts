/** NumPy's archive of named arrays: a zip file of npy files. */
export { type ParseOptions, parse } from "./parse.ts";
export { serialize } from "./serialize.ts";
