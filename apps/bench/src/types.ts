/**
 * The words of the bench. A **family** is an operation (matmul); a **case** is a family with a size and an element type; a **contender**
 * is a library in one setting; a **row** is what a case gave, an **entry** for each contender.
 */
import type { Random } from "./random.mjs";

export type Real = "f32" | "f64";
export type Floats = Float32Array | Float64Array;

export interface MatmulSize {
  readonly dtype: Real;
  readonly m: number;
  readonly k: number;
  readonly n: number;
}
export interface MatmulInput extends MatmulSize {
  /** (m, k), row-major. */
  readonly a: Floats;
  /** (k, n), row-major. */
  readonly b: Floats;
}

export interface SoftmaxSize {
  readonly dtype: Real;
  readonly rows: number;
  readonly columns: number;
}
export interface SoftmaxInput extends SoftmaxSize {
  /** (rows, columns), row-major; the softmax goes along the columns. */
  readonly x: Floats;
}

export interface FftSize {
  readonly dtype: Real;
  readonly n: number;
}
export interface FftInput extends FftSize {
  /** n complex numbers, interleaved. */
  readonly x: Floats;
}

export interface EigenSize {
  readonly n: number;
}
export interface EigenInput extends EigenSize {
  /** (n, n), row-major. */
  readonly a: Float64Array;
}

/** Vectors are columns, the matrix row-major; for `eig` both are complex, interleaved. */
export interface Eigenpairs {
  readonly values: ArrayLike<number>;
  readonly vectors: ArrayLike<number>;
}

/** What goes into each family and what must come out, flat and row-major. The limit probes are families of their own. */
export interface Families {
  matmul: { size: MatmulSize; input: MatmulInput; output: ArrayLike<number> };
  softmax: { size: SoftmaxSize; input: SoftmaxInput; output: ArrayLike<number> };
  fft: { size: FftSize; input: FftInput; output: ArrayLike<number> };
  eig: { size: EigenSize; input: EigenInput; output: Eigenpairs };
  eigh: { size: EigenSize; input: EigenInput; output: Eigenpairs };
  multiplyAdd: { size: { readonly dtype: Real }; input: { readonly dtype: Real }; output: readonly [number, number, number] };
  copy: { size: { readonly bytes: number }; input: { readonly bytes: number }; output: Uint8Array };
  call: { size: object; input: object; output: readonly number[] };
}
export type FamilyName = keyof Families;

/** How far a result is from the truth, and how far it may be: both in the same unit, which the family names. */
export interface Verification {
  readonly error: number;
  readonly allowed: number;
}

/** The least work that a case needs, whatever the method: the roof over its row. */
export interface Work {
  /** The type whose multiply-adds do the work. */
  readonly dtype: Real;
  readonly flops: number;
  /** Read and written, each once. */
  readonly bytes: number;
}

/** What a file of `cases/` says of its family. */
export interface Definition<K extends FamilyName> {
  /** Measured by every run. */
  readonly quick: readonly Families[K]["size"][];
  /** Measured besides by a full run. */
  readonly full: readonly Families[K]["size"][];
  /** The case's name: `matmul_f32_64x64x64`. */
  id(size: Families[K]["size"]): string;
  /** Cases that run the same compiled code: what has been warmed for one is warm for the others. */
  group(size: Families[K]["size"]): string;
  input(size: Families[K]["size"], random: Random): Families[K]["input"];
  /** Compares a result with a float64 reference, which it computes once. */
  verifier(input: Families[K]["input"]): (output: Families[K]["output"]) => Verification;
  work(size: Families[K]["size"]): Work;
}

/** A family with one of its sizes. */
export interface Case {
  readonly id: string;
  readonly family: FamilyName;
  readonly group: string;
  /** Plain data: with the family's name it is all that another process needs to make the same case. */
  readonly size: unknown;
  readonly quick: boolean;
  readonly work: Work;
  /** The same numbers at every call, in every process. */
  readonly input: () => unknown;
  readonly verifier: () => (output: unknown) => Verification;
}
export type CaseAddress = Pick<Case, "family" | "size">;

export interface Family {
  readonly cases: readonly Case[];
  /** The case of a size that came from another process. */
  readonly at: (size: unknown) => Case;
}

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
  readonly role: "ours" | "ours, pinned" | "plain" | "peer" | "limit";
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

/** The same contender in two processes: what the machine's noise does to a ratio that is 1. */
export interface Control {
  readonly contender: string;
  readonly first: Summary;
  readonly second: Summary;
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
