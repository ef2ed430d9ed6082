/**
 * A demo, declared once. Controls, validation, URL, code tab, table view, alternative text, the page before any script, the check
 * against NumPy and the sweep of the end-to-end test are all read from this object.
 */
import type { Drawing } from "./drawing.ts";
import type { Params, Values } from "./param.ts";

/** One call of the library, as the model ran it. */
export interface Step {
  readonly operation: string;
  readonly shapes: string;
  readonly dtype: string;
  readonly ms: number;
}

/** What every model returns besides its own numbers: plain data, so that it can cross to the page and into the HTML. */
export interface Result {
  readonly steps: readonly Step[];
}

export interface Figure<P extends Params, R extends Result> {
  readonly id: string;
  title(values: Values<P>, result: R): string;
  caption(values: Values<P>, result: R): string;
  /** The alternative text: what a reader would say who sees the figure. */
  describe(values: Values<P>, result: R): string;
  draw(values: Values<P>, result: R): Drawing;
}

export interface Readout {
  readonly label: string;
  readonly value: string;
  /** A few words under the number. */
  readonly note?: string;
  /** The number reports a failure: it is marked, and by more than colour. */
  readonly bad?: boolean;
}

/** A formula; `\bind{key}{text}` in the TeX marks a number that follows the figure. */
export interface Formula<P extends Params, R extends Result> {
  readonly tex: string;
  /** True when the formula is shown only for some values. */
  shown?(values: Values<P>, result: R): boolean;
  live(values: Values<P>, result: R): Readonly<Record<string, string>>;
  /** The same with words, for those who hear the page. */
  sentence(values: Values<P>, result: R): string;
}

/** Plain text, or a text that sets parameters when it is pressed. */
export type Phrase<P extends Params> = string | { readonly text: string; readonly set: Partial<Values<P>> };

export type ControlGroup<P extends Params> =
  | { readonly kind: "fields"; readonly fields: readonly (keyof P & string)[] }
  | { readonly kind: "matrix"; readonly label: string; readonly rows: readonly (readonly (keyof P & string)[])[] };

export interface Preset<P extends Params> {
  readonly label: string;
  readonly set: Partial<Values<P>>;
}

/** A number of the book that NumPy computed, beside the same number of the model. */
export interface CheckRow {
  readonly label: string;
  readonly ours: readonly number[];
  readonly reference: readonly number[];
}

export interface Check<R extends Result> {
  /** "NumPy 2.4.6" */
  readonly source: string;
  /** The script that computed the reference, from the repository's root. */
  readonly script: string;
  rows(result: R): readonly CheckRow[];
}

export interface Demo<P extends Params = Params, R extends Result = Result> {
  readonly id: string;
  readonly chapter: string;
  readonly title: string;
  readonly sentence: string;
  readonly tryIt: readonly Phrase<P>[];
  readonly params: P;
  readonly controls: readonly ControlGroup<P>[];
  readonly presets: readonly Preset<P>[];
  /** What the fields must satisfy together; the message stands under the named field. */
  together(values: Values<P>): readonly { readonly field: keyof P & string; readonly message: string }[];
  /** The first figure is the main one: it stays in view on a phone while the controls move. */
  readonly figures: readonly Figure<P, R>[];
  numbers(values: Values<P>, result: R): readonly Readout[];
  readonly formulas: readonly Formula<P, R>[];
  /** TypeScript that runs as shown, with the current values. */
  code(values: Values<P>): string;
  /** The book's own lines. */
  readonly python: string;
  readonly check: Check<R>;
}

/** Fixes the types of a demo from its parameters and its model. */
export function defineDemo<R extends Result>(): <const P extends Params>(demo: Demo<P, R>) => Demo<P, R> {
  return (demo) => demo;
}
