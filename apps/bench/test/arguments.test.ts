import { describe, expect, it } from "vitest";
import { commandOf, parseArguments, selectCases } from "../src/arguments.mjs";
import { cases } from "../src/cases.mjs";

const parse = (words: string) => parseArguments(words.split(" ").filter(Boolean), cases);
const selected = (words: string) => selectCases(cases, parse(words)).map(({ id }) => id);

describe("parseArguments", () => {
  it("reads filters and options in any order", () => {
    expect(parse("matmul --quick fft_f64 --json a.json --markdown=b.md")).toEqual({
      filters: ["matmul", "fft_f64"],
      quick: true,
      readme: false,
      help: false,
      json: "a.json",
      markdown: "b.md",
    });
  });
  it("asks for help", () => {
    expect(parse("--help").help).toBe(true);
    expect(parse("-h").help).toBe(true);
  });
  it.each([
    ["--fast", "Cannot use --fast: no such option, --quick, --json, --markdown, --readme or --help wanted"],
    ["--readme --quick", "Cannot write README.md: it holds whole suites, linalg or fourier or probability wanted and nothing else"],
    ["matmul --readme", "Cannot write README.md: it holds whole suites, linalg or fourier or probability wanted and nothing else"],
    ["--json", "Cannot write json: no file is named, --json file wanted"],
    ["--json --quick", "Cannot write json: no file is named, --json file wanted"],
    ["--markdown=", "Cannot write markdown: no file is named, --markdown file wanted"],
    ["matmull", "Cannot measure matmull: no such case, one of matmul_f32, vector-matrix_f32, matmul_f64, "],
    ["mat", "Cannot measure mat: no such case"],
  ])("explains %s", (words, message) => {
    expect(() => parse(words)).toThrow(message);
  });
});

describe("commandOf", () => {
  it("is what measures the same, without the files", () => {
    expect(commandOf(parse("--json a.json fft_f64 --quick"))).toBe("npm run bench -- fft_f64 --quick");
    expect(commandOf(parse("--markdown b.md"))).toBe("npm run bench");
  });
});

describe("selectCases", () => {
  it("takes whole words of a name: eig is not eigh", () => {
    expect(selected("eig --quick")).toEqual(["eig_f64_64", "eig_f64_128", "eig_f64_256"]);
  });
  it("leaves the long cases to the full run, unless they are named", () => {
    expect(selected("matmul_f32 --quick")).not.toContain("matmul_f32_1024x1024x1024");
    expect(selected("matmul_f32")).toContain("matmul_f32_1024x1024x1024");
    expect(selected("matmul_f32_1024x1024x1024 --quick")).toEqual(["matmul_f32_1024x1024x1024"]);
  });
  it("takes every size of a suite, in a quick run too", () => {
    const fourier = cases.filter(({ family }) => ["fft", "rfft", "fft2"].includes(family)).map(({ id }) => id);
    expect(selected("fourier --quick")).toEqual(fourier);
    expect(fourier).toContain("fft_f64_1048576");
  });
  it("takes everything when nothing is named", () => {
    expect(selected("")).toEqual(cases.map(({ id }) => id));
    expect(new Set(selected("")).size).toBe(cases.length);
  });
});
