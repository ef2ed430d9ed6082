declare const address: unique symbol;

/** An address in the Wasm memory. Branded, so that a count cannot be passed for one; arithmetic goes through `offset`. */
export type Ptr = number & { readonly [address]: true };

/** The address `bytes` above `p`. */
export function offset(p: Ptr, bytes: number): Ptr {
  return (p + bytes) as Ptr;
}
