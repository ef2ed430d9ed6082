/**
 * The state of one demo: what stands in the fields, the last set of values that is good as a whole, and the last result together
 * with the values that it belongs to. No DOM, no worker: the runner is passed in.
 */
import { batch, computed, type ReadonlySignal, type Signal, signal } from "@preact/signals";
import { formatNumber } from "../number/format.ts";
import type { Demo, Result } from "../spec/demo.ts";
import type { Params, Value, Values } from "../spec/param.ts";
import { defaults } from "../spec/param.ts";
import { readValue, writeValue } from "../spec/read-value.ts";
import { decodeQuery, encodeQuery } from "../spec/url.ts";

export type Run = (values: Values<Params>, signal: AbortSignal) => Promise<Result>;

export interface Shown {
  readonly values: Values<Params>;
  readonly result: Result;
}

export class DemoState {
  readonly demo: Demo;
  /** The book's own values, as the model computed them: what the check compares. */
  readonly bookResult: Signal<Result>;
  /** The text of every field, good or bad. */
  readonly texts: Readonly<Record<string, Signal<string>>>;
  /** One message per field that is refused. */
  readonly issues: ReadonlySignal<ReadonlyMap<string, string>>;
  /** The last values that were good as a whole. */
  readonly values: Signal<Values<Params>>;
  /** What the figures show: a result with its own values. */
  readonly shown: Signal<Shown>;
  readonly failure = signal("");
  readonly working = signal(false);
  /** What a screen reader is told when the figure has come to rest. */
  readonly announcement = signal("");
  /** Counts presets and resets: those are steps in the browser's history, a moved slider is not. */
  readonly jumps = signal(0);
  readonly #run: Run;
  readonly #refused = signal<ReadonlyMap<string, string>>(new Map());
  #controller: AbortController | undefined;

  /** `initial` is the result for `values`. */
  constructor(demo: Demo, initial: Result, run: Run, values: Values<Params> = defaults(demo.params)) {
    this.demo = demo;
    this.bookResult = signal(initial);
    this.#run = run;
    this.values = signal(values);
    this.shown = signal({ values, result: initial });
    this.texts = Object.fromEntries(Object.entries(values).map(([name, value]) => [name, signal(writeValue(value))]));
    this.issues = computed(
      () => new Map([...this.#refused.value].map(([name, message]) => [name, `${message} Showing ${this.#shownText(name)}.`])),
    );
  }

  /** A person typed `text` into a field, or moved its slider there. */
  edit(name: string, text: string): void {
    batch(() => {
      this.#text(name).value = text;
      this.#adopt();
    });
  }

  /** Sets several parameters at once; what is refused elsewhere stays refused. */
  set(values: Partial<Values<Params>>): void {
    batch(() => {
      for (const [name, value] of Object.entries(values)) if (value !== undefined) this.#text(name).value = writeValue(value);
      this.#adopt();
    });
  }

  /** To a preset, or back to the book: all that it does not name is the book's, and what was refused is forgotten. A step in the history. */
  jump(values: Partial<Values<Params>> = {}): void {
    this.jumps.value++;
    this.set({ ...defaults(this.demo.params), ...values });
  }

  /** Takes the state of an address: bad values stay in their fields with their message, and the default is shown. */
  openQuery(query: string): void {
    const { values, issues } = decodeQuery(this.demo.params, query);
    batch(() => {
      for (const [name, value] of Object.entries(values)) this.#text(name).value = writeValue(value);
      for (const issue of issues) this.#text(issue.field).value = issue.text ?? "";
      this.values.value = defaults(this.demo.params);
      this.#adopt();
    });
  }

  get query(): string {
    return encodeQuery(this.demo.params, this.values.value);
  }

  /** Computes the current values. An older calculation is aborted, and its answer, should one come, is never shown. */
  async compute(): Promise<void> {
    this.#controller?.abort();
    const controller = new AbortController();
    this.#controller = controller;
    this.working.value = true;
    const values = this.values.peek();
    try {
      const result = await this.#run(values, controller.signal);
      if (this.#controller !== controller) return;
      batch(() => {
        this.shown.value = { values: this.values.peek(), result };
        this.failure.value = "";
        this.working.value = false;
      });
    } catch (error) {
      if (this.#controller !== controller) return;
      batch(() => {
        this.failure.value = error instanceof Error ? error.message : String(error);
        this.working.value = false;
      });
    }
  }

  /** Computes the book's values here too, so that the check compares what this machine gives. */
  async computeBook(): Promise<void> {
    try {
      this.bookResult.value = await this.#run(defaults(this.demo.params), new AbortController().signal);
    } catch (error) {
      this.failure.value = error instanceof Error ? error.message : String(error);
    }
  }

  #text(name: string): Signal<string> {
    const text = this.texts[name];
    if (text === undefined) throw new RangeError(`Cannot set "${name}": ${this.demo.id} has no such parameter`);
    return text;
  }

  /**
   * Reads all fields. Good ones are taken over even while others are refused. Where fields contradict each other, the one that is named
   * keeps its value; if that does not settle it, nothing changes, and the message says what stays.
   */
  #adopt(): void {
    const { demo } = this;
    const before = this.values.peek();
    const refused = new Map<string, string>();
    const wanted: Record<string, Value> = { ...before };
    for (const [name, param] of Object.entries(demo.params)) {
      const reading = readValue(param, this.#text(name).peek());
      if (reading.ok) wanted[name] = reading.value;
      else refused.set(name, reading.message);
    }
    const contradictions = demo.together(wanted);
    const settled = { ...wanted };
    for (const { field } of contradictions) settled[field] = before[field] ?? settled[field] ?? 0;
    if (contradictions.length === 0 || demo.together(settled).length === 0) this.#take(settled);
    const now = this.values.peek();
    for (const { field, message } of contradictions) {
      const held = Object.keys(wanted).filter((name) => name !== field && wanted[name] !== now[name]);
      const stays = held.map((name) => ` ${demo.params[name]?.label} stays ${this.#shownText(name)}.`).join("");
      if (!refused.has(field)) refused.set(field, message + stays);
    }
    this.#refused.value = refused;
  }

  #take(wanted: Values<Params>): void {
    const before = this.values.peek();
    const changed = Object.keys(wanted).filter((name) => wanted[name] !== before[name]);
    if (changed.length === 0) return;
    this.values.value = wanted;
    if (changed.some((name) => this.demo.params[name]?.view !== true)) void this.compute();
    else if (!this.working.peek()) this.shown.value = { values: wanted, result: this.shown.peek().result };
  }

  /** The value that the figure shows, as its control would say it. */
  #shownText(name: string): string {
    const value = this.values.value[name];
    const param = this.demo.params[name];
    if (param?.kind === "choice") return param.options.find((option) => option.value === value)?.label ?? "";
    return typeof value === "number" ? formatNumber(value) : value === true ? "on" : "off";
  }
}
