import { restride, type View } from "./view.ts";

/** The same elements with two axes exchanged; axes may count from the back. */
export function swapAxes(view: View, a: number, b: number): View {
  const exchange = (list: readonly number[]) => list.with(a, list.at(b) as number).with(b, list.at(a) as number);
  return restride(view, exchange(view.shape), exchange(view.strides));
}
