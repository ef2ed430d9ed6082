import type { Embedded } from "./embedded.ts";

/** A module of kernels: its name, and its bytes as they are bundled. E is the type of its exports. */
export interface Area<E> {
  readonly name: string;
  readonly embedded: Embedded;
  /** Never present: carries the type of the exports. */
  readonly exports?: E;
}
