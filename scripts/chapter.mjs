/**
 * Computes the chapter "Mathematics for GenAI" with the built library and prints its numbers, a section a block. Where the book's code is
 * deterministic its printed value stands beside ours, and a difference makes the run fail.
 */
import { BLOCKS, LATER } from "./chapter/blocks.mjs";

let differences = 0;
for (const { title, rows } of BLOCKS) {
  console.log(`\n${title}`);
  for (const { label, ours, book } of rows()) {
    const verdict = book === undefined ? "" : book === ours ? "   = book" : `   book: ${book}`;
    if (book !== undefined && book !== ours) differences++;
    const lines = ours.split("\n");
    console.log(`  ${label.padEnd(26)} ${lines.join(`\n${" ".repeat(29)}`)}${verdict}`);
  }
}

console.log("\nComing with the operations that they need");
for (const title of LATER) console.log(`  ${title}`);

console.log(differences === 0 ? "\nEvery value that the book determines is the book's." : `\n${differences} values differ from the book.`);
process.exitCode = differences === 0 ? 0 : 1;
