/** The packed tarball, installed into an empty project, works from everywhere a user may import it. */
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { command, install, type Project } from "./installed.ts";

/** One operation of each area. */
const PROGRAM = `
const { eigenvalues } = linalg.eigh([[2, 0], [0, 1]]);
random.seed(42);
console.log(JSON.stringify([
  matmul([[1, 2], [3, 4]], [[5, 6], [7, 8]]),
  eigenvalues,
  fft.fftfreq(4),
  nn.relu([-1, 2]),
  random.randn(1).item().toFixed(8),
  io.npy.parse(io.npy.serialize([1, 2])),
].map((value) => value.toArray?.() ?? value)));
`;
const NAMES = "{ fft, io, linalg, matmul, nn, random }";
const PRINTED = [
  [
    [19, 22],
    [43, 50],
  ],
  [1, 2],
  [0, 0.25, -0.5, -0.25],
  [0, 2],
  "0.49671415",
  [1, 2],
];

let project: Project;
beforeAll(async () => {
  project = await install();
}, 120_000);
afterAll(() => project?.remove());

const printed = async (...program: [string, ...string[]]) => JSON.parse(await project.run(...program));

describe("the packed tarball", () => {
  test("brings no other package", async () => {
    expect((await readdir(join(project.folder, "node_modules"))).filter((name) => !name.startsWith("."))).toEqual(["@genmath"]);
    expect(await readdir(join(project.folder, "node_modules", "@genmath"))).toEqual(["ts-api"]);
  });

  test("works from an ES module", async () => {
    await project.write("main.js", `import ${NAMES} from "@genmath/ts-api";${PROGRAM}`);
    expect(await printed("node", "main.js")).toEqual(PRINTED);
  });

  test("works from an ES module by subpaths", async () => {
    await project.write(
      "subpaths.js",
      `import { matmul } from "@genmath/ts-api";
       import * as fft from "@genmath/ts-api/fft";
       import * as io from "@genmath/ts-api/io";
       import * as linalg from "@genmath/ts-api/linalg";
       import * as nn from "@genmath/ts-api/nn";
       import * as random from "@genmath/ts-api/random";${PROGRAM}`,
    );
    expect(await printed("node", "subpaths.js")).toEqual(PRINTED);
  });

  test("works from require", async () => {
    await project.write("main.cjs", `const ${NAMES} = require("@genmath/ts-api");${PROGRAM}`);
    expect(await printed("node", "main.cjs")).toEqual(PRINTED);
  });

  test.each([
    ["nodenext", "nodenext"],
    ["esnext", "bundler"],
  ])("has types that a strict project accepts: module %s, moduleResolution %s", async (module, moduleResolution) => {
    await project.write(
      "main.ts",
      `import { matmul, type NDArray, ShapeError } from "@genmath/ts-api";
       import { eigh } from "@genmath/ts-api/linalg";
       const c: NDArray<"float64"> = matmul([[1, 2]], [[3], [4]]);
       const first: number = eigh(c).eigenvalues.item(0);
       export const error: RangeError = new ShapeError("Cannot", [[first]]);
       // @ts-expect-error: a string is no array
       matmul("1", c);\n`,
    );
    const compilerOptions = { module, moduleResolution, target: "es2022", strict: true, skipLibCheck: false, noEmit: true, types: [] };
    await project.write("tsconfig.json", JSON.stringify({ compilerOptions, files: ["main.ts"] }));
    expect(await project.run(command("tsc"), "-p", "tsconfig.json", "--pretty", "false")).toBe("");
  });

  test("works bundled by esbuild", async () => {
    await project.write("entry.js", `import ${NAMES} from "@genmath/ts-api";${PROGRAM}`);
    await project.run(command("esbuild"), "entry.js", "--bundle", "--minify", "--format=esm", "--outfile=esbuild.js", "--log-level=error");
    expect(await printed("node", "esbuild.js")).toEqual(PRINTED);
  });

  test("works bundled by Vite", async () => {
    await project.write("entry.js", `import ${NAMES} from "@genmath/ts-api";${PROGRAM}`);
    const lib = { entry: "entry.js", formats: ["es"], fileName: "vite" };
    await project.write("vite.config.js", `export default ${JSON.stringify({ logLevel: "error", build: { lib } })};`);
    await project.run(command("vite"), "build");
    expect(await readFile(join(project.folder, "dist", "vite.js"), "utf8")).not.toMatch(/\bfrom\s*"@genmath/);
    expect(await printed("node", "dist/vite.js")).toEqual(PRINTED);
  });
});
