import { describe, expect, it } from "vitest";
import { DemoState, type Run } from "../src/demo/state.ts";
import { attentionDemo } from "../src/demos/attention/demo.ts";
import { eigenDemo } from "../src/demos/eigen/demo.ts";
import type { Result } from "../src/spec/demo.ts";

const nothing: Result = { steps: [] };

/** A runner whose calls are answered by hand, in any order. */
function byHand() {
  const calls: {
    values: Readonly<Record<string, unknown>>;
    signal: AbortSignal;
    answer: (result: Result) => void;
    fail: (error: Error) => void;
  }[] = [];
  const run: Run = (values, signal) => new Promise((answer, fail) => calls.push({ values, signal, answer, fail }));
  return { calls, run };
}

const settled = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

describe("DemoState", () => {
  it("keeps the last good values and names the field, the text and the range", () => {
    const { calls, run } = byHand();
    const state = new DemoState(attentionDemo, nothing, run);
    state.edit("tokens", "999");
    expect(state.texts.tokens?.value).toBe("999");
    expect(state.values.value.tokens).toBe(10);
    expect(state.issues.value.get("tokens")).toBe("Tokens cannot be “999”: a whole number from 2 to 64 is allowed. Showing 10.");
    expect(calls.length).toBe(0);
    state.edit("tokens", "12");
    expect(state.issues.value.size).toBe(0);
    expect(calls[0]?.values.tokens).toBe(12);
  });

  it("takes good fields over while another is refused", () => {
    const state = new DemoState(attentionDemo, nothing, byHand().run);
    state.edit("tokens", "x");
    state.edit("temperature", "2");
    expect(state.values.value).toMatchObject({ tokens: 10, temperature: 2 });
  });

  it("refuses fields that contradict each other, until they agree", () => {
    const { calls, run } = byHand();
    const state = new DemoState(attentionDemo, nothing, run);
    state.edit("heads", "7");
    expect(state.issues.value.get("heads")).toBe("Heads cannot be 7: 64 is divisible by 1, 2, 4, 8 or 16. Showing 8.");
    expect(calls.length).toBe(0);
    state.edit("dModel", "56");
    expect(state.issues.value.size).toBe(0);
    expect(calls[0]?.values).toMatchObject({ heads: 7, dModel: 56 });
  });

  it("says what else stays when the named field alone cannot settle it", () => {
    const state = new DemoState(attentionDemo, nothing, byHand().run);
    state.edit("dModel", "8");
    state.edit("heads", "2");
    state.edit("head", "1");
    state.edit("heads", "1");
    expect(state.issues.value.get("head")).toBe("Head shown cannot be 1: with one head only 0 is allowed. Heads stays 2. Showing 1.");
    expect(state.values.value).toMatchObject({ heads: 2, head: 1 });
  });

  it("aborts the older calculation and never shows its answer", async () => {
    const { calls, run } = byHand();
    const state = new DemoState(eigenDemo, nothing, run);
    state.edit("a", "1");
    state.edit("a", "2");
    expect(calls[0]?.signal.aborted).toBe(true);
    const [old, fresh] = [{ steps: [] }, { steps: [] }];
    calls[1]?.answer(fresh);
    await settled();
    calls[0]?.answer(old);
    await settled();
    expect(state.shown.value.result).toBe(fresh);
    expect(state.shown.value.values.a).toBe(2);
    expect(state.working.value).toBe(false);
  });

  it("keeps the figure and says so when a calculation fails", async () => {
    const { calls, run } = byHand();
    const state = new DemoState(eigenDemo, nothing, run);
    const before = state.shown.value;
    state.edit("a", "1");
    calls[0]?.fail(new Error("Cannot compute eigen: the worker stopped"));
    await settled();
    expect(state.failure.value).toBe("Cannot compute eigen: the worker stopped");
    expect(state.shown.value).toBe(before);
    state.edit("a", "2");
    calls[1]?.answer({ steps: [] });
    await settled();
    expect(state.failure.value).toBe("");
  });

  it("moves a focus without running the model", () => {
    const { calls, run } = byHand();
    const state = new DemoState(attentionDemo, nothing, run);
    state.set({ query: 3, key: 4 });
    expect(calls.length).toBe(0);
    expect(state.shown.value.values).toMatchObject({ query: 3, key: 4 });
  });

  it("opens an address, with its bad values in their fields", () => {
    const { run } = byHand();
    const state = new DemoState(attentionDemo, nothing, run);
    state.openQuery("?tokens=1&heads=7&temperature=0.5&softmax=quick");
    expect(state.values.value).toMatchObject({ tokens: 10, heads: 8, temperature: 0.5, softmax: "stable" });
    expect([...state.issues.value.keys()]).toEqual(["tokens", "softmax", "heads"]);
    expect(state.texts.heads?.value).toBe("7");
  });

  it("jumps to a preset from the book's values, and back", () => {
    const state = new DemoState(eigenDemo, nothing, byHand().run);
    state.edit("b", "oops");
    state.jump({ a: 0 });
    expect(state.values.value).toEqual({ a: 0, b: 2, c: 1, d: 3 });
    expect(state.issues.value.size).toBe(0);
    expect(state.query).toBe("?a=0");
    state.jump();
    expect(state.query).toBe("");
    expect(state.jumps.value).toBe(2);
  });
});
