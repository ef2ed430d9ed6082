/** Run by loop.test.ts: prints how many arrays were made and the largest resident size seen. Uses the built package, as a user's process does. */
import { ones } from "@genmath/ts-api";

let made = 0;
let peakBytes = 0;
for (; made < 10_000; made++) {
  if (ones([1_000_000]).size !== 1_000_000) throw new Error("wrong size");
  if (made % 50 === 0) peakBytes = Math.max(peakBytes, process.memoryUsage.rss());
}
console.log(JSON.stringify({ made, peakBytes }));
