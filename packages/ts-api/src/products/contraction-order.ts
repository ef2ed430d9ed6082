/**
 * The next two operands to contract: the pair whose result is smallest beside what it replaces, among equals the one with the least work. Greedy, as in Smith & Gray,
 * "opt_einsum" (JOSS 2018); the best order of all is NP-hard.
 */
import { product } from "../shape/around.ts";

export function cheapestPair(
  operands: readonly (readonly string[])[],
  output: readonly string[],
  sizes: ReadonlyMap<string, number>,
): [number, number] {
  const size = (labels: Iterable<string>) => product([...labels].map((label) => sizes.get(label) as number));
  let best: [number, number] = [0, 1];
  let least = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
  for (const [j, b] of operands.entries()) {
    for (const [i, a] of operands.slice(0, j).entries()) {
      const needed = new Set([...output, ...operands.filter((_, other) => other !== i && other !== j).flat()]);
      const both = new Set([...a, ...b]);
      const growth = size([...both].filter((label) => needed.has(label))) - size(a) - size(b);
      const work = size(both);
      if (growth < (least[0] as number) || (growth === least[0] && work < (least[1] as number))) {
        best = [i, j];
        least = [growth, work];
      }
    }
  }
  return best;
}
