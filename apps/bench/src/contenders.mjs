/** Everything that is measured against each other: one module each, one line here. The peers' modules stand in peers/, where their libraries are installed. */

/** @import { Contender, Variant } from "./types/contender.ts" */

/** @param {string} path from apps/bench */
const at = (path) => new URL(`../${path}`, import.meta.url).href;

/**
 * The first is GenMath as a user gets it on this engine; the others of ours pin a variant.
 *
 * @param {Variant} variant the best one of this engine
 * @returns {Contender[]}
 */
export function contenders(variant) {
  /** @type {Contender[]} */
  const pinned = [{ name: "GenMath, simd", role: "ours, pinned", module: at("src/contenders/genmath.mjs"), setting: { variant: "simd" } }];
  return [
    { name: "GenMath", role: "ours", module: at("src/contenders/genmath.mjs"), setting: { variant } },
    ...(variant === "simd" ? [] : pinned),
    { name: "plain JS", role: "plain", module: at("src/contenders/plain.mjs"), setting: {} },
    { name: "numpy-ts", role: "peer", module: at("peers/numpy-ts.mjs"), setting: {}, package: "numpy-ts" },
    { name: "tfjs-wasm", role: "peer", module: at("peers/tfjs-wasm.mjs"), setting: {}, package: "@tensorflow/tfjs-backend-wasm" },
    { name: "ml-matrix", role: "peer", module: at("peers/ml-matrix.mjs"), setting: {}, package: "ml-matrix" },
    { name: "ml-pca", role: "peer", module: at("peers/ml-pca.mjs"), setting: {}, package: "ml-pca" },
    { name: "eigen-js", role: "peer", module: at("peers/eigen.mjs"), setting: {}, package: "eigen" },
    { name: "fft.js", role: "peer", module: at("peers/fft-js.mjs"), setting: {}, package: "fft.js" },
    { name: "pffft-wasm", role: "peer", module: at("peers/pffft-wasm.mjs"), setting: {}, package: "@echogarden/pffft-wasm" },
    { name: "kissfft-js", role: "peer", module: at("peers/kissfft-js.mjs"), setting: {}, package: "kissfft-js" },
    { name: "webfft", role: "peer", module: at("peers/webfft.mjs"), setting: {}, package: "webfft" },
    { name: "stdlib", role: "peer", module: at("peers/stdlib.mjs"), setting: {}, package: "@stdlib/stats-base-dists-normal-pdf" },
    { name: "jstat", role: "peer", module: at("peers/jstat.mjs"), setting: {}, package: "jstat" },
    { name: "jax-js", role: "peer", module: at("peers/jax-js.mjs"), setting: {}, package: "@jax-js/jax" },
    { name: "NumPy", role: "native", module: at("peers/native.py"), setting: {} },
    { name: "scikit-learn", role: "native", module: at("peers/native.py"), setting: {} },
    { name: "SciPy", role: "native", module: at("peers/native.py"), setting: {} },
  ];
}

/** The limit probes run as contenders do, in a process of their own. @param {Variant} variant @returns {Contender} */
export function limits(variant) {
  return { name: "limits", role: "limit", module: at("src/contenders/limits.mjs"), setting: { variant } };
}
