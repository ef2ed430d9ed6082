/** The chapter in the terminal, as `npm start -- --no-serve` prints it from the built library. */
import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { expect, test } from "vitest";

const program = fileURLToPath(new URL("../../scripts/chapter.mjs", import.meta.url));

test("prints every block, and the book's values where the book determines them", async () => {
  const { stdout } = await promisify(execFile)(process.execPath, [program], { timeout: 25_000 });
  // NumPy's values of the book's code under seed 42.
  expect(stdout).toContain("Eigenvalues                [5. 2.]   = book");
  expect(stdout).toContain("dL/dw1                     0.013165222817426186   = book");
  expect(stdout).toContain("Std cosine similarity      0.058   = book");
  expect(stdout).toContain("Normal, mean and std       0.019, 0.979");
  expect(stdout).toContain("Posterior mean             0.667   = book");
  expect(stdout).toContain("95% Credible interval      (0.390, 0.891)   = book");
  expect(stdout).toContain("Explained variance ratio   [0.05744737 0.05332684]   = book");
  expect(stdout).toContain("Strongest, magnitude       4.995 Hz, 499.483   = book");
  expect(stdout).toContain("Log-spectrum, mean and std 3.067, 0.656   = book");
  expect(stdout).toContain("KL divergence              0.041 bits   = book");
  // scikit-learn's five.
  expect(stdout).toContain("Top 5 features             [ 9  5 11  8 13]   = book");
  expect(stdout.match(/ = book$/gm)?.length).toBe(44);
  expect(stdout).not.toMatch(/ book: |NaN|undefined/);
  expect(stdout.trimEnd().endsWith("Every value that the book determines is the book's.")).toBe(true);
});
