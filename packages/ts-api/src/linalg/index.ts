/** Linear algebra: what goes beyond products of matrices. */
export { norm } from "./norm.ts";
