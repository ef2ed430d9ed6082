/** Which build of the kernels runs. `scalar` exists for tests and is not shipped. */
export type Variant = "relaxed" | "simd" | "scalar";

/** The smallest module that uses f32x4.relaxed_madd. */
const RELAXED_PROBE = [
  0, 97, 115, 109, 1, 0, 0, 0, 1, 5, 1, 96, 0, 1, 123, 3, 2, 1, 0, 10, 19, 1, 17, 0, 65, 0, 253, 15, 65, 0, 253, 15, 65, 0, 253, 15, 253,
  133, 2, 11,
];

/** The smallest module that uses a v128. */
const SIMD_PROBE = [0, 97, 115, 109, 1, 0, 0, 0, 1, 5, 1, 96, 0, 1, 123, 3, 2, 1, 0, 10, 10, 1, 8, 0, 65, 0, 253, 15, 253, 98, 11];

/** Whether this engine can compile the variant. */
export function supports(variant: Variant): boolean {
  if (typeof WebAssembly === "undefined") return false;
  if (variant === "scalar") return true;
  return WebAssembly.validate(Uint8Array.from(variant === "relaxed" ? RELAXED_PROBE : SIMD_PROBE));
}
