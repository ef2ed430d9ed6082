/** Libraries that bring no types, as far as the adapters use them. */

declare module "@echogarden/pffft-wasm/simd" {
  /** Addresses and sizes are numbers; what is allocated has to be freed. */
  interface PFFFT {
    readonly HEAPF32: Float32Array;
    _pffft_new_setup(n: number, kind: 0 | 1): number;
    _pffft_destroy_setup(setup: number): void;
    _pffft_aligned_malloc(bytes: number): number;
    _pffft_aligned_free(address: number): void;
    _pffft_transform_ordered(setup: number, from: number, to: number, work: number, direction: 0 | 1): void;
  }
  export default function load(): Promise<PFFFT>;
}

declare module "kissfft-js" {
  interface Plan {
    forward(x: ArrayLike<number>): Float32Array;
    dispose(): void;
  }
  const library: { readonly FFT: new (n: number) => Plan; readonly FFTR: new (n: number) => Plan };
  export default library;
}
