/**
 * A small seeded generator (mulberry32 of Tommy Ettinger), so that every contender in every process works on the same numbers and the
 * order of the rounds can be repeated. Quality beyond "looks random" is not needed here.
 */

export class Random {
  #state;

  /** @param {number} seed */
  constructor(seed) {
    this.#state = seed >>> 0;
  }

  /** Uniform in [0, 1), 32 bits. */
  uniform() {
    this.#state = (this.#state + 0x6d2b79f5) >>> 0;
    let t = this.#state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  }

  /** Standard normal (Box and Muller, one of the two). */
  normal() {
    return Math.sqrt(-2 * Math.log(1 - this.uniform())) * Math.cos(2 * Math.PI * this.uniform());
  }

  /** @param {import("./types/case.ts").Real} dtype @param {number} length */
  normals(dtype, length) {
    const values = dtype === "f32" ? new Float32Array(length) : new Float64Array(length);
    for (let i = 0; i < length; i++) values[i] = this.normal();
    return values;
  }

  /** A new order of the items (Fisher and Yates). @template T @param {readonly T[]} items @returns {T[]} */
  shuffled(items) {
    const order = [...items];
    for (let i = order.length - 1; i > 0; i--) {
      const j = Math.floor(this.uniform() * (i + 1));
      [order[i], order[j]] = [order[j], order[i]];
    }
    return order;
  }
}
