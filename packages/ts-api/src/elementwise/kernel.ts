/**
 * Which kernel computes an operation on elements of a type: the one for the type itself; failing that int32's for booleans, float64's for integers and
 * booleans. So what an area exports under the names `<operation>_f64`, `_f32`, `_i32`, `_u8`, `_c128`, `_c64` decides the types of an operation.
 */
import type { Area } from "@genmath/core-wasm";
import type { DType } from "../array/dtype.ts";
import { DTypeError } from "../errors/errors.ts";
import { runtime } from "../runtime/runtime.ts";

/** What an operation adds to that. */
export interface Rule {
  /** The type of the results, where it is not the type that is computed in. */
  readonly resultType?: (computedIn: DType) => DType;
  /** Booleans are refused, not computed as integers; says what to use: "use logicalNot". */
  readonly instead?: string;
  /** What a type without a kernel lacks. By default "wanted real numbers". */
  readonly wanted?: string;
}

export interface Choice<K> {
  readonly kernel: K;
  /** Operands are cast to it. */
  readonly dtype: DType;
}

/** For the larger and the smaller of two. */
export const ORDERED: Rule = { wanted: "complex numbers have no order" };

/** For questions: the answers are booleans. */
export const ANSWERS: Rule = { resultType: () => "bool" };

/** For questions about order. */
export const ORDER: Rule = { ...ORDERED, ...ANSWERS };

const SUFFIX = { float64: "f64", float32: "f32", int32: "i32", bool: "u8", complex128: "c128", complex64: "c64" } as const;

const INSTEAD = { bool: ["int32", "float64"], int32: ["float64"], float64: [], float32: [], complex128: [], complex64: [] } as const;

/** What was chosen before, by the area's instance, operation and type: to ask an instance for a name that is put together first takes longer than to add eight numbers. */
const choices = new WeakMap<object, Map<string, Map<DType, Choice<unknown>>>>();

/** The kernel of an operation on elements of `dtype`, and the type that it computes in; throws DTypeError where there is none. */
export function kernelFor<E extends object, K>(area: Area<E>, name: string, dtype: DType, rule: Rule): Choice<K> {
  const kernels = runtime().engine.kernels(area);
  const known = choices.get(kernels)?.get(name)?.get(dtype);
  return (known ?? remembered(kernels, name, dtype, rule)) as Choice<K>;
}

function remembered(kernels: object, name: string, dtype: DType, rule: Rule): Choice<unknown> {
  const choice = chosen(kernels, name, dtype, rule);
  const names = choices.get(kernels) ?? new Map<string, Map<DType, Choice<unknown>>>();
  const types = names.get(name) ?? new Map<DType, Choice<unknown>>();
  choices.set(kernels, names.set(name, types.set(dtype, choice)));
  return choice;
}

function chosen(kernels: object, name: string, dtype: DType, { instead, wanted = "wanted real numbers" }: Rule): Choice<unknown> {
  if (dtype === "bool" && instead !== undefined) throw new DTypeError(`Cannot ${name} bool: wanted numbers; ${instead}`, ["bool"]);
  for (const type of [dtype, ...INSTEAD[dtype]]) {
    const kernel: unknown = kernels[`${name}_${SUFFIX[type]}` as keyof object];
    if (kernel !== undefined) return { kernel, dtype: type };
  }
  throw new DTypeError(`Cannot ${name} ${dtype}: ${wanted}`, [dtype]);
}

/** The type of the results of an operation that computes in `dtype`. */
export function resultTypeOf(dtype: DType, { resultType }: Rule): DType {
  return resultType === undefined ? dtype : resultType(dtype);
}
