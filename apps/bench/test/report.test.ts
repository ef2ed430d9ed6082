import { describe, expect, it } from "vitest";
import { summary } from "../src/measure/statistics.mjs";
import { markdown } from "../src/report/markdown.mjs";
import { withTable } from "../src/report/readme.mjs";
import { tally } from "../src/report/sentences.mjs";
import { block, foot } from "../src/report/terminal.mjs";
import { digits, rate, time, wrongness } from "../src/report/units.mjs";
import { beside, ranking, verdict } from "../src/report/verdict.mjs";
import { settings } from "../src/settings.mjs";
import type { Contender } from "../src/types/contender.ts";
import type { Entry, Report, Row } from "../src/types/report.ts";

const CONTENDERS: Contender[] = [
  { name: "GenMath", role: "ours", module: "", setting: { variant: "relaxed" } },
  { name: "GenMath, simd", role: "ours, pinned", module: "", setting: { variant: "simd" } },
  { name: "plain JS", role: "plain", module: "", setting: {} },
  { name: "peer", role: "peer", module: "", setting: {} },
  { name: "NumPy", role: "native", module: "", setting: {} },
];

const verification = { error: 1e-16, allowed: 1e-12 };
const wrong: Entry = { contender: "peer", status: "wrong", verification: { error: 0.031, allowed: 4.4e-5 } };

/** What each round makes of a contender's time: a percent more or less, in another order for each of two equals. */
const FACTORS = [0.99, 1, 1.01, 0.99, 1, 1.01, 0.99, 1, 1.01];
const OTHERS = FACTORS.toReversed();

function timed(contender: string, milliseconds: number, factors = FACTORS): Entry {
  const samples = factors.map((factor) => factor * milliseconds);
  return { contender, status: "timed", samples, summary: summary(samples), verification };
}

function row(id: string, ...entries: Entry[]): Row {
  return { id, work: { dtype: "f32", flops: 2e6, bytes: 3e5 }, entries, limit: { arithmetic: 0.5, copy: 0.1 } };
}

const WON = row("won", timed("GenMath", 1), timed("GenMath, simd", 0.9), timed("plain JS", 9), timed("peer", 1.42));
const LOST = row("lost", timed("GenMath", 2), timed("plain JS", 9), timed("peer", 1.74));
const TIED = row("tied", timed("GenMath", 1), timed("peer", 1.005, OTHERS));
const REPORT: Report = {
  schema: 1,
  command: "npm run bench -- --quick",
  complete: true,
  environment: {
    date: "2026-01-02T03:04:05.000Z",
    commit: "abc1234",
    node: "20.20.2",
    v8: "11.3",
    flags: [],
    cpu: "a processor",
    cores: 2,
    load: 0.1,
    system: "Linux",
    variant: "relaxed",
    versions: { peer: "1.0.0" },
  },
  settings: settings(true),
  machine: { multiplyAdd_f32: 6e10, multiplyAdd_f64: 3e10, copyInCache: 1e11, copyInMemory: 2e10, call: 5e-9 },
  contenders: CONTENDERS,
  rows: [WON, LOST, TIED],
  notes: ["a note"],
};

describe("verdict", () => {
  it("compares what a user gets with the best of the others, not with our own variants", () => {
    expect(verdict(WON, CONTENDERS)).toMatchObject({ kind: "faster", ratio: 1.42, rival: "peer" });
  });
  it("calls a loss a loss", () => {
    expect(verdict(LOST, CONTENDERS)).toMatchObject({ kind: "slower", ratio: 0.87, rival: "peer" });
  });
  it("ties where chance explains the order of the samples", () => {
    expect(verdict(TIED, CONTENDERS)).toMatchObject({ kind: "tie" });
  });
  it("ties within what the same contender differs from itself, and only then", () => {
    const control = (second: number) => ({ contender: "GenMath", samples: FACTORS.map((factor) => factor * second) });
    expect(verdict({ ...WON, control: control(1.5) }, CONTENDERS).kind).toBe("tie");
    expect(verdict({ ...WON, control: control(1 / 1.5) }, CONTENDERS).kind).toBe("tie");
    expect(verdict({ ...WON, control: control(1.3) }, CONTENDERS).kind).toBe("faster");
  });
  it("does not count one that is wrong as a rival", () => {
    expect(verdict(row("x", timed("GenMath", 5), wrong), CONTENDERS).kind).toBe("unrivalled");
  });
  it("keeps a native library out of the race and beside it", () => {
    const beaten = row("x", timed("GenMath", 2), timed("peer", 4), timed("NumPy", 1));
    expect(verdict(beaten, CONTENDERS)).toMatchObject({ kind: "faster", rival: "peer" });
    expect(beside(beaten, CONTENDERS)).toEqual({ name: "NumPy", ratio: 0.5 });
    expect(beside(WON, CONTENDERS)).toBeUndefined();
    expect(markdown({ ...REPORT, rows: [beaten] })).toContain("| 0.50× (NumPy) |");
  });
  it("says that we were not measured when we are wrong", () => {
    expect(verdict(row("x", { ...wrong, contender: "GenMath" }, timed("peer", 1)), CONTENDERS).kind).toBe("not measured");
  });
});

describe("ranking", () => {
  it("shares a place between those that tie with its best", () => {
    const places = ranking(row("x", timed("c", 1.1), timed("a", 1), timed("b", 1.005, OTHERS), timed("d", 1.2)));
    expect(places.map(({ place, entry }) => [place, entry.contender])).toEqual([
      [1, "a"],
      [1, "b"],
      [3, "c"],
      [4, "d"],
    ]);
  });
});

