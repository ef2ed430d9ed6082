/** The ABI of the stats area: one line per kernel per element type. */
/** The first address above this module's static data; the build chains the areas by it. */
export function heapBase(): usize {
  return __heap_base;
}
