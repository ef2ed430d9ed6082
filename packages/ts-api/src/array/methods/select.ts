/** Selection and sorting as methods. Documented at the functions of the same names. */
import type { DType } from "../dtype.ts";
import type { Shape } from "../types.ts";
import { ManipulateMethods } from "./manipulate.ts";

export abstract class SelectMethods<D extends DType, S extends Shape> extends ManipulateMethods<D, S> {}
