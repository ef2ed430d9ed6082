/**
 * What the types cost a user: a program of two hundred lines that uses the built package, against one of as many lines that does not. Default compiler
 * options, the declarations checked too.
 */
import { execFile } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, expect, test } from "vitest";

const tsc = fileURLToPath(new URL("../../node_modules/.bin/tsc", import.meta.url));

/** Inside of the workspace, so that the package is found as an installed one is. */
let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(fileURLToPath(new URL("../../node_modules/.cost-", import.meta.url)));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

/** A block of twenty lines as users write them, with shapes of its own so that no answer is cached from the block before. */
function block(i: number): string {
  const [n, m] = [i + 2, 2 * i + 3];
  return `
const x${i} = zeros([${n}, ${m}]);
const w${i} = random.randn(${m}, 16).multiply(0.01);
const b${i} = ones([16], { dtype: "float32" });
const h${i} = x${i}.matmul(w${i}).add(b${i});
const r${i} = nn.relu(h${i});
const s${i} = r${i}.sum({ axis: 1, keepdims: true });
const p${i} = r${i}.divide(s${i}).subtract(1).multiply(r${i});
const t${i} = p${i}.T.reshape([-1]);
const c${i} = array([[${i}, 2, 3], [4, 5, 6]]);
const d${i} = c${i}.matmul(c${i}.T).multiply(c${i}.sum({ axis: 1 }));
const e${i} = exp(d${i}).add(log(d${i})).maximum(0);
const f${i} = linalg.eig(d${i}).eigenvalues.real.max();
const g${i} = fft.fft(t${i}).abs().mean();
const k${i} = x${i}.reshape([${m}, ${n}]).T.add(x${i}).at(0, ":");
const l${i} = softmaxOf(x${i});
const o${i}: number = e${i}.at(0, 1).item() + Number(f${i}) + Number(g${i});
const q${i} = scope(() => matmul(x${i}, zeros([${m}, 4])).add(zeros([4])));
const u${i}: NDArray<"float64", readonly [${n}, 4]> = q${i};
console.log(u${i}.shape, k${i}.toArray(), l${i}.toString(), o${i});`;
}

const BLOCKS = 10;
const USER = `import { array, exp, fft, linalg, log, matmul, nn, type NDArray, ones, random, scope, zeros } from "@genmath/ts-api";
const softmaxOf = (x: NDArray) => nn.softmax(x);
${Array.from({ length: BLOCKS }, (_, i) => block(i)).join("\n")}
`;
const PLAIN = Array.from(
  { length: 20 * BLOCKS },
  (_, i) => `const x${i}: number[] = [${i}].map((y) => y + ${i}); console.log(x${i});`,
).join("\n");

/** Milliseconds, and what the compiler said. */
async function compile(name: string, program: string): Promise<{ elapsed: number; output: string }> {
  const file = join(folder, `${name}.ts`);
  await writeFile(file, program);
  const start = performance.now();
  const output = await new Promise<string>((resolve) => {
    const options = ["--noEmit", "--strict", "--target", "es2022", "--module", "nodenext", "--types", "node", "--ignoreConfig"];
    execFile(tsc, [...options, file], { cwd: folder }, (_error, stdout, stderr) => resolve(`${stdout}${stderr}`));
  });
  return { elapsed: performance.now() - start, output };
}

test("a program of 200 lines is checked in less than a second more than without the library", async () => {
  expect(USER.split("\n").length).toBeGreaterThanOrEqual(200);
  // The least of a few runs: what the machine does besides only adds.
  let [plain, user] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
  for (let i = 0; i < 2; i++) {
    const without = await compile("plain", PLAIN);
    const with_ = await compile("user", USER);
    expect(without.output).toBe("");
    expect(with_.output).toBe("");
    plain = Math.min(plain, without.elapsed);
    user = Math.min(user, with_.elapsed);
  }
  console.log(`200 lines: ${plain.toFixed(0)} ms without the library, ${user.toFixed(0)} ms with it`);
  expect(user - plain).toBeLessThan(1000);
});