describe("the terminal", () => {
  it("prints a row, the wrong ones with their error in place of a time", () => {
    expect(block(row("x", wrong, timed("plain JS", 4), timed("GenMath", 2)), CONTENDERS)).toBe(`
x   least time here 500 µs (multiply-adds)
     contender   median          quartiles           rate  to the best  of the limit  error
  1  GenMath    2.00 ms  1.98 ms – 2.02 ms   1.00 GFLOP/s        1.00×          25 %  1e-16
  2  plain JS   4.00 ms  3.96 ms – 4.04 ms  0.500 GFLOP/s        2.00×          13 %  1e-16
  –  peer  wrong (error 3.1e-2, 4.4e-5 allowed)
  GenMath is 2.00× as fast as the best contender, plain JS.`);
  });
  it("shows a loss as plainly as a win", () => {
    expect(block(LOST, CONTENDERS)).toContain("GenMath is slower: 0.87× as fast as the best contender, peer.");
    const lines = foot(REPORT).split("\n");
    expect(lines.find((line) => line.startsWith("won"))).toMatch(/1\.00 ms {2}peer +1\.42× faster +50 %$/);
    expect(lines.find((line) => line.startsWith("lost"))).toMatch(/2\.00 ms {2}peer +0\.87× slower +25 %$/);
    expect(lines.find((line) => line.startsWith("tied"))).toMatch(/tie \(1\.0[01]×\)/);
  });
  it("says what there is when it was interrupted", () => {
    expect(foot({ ...REPORT, complete: false, rows: [] })).toContain("Nothing was measured.");
    expect(foot({ ...REPORT, complete: false })).toContain("Interrupted: not every case was measured.");
  });
});

describe("tally", () => {
  it("counts wins, ties and losses", () => {
    expect(tally(REPORT.rows, CONTENDERS)).toBe(
      "GenMath is at least as fast as every other contender in 2 of 3 rows: 1 faster, 1 tied, 1 slower.",
    );
  });
  it("sets aside what is not a comparison", () => {
    expect(tally([WON, row("x", timed("GenMath", 5), wrong), row("y", timed("peer", 1))], CONTENDERS)).toBe(
      "GenMath is at least as fast as every other contender in 1 of 1 rows: 1 faster, 0 tied, 0 slower. Besides: 1 without a rival, 1 where GenMath was not measured.",
    );
  });
});

describe("Markdown", () => {
  const text = markdown({ ...REPORT, rows: [...REPORT.rows, row("gated", timed("GenMath", 1), wrong)] });
  it("has the command, the environment and the verdicts, losses in bold", () => {
    expect(text).toContain("Written by `npm run bench -- --quick`");
    expect(text).toContain("| commit | abc1234 |");
    expect(text).toContain("| won | 1.00 ms | peer | 1.42× faster | – | 50 % (multiply-adds) | – |");
    expect(text).toContain("| lost | 2.00 ms | peer | **0.87× slower** | – | 25 % (multiply-adds) | – |");
  });
  it("has every contender of every row, the wrong ones too", () => {
    expect(text).toContain("### gated");
    expect(text).toContain("| – | peer | wrong (error 3.1e-2, 4.4e-5 allowed) |  |  |  |  |  |");
    expect(text).toContain("| 3 | peer | 1.42 ms | 1.41 ms – 1.43 ms | 1.41 GFLOP/s | 1.58× | 35 % | 1e-16 |");
  });
});

describe("units", () => {
  it("prints three digits and the unit that fits", () => {
    expect([2e-6, 4.8e-3, 0.0155, 12.345, 1234.5].map(time)).toEqual(["2.00 ns", "4.80 µs", "15.5 µs", "12.3 ms", "1.23 s"]);
    expect([0.01234, 999.6, 1234.5].map((value) => digits(value))).toEqual(["0.0123", "1000", "1230"]);
  });
  it("counts operations where there are some, else bytes", () => {
    expect(rate({ dtype: "f32", flops: 2e9, bytes: 1 }, 100)).toBe("20.0 GFLOP/s");
    expect(rate({ dtype: "f32", flops: 0, bytes: 2e9 }, 100)).toBe("20.0 GB/s");
  });
  it("says that an error is not a number", () => {
    expect(wrongness({ error: Number.NaN, allowed: 1e-5 })).toBe("wrong (error not a number, or of the wrong shape, 1.0e-5 allowed)");
  });
});

describe("withTable", () => {
  const README = "# A\n\n<!-- bench linalg -->\nold\n<!-- /bench -->\n\n<!-- bench fourier -->\nkept\n<!-- /bench -->\n";
  it("replaces a suite's table and nothing else", () => {
    const text = withTable(README, "linalg", REPORT);
    expect(text).not.toContain("old");
    expect(text).toContain("2026-01-02, Node 20.20.2, a processor, one thread: `npm run bench -- --quick`.");
    expect(text).toContain("| lost |");
    expect(text.startsWith("# A\n\n<!-- bench linalg -->\n")).toBe(true);
    expect(text.endsWith("<!-- /bench -->\n\n<!-- bench fourier -->\nkept\n<!-- /bench -->\n")).toBe(true);
  });
  it("says which marks are missing", () => {
    expect(() => withTable("# A\n", "linalg", REPORT)).toThrow('Cannot write the table of linalg: there is no "<!-- bench linalg -->"');
  });
});
