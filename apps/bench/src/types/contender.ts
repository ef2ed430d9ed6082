/** Who is measured. A **contender** is a library in one setting; an **entrant** is a contender at work, in this process or another. */
import type { CaseAddress, Families, FamilyName } from "./case.ts";

/** One prepared call. */
export interface Call<Output> {
  /** As a user makes it: from arrays that exist to a result that can be read, which it hands to `take`; then releases what a user would release. */
  run(take: (result: unknown) => void): void;
  /** The result of `run` in the family's form. Never timed. A method, so that an adapter may name its own result type. */
  flatten(result: never): Output;
  /** Releases what the preparation made. */
  close?(): void;
}

/** What a contender's module can do. A missing operation is one that the library does not offer; `undefined` for an input that it does not take. */
export type Operations = { readonly [K in FamilyName]?: (input: Families[K]["input"]) => Call<Families[K]["output"]> | undefined };

/** A contender's module exports `load`. */
export interface ContenderModule {
  load(setting: Setting): Operations | Promise<Operations>;
}

export type Variant = "relaxed" | "simd";
/** What a module needs to know to become one contender. */
export interface Setting {
  readonly variant?: Variant;
}

/** A line of `contenders.mjs`. */
export interface Contender {
  readonly name: string;
  /** The adapter's address. */
  readonly module: string;
  readonly setting: Setting;
  /** A native library stands beside the race: what it runs on is not open to a browser. */
  readonly role: "ours" | "ours, pinned" | "plain" | "peer" | "native" | "limit";
  /** npm name, for the version in the report. */
  readonly package?: string;
}

/** A contender at work, wherever it runs. Times are milliseconds. */
export interface Entrant {
  /** False where the library does not offer the case. */
  prepare(address: CaseAddress): Promise<boolean>;
  answer(): Promise<unknown>;
  /** Runs until the optimizing tier is in place. */
  warm(plan: WarmUp): Promise<void>;
  /** Chooses how many calls make a batch of at least `milliseconds`, and says how long such a batch takes. */
  calibrate(milliseconds: number): Promise<number>;
  /** One batch: the time of one call. */
  batch(): Promise<number>;
  close(): Promise<void>;
}

export interface WarmUp {
  /** Milliseconds for the first case of a group in a process. */
  readonly first: number;
  /** For the next ones, whose code is warm. */
  readonly next: number;
}

/** Milliseconds since some moment. */
export interface Clock {
  wall(): number;
  /** Of the time on the wall, the part in which this process ran; more than all of it when its helper threads ran too. */
  processor(): number;
}

/** An entrant by the name that the report and the progress give it. */
export interface Lane {
  readonly name: string;
  readonly entrant: Entrant;
}
