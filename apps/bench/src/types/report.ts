/** What comes out. A **row** is what a case gave, an **entry** for each contender; a **report** is all rows and how they came to be. */
import type { Random } from "../random.mjs";
import type { Verification, Work } from "./case.ts";
import type { Contender, Lane, Variant, WarmUp } from "./contender.ts";

/** Milliseconds of a call, a sample a round; or why there are none. */
export type Results = Map<Lane, { readonly samples: number[] } | { readonly message: string }>;

/** What accompanies a row on its way. */
export interface Track {
  readonly random: Random;
  readonly settings: Settings;
  readonly stopped: () => boolean;
  readonly onStage: (stage: string) => void;
}

/** Of the times of one call, in milliseconds. */
export interface Summary {
  readonly median: number;
  readonly lower: number;
  readonly upper: number;
  readonly mad: number;
  readonly best: number;
}

export type Entry = { readonly contender: string } & (
  | { readonly status: "timed"; readonly samples: readonly number[]; readonly summary: Summary; readonly verification: Verification }
  | { readonly status: "wrong"; readonly verification: Verification }
  | { readonly status: "failed"; readonly message: string }
);
export type TimedEntry = Extract<Entry, { status: "timed" }>;

/** A contender's second process, a sample for each of the first one's: what the machine's noise does to a ratio that is 1. */
export interface Control {
  readonly contender: string;
  readonly samples: readonly number[];
}

/** The least milliseconds of a case on this machine, by the best of the probes that ran in the same rounds: for its operations, and for its traffic. */
export interface Limit {
  readonly arithmetic: number;
  readonly copy: number;
}

export interface Row {
  readonly id: string;
  readonly work: Work;
  readonly entries: readonly Entry[];
  readonly control?: Control;
  readonly limit?: Limit;
}

export interface Settings {
  readonly quick: boolean;
  readonly seed: number;
  readonly warmUp: WarmUp;
  /** Least milliseconds of a batch. */
  readonly batch: number;
  /** As many rounds as fit into `budget` milliseconds, within these bounds. */
  readonly rounds: { readonly least: number; readonly most: number; readonly budget: number };
}

export interface Machine {
  /** Operations and bytes per second, seconds. */
  readonly multiplyAdd_f32: number;
  readonly multiplyAdd_f64: number;
  readonly copyInCache: number;
  readonly copyInMemory: number;
  readonly call: number;
}

export interface Environment {
  readonly date: string;
  readonly commit: string;
  readonly node: string;
  readonly v8: string;
  readonly flags: readonly string[];
  readonly cpu: string;
  readonly cores: number;
  readonly load: number;
  readonly system: string;
  readonly variant: Variant;
  readonly versions: Readonly<Record<string, string>>;
}

export interface Report {
  readonly schema: 1;
  readonly command: string;
  readonly complete: boolean;
  readonly environment: Environment;
  readonly settings: Settings;
  readonly machine?: Machine;
  readonly contenders: readonly Contender[];
  readonly rows: readonly Row[];
  readonly notes: readonly string[];
}
