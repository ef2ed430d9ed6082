/** Random numbers of Math.random, all but the legacy stream: Box and Muller's normal ones, logarithms, floors. */

/** @param {import("../../types/case.ts").DeviatesInput} input @returns {Float64Array | Int32Array} */
export function deviates({ op, n }) {
  if (op === "integers") return Int32Array.from({ length: n }, () => Math.floor(Math.random() * 1000));
  const out = new Float64Array(n);
  if (op === "exponential") for (let i = 0; i < n; i++) out[i] = -Math.log(1 - Math.random());
  else {
    for (let i = 0; i < n; i += 2) {
      const radius = Math.sqrt(-2 * Math.log(1 - Math.random()));
      const angle = 2 * Math.PI * Math.random();
      out[i] = radius * Math.cos(angle);
      if (i + 1 < n) out[i + 1] = radius * Math.sin(angle);
    }
  }
  return out;
}
