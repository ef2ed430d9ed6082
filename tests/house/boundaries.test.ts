import { describe, expect, test } from "vitest";
import { judge, tree } from "./tree.ts";

const API = "packages/ts-api/src";
const KERNELS = "packages/core-wasm/assembly";

/** A file that breaks a rule, and what is said about it. */
const FORBIDDEN: readonly (readonly [rule: string, file: string, text: string, said: string])[] = [
  ["a page uses ts-api only", "apps/web/src/a.ts", 'import { Heap } from "@genmath/core-wasm";', "apps/web may import @genmath/ts-api"],
  ["nothing points up", "packages/core-wasm/src/a.ts", 'import { array } from "@genmath/ts-api";', "may import no other package"],
  ["no way around a package's name", `${API}/linalg/a.ts`, 'import { Heap } from "../../../core-wasm/src/heap.ts";', "reached by its name"],
  ["no runtime dependency", `${API}/linalg/a.ts`, 'import { wrap } from "comlink";', "no runtime dependency"],
  ["no scalar build in what is shipped", `${API}/linalg/a.ts`, 'import { scalarBytes } from "@genmath/core-wasm/scalar";', "for tests"],
  ["the host does not read kernels", "packages/core-wasm/src/a.ts", 'import { gemm } from "../assembly/gemm/gemm";', "reads build/"],
  [
    "shape rules know errors only",
    `${API}/shape/a.ts`,
    'import { NDArray } from "../array/ndarray.ts";',
    "shape/ may import shape, errors",
  ],
  ["errors know nothing", `${API}/errors/a.ts`, 'import { rule } from "../shape/rule.ts";', "errors/ may import errors"],
  ["arrays know no operation", `${API}/array/view.ts`, 'import { matmul } from "../linalg/matmul.ts";', "array/ may import"],
  ["a dynamic import counts", `${API}/shape/a.ts`, 'const a = await import("../array/ndarray.ts");', "shape/ may import"],
  ["a re-export counts", `${API}/shape/a.ts`, 'export type {\n  NDArray,\n} from "../array/ndarray.ts";', "shape/ may import"],
  ["an index is for users", `${API}/nn/a.ts`, 'import { matmul } from "../index.ts";', "an index is for users"],
  ["no barrel", `${API}/index.ts`, 'export * from "./linalg/matmul.ts";', "re-exports everything"],
  [
    "a namespace's index is a list",
    `${API}/linalg/index.ts`,
    'export { eig } from "./eig.ts";\nexport const more = 1;',
    "an explicit list of exports",
  ],
  ["a model has no chart", "apps/web/src/demos/eigen/model.ts", 'import { Chart } from "chart.js";', "without a page and a chart"],
  ["a model has no view", "apps/web/src/demos/eigen/model.ts", 'import { View } from "./view.tsx";', "without a page and a chart"],
  [
    "a model has no worker",
    "apps/web/src/demos/eigen/model.ts",
    'import { call } from "../../worker/client.ts";',
    "does not know of workers",
  ],
  ["a model has no DOM", "apps/web/src/demos/eigen/model.ts", "export const title = () => document.title;", "reaches for the page"],
  ["a service has no DOM", "apps/web/src/worker/service.ts", "export const width = window.innerWidth;", "reaches for the page"],
  ["a kernel is no sideways helper", `${KERNELS}/softmax/a.ts`, 'import { root } from "../fft/root";', "softmax is not built on fft"],
  ["lanes know no kernel", `${KERNELS}/lanes.ts`, 'import { gemm } from "./gemm/gemm";', "for every kernel and knows none"],
  ["exports are the edge", `${KERNELS}/gemm/gemm.ts`, 'import { gemm_f32 } from "../exports/base";', "the outer edge"],
  ["exports use no lanes", `${KERNELS}/exports/base.ts`, 'import { fma } from "../lanes";', "only kernels use lanes"],
  [
    "exports are one line each",
    `${KERNELS}/exports/base.ts`,
    "export function f_f32(n: i32): void {\n  if (n > 0) f<f32>(n);\n}",
    "more than one-line exports",
  ],
  ["kernels never allocate", `${KERNELS}/gemm/gemm.ts`, "export function f(): usize { return heap.alloc(8); }", "allocates (heap.alloc)"],
  ["kernels keep no state", `${KERNELS}/gemm/gemm.ts`, "let calls = 0;", "keeps mutable state"],
];

describe("boundaries", () => {
  test.each(FORBIDDEN)("%s", async (_rule, file, text, said) => {
    const { code, output } = await judge("boundaries", tree({ [file]: `${text}\n` }));
    expect(output).toContain(said);
    expect(output).toContain(file);
    expect(code).toBe(1);
  });

  test("what the architecture allows passes", async () => {
    const folder = tree({
      [`${API}/index.ts`]: 'export { matmul } from "./linalg/matmul.ts";\nexport * as linalg from "./linalg/index.ts";\n',
      [`${API}/linalg/index.ts`]:
        '/** Linear algebra. */\nexport { matmul } from "./matmul.ts";\nexport type { A, B } from "./types.ts";\n',
      [`${API}/linalg/matmul.ts`]:
        'import { base } from "@genmath/core-wasm/base";\nimport { NDArray } from "../array/ndarray.ts";\nimport { rule } from "../shape/matmul.ts";\n',
      [`${API}/array/ndarray.ts`]: 'import { matmul } from "../linalg/matmul.ts";\n',
      [`${API}/shape/matmul.ts`]:
        '// import { NDArray } from "../array/ndarray.ts";\nimport type { Shape } from "../array/types.ts";\nimport { ShapeError } from "../errors/errors.ts";\n',
      "packages/ts-api/test/matmul.test.ts": 'import { uniform } from "@genmath/testing/generators";\nimport { test } from "vitest";\n',
      "apps/web/src/demos/eigen/model.ts": 'import { linalg } from "@genmath/ts-api";\nimport { num } from "../../spec/param.ts";\n',
      "apps/web/src/worker/service.ts": 'import { expose } from "comlink";\n',
      [`${KERNELS}/exports/base.ts`]:
        '/** The ABI. */\nimport { gemm } from "../gemm/gemm";\n\nexport function heapBase(): usize {\n  return __heap_base;\n}\n\n' +
        "export function gemm_f32(n: i32, a: usize): void { gemm<f32>(n, a); }\n",
      [`${KERNELS}/eig/eig.ts`]:
        'import { schur } from "../schur/schur";\nimport { dot } from "../rows/dot";\nimport { lane } from "../lanes";\nconst TILE: i32 = 4;\n',
    });
    expect(await judge("boundaries", folder)).toEqual({ code: 0, output: "imports stay inside their bounds\n" });
  });
});
