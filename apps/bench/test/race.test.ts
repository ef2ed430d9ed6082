import { describe, expect, it } from "vitest";
import { caseAt } from "../src/cases.mjs";
import { Contestant } from "../src/measure/contestant.mjs";
import { race } from "../src/measure/race.mjs";
import { Random } from "../src/random.mjs";
import { settings } from "../src/settings.mjs";
import type { MatmulInput } from "../src/types/case.ts";
import type { Entrant, Lane } from "../src/types/contender.ts";
import type { Settings } from "../src/types/report.ts";

const CASE = caseAt({ family: "matmul", size: { dtype: "f64", m: 2, k: 3, n: 2 } });
const SETTINGS: Settings = { ...settings(true), warmUp: { first: 3, next: 1 }, batch: 1, rounds: { least: 5, most: 5, budget: 1_000 } };

function naive({ m, k, n, a, b }: MatmulInput): number[] {
  return Array.from({ length: m * n }, (_, at) => {
    let sum = 0;
    for (let p = 0; p < k; p++) sum += (a[Math.floor(at / n) * k + p] ?? 0) * (b[p * n + (at % n)] ?? 0);
    return sum;
  });
}

/** A matmul that takes `milliseconds`, on a clock that only it moves, and what was asked of it. */
function lane(name: string, milliseconds: number, compute: (input: MatmulInput) => number[] = naive) {
  const asked: string[] = [];
  let [now, runs] = [0, 0];
  const contestant = new Contestant(
    {
      matmul: (input) => ({
        run: (take) => {
          runs++;
          now += milliseconds;
          take(compute(input));
        },
        flatten: (result: number[]) => result,
      }),
    },
    { wall: () => now, processor: () => now },
  );
  const entrant: Entrant = {
    prepare: (address) => contestant.prepare(address),
    answer: () => contestant.answer(),
    warm: (plan) => {
      asked.push("warm");
      return contestant.warm(plan);
    },
    calibrate: (target) => contestant.calibrate(target),
    batch: () => {
      asked.push("batch");
      return contestant.batch();
    },
    close: () => contestant.close(),
  };
  return { name, entrant, asked, runs: () => runs };
}

function start(lanes: readonly Lane[], stopped = () => false, seed = 1) {
  return race(CASE, lanes, undefined, { random: new Random(seed), settings: SETTINGS, stopped, onStage: () => {} });
}

describe("the gate", () => {
  it("shows a wrong contender as wrong and never times it", async () => {
    const right = lane("right", 2);
    const wrong = lane("wrong", 1, (input) => naive(input).map((value, i) => (i === 3 ? value + 1e-9 : value)));
    const row = await start([right, wrong]);
    const entry = row?.entries.find(({ contender }) => contender === "wrong");
    expect(entry?.status).toBe("wrong");
    expect(entry?.status === "wrong" && entry.verification.error > entry.verification.allowed).toBe(true);
    expect(wrong.runs()).toBe(1);
    expect(wrong.asked).toEqual([]);
    expect(row?.entries.find(({ contender }) => contender === "right")?.status).toBe("timed");
  });
  it.each([
    ["not a number", () => [Number.NaN, 0, 0, 0]],
    ["infinite", (input: MatmulInput) => naive(input).map(() => Number.POSITIVE_INFINITY)],
    ["of the wrong length", (input: MatmulInput) => naive(input).slice(1)],
    ["nothing", () => []],
  ])("stops a result that is %s", async (_, compute) => {
    const wrong = lane("wrong", 1, compute);
    const row = await start([wrong]);
    expect(row?.entries.map(({ status }) => status)).toEqual(["wrong"]);
    expect(wrong.runs()).toBe(1);
  });
  it("reports a contender that throws, and goes on with the others", async () => {
    const failing = lane("failing", 1, () => {
      throw new RangeError("out of memory");
    });
    const row = await start([failing, lane("right", 2)]);
    expect(row?.entries[0]).toEqual({ contender: "failing", status: "failed", message: "out of memory" });
    expect(row?.entries[1]?.status).toBe("timed");
  });
});

describe("the rounds", () => {
  it("time every contender once a round", async () => {
    const row = await start([lane("a", 2), lane("b", 3)]);
    expect(row?.entries.map((entry) => entry.status === "timed" && entry.samples)).toEqual([Array(5).fill(2), Array(5).fill(3)]);
  });
  it("interleave, in an order that the seed decides", async () => {
    const order = async (seed: number) => {
      const log: string[] = [];
      const lanes = ["a", "b", "c"].map((name) => {
        const { entrant } = lane(name, 2);
        const batch = () => {
          log.push(name);
          return entrant.batch();
        };
        return { name, entrant: { ...entrant, batch } };
      });
      await start(lanes, undefined, seed);
      return log.join("");
    };
    const first = await order(1);
    expect(first.match(/.../g)?.map((round) => [...round].sort().join(""))).toEqual(Array(5).fill("abc"));
    expect(await order(1)).toBe(first);
    expect(await order(2)).not.toBe(first);
  });
  it("drop a contender that fails on the way", async () => {
    const { entrant } = lane("dying", 2);
    const dying = { name: "dying", entrant: { ...entrant, batch: () => Promise.reject(new Error("its process ended (SIGSEGV)")) } };
    const row = await start([dying, lane("right", 2)]);
    expect(row?.entries[0]).toEqual({ contender: "dying", status: "failed", message: "its process ended (SIGSEGV)" });
    expect(row?.entries[1]?.status).toBe("timed");
  });
  it("are not kept when they were stopped after a few", async () => {
    const counted = lane("a", 2);
    const batches = () => counted.asked.filter((asked) => asked === "batch").length;
    expect(await start([counted], () => batches() >= 2)).toBeUndefined();
  });
  it("are kept when they were stopped later", async () => {
    const counted = lane("a", 2);
    const batches = () => counted.asked.filter((asked) => asked === "batch").length;
    const row = await start([counted], () => batches() >= 4);
    expect(row?.entries.map((entry) => entry.status === "timed" && entry.samples.length)).toEqual([4]);
  });
});

describe("the control and the limit", () => {
  it("are measured in the same rounds", async () => {
    const again = lane("again", 3);
    const probe = (output: number[], milliseconds: number): Entrant => ({
      ...lane("probe", milliseconds).entrant,
      prepare: async () => true,
      answer: async () => output,
      warm: async () => {},
      calibrate: async () => milliseconds,
      batch: async () => milliseconds,
    });
    const instruments = { control: () => again.entrant, multiplyAdd: probe([CASE.work.flops / 2, 1, 1], 0.25), copy: probe([], 0.125) };
    const row = await race(CASE, [lane("ours", 2)], instruments, {
      random: new Random(1),
      settings: SETTINGS,
      stopped: () => false,
      onStage: () => {},
    });
    expect(row?.control).toEqual({ contender: "ours", samples: [3, 3, 3, 3, 3] });
    expect(row?.limit).toEqual({ arithmetic: 0.5, copy: 0.125 });
    expect(row?.entries.map(({ contender }) => contender)).toEqual(["ours"]);
  });
});
