/** NumPy's linspace with both ends, every operation rounded by `round`. */
export function linearEdges(first: number, last: number, count: number, round: (x: number) => number): Float64Array<ArrayBuffer> {
  const edges = new Float64Array(count + 1);
  const delta = round(last - first);
  const step = round(delta / count);
  for (let i = 0; i <= count; i++) {
    edges[i] = round((step === 0 ? round(round(i / count) * delta) : round(i * step)) + first);
  }
  edges[count] = last;
  return edges;
}
