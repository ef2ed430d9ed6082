/** How often each integer occurs, and the sums of the weights that go with them. Integers are trusted to be from 0 to below the length of out. */

/** counts[x[i]] += 1 from zero; counts holds `bins` int32. */
export function bincount(n: i32, x: usize, bins: i32, counts: usize): void {
  memory.fill(counts, 0, <usize>bins * 4);
  for (let i: usize = 0; i < <usize>n; i++) {
    const p = counts + <usize>load<i32>(x + i * 4) * 4;
    store<i32>(p, load<i32>(p) + 1);
  }
}

/** sums[x[i]] += weights[i] from zero; sums holds `bins` f64. */
export function weightedBincount(n: i32, x: usize, weights: usize, bins: i32, sums: usize): void {
  memory.fill(sums, 0, <usize>bins * 8);
  for (let i: usize = 0; i < <usize>n; i++) {
    const p = sums + <usize>load<i32>(x + i * 4) * 8;
    store<f64>(p, load<f64>(p) + load<f64>(weights + i * 8));
  }
}
