import type { Variant } from "./variants.ts";

/** A module of kernels: its name, and its bytes (base64) in each variant that was bundled. E is the type of its exports. */
export interface Area<E> {
  readonly name: string;
  readonly bytes: Readonly<Partial<Record<Variant, string>>>;
  /** Never present: carries the type of the exports. */
  readonly exports?: E;
}
