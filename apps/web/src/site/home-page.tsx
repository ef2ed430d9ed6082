/** The first page: the claim, one figure that proves it, nine chapters, three doors. */
import type { DemoState } from "../demo/state.ts";

export function HomePage(_: { readonly state: DemoState }) {
  return (
    <article class="home">
      <h1 class="claim">The mathematics of generative AI, live</h1>
    </article>
  );
}
