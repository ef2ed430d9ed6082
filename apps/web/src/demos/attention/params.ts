/** The parameters of the attention demo; the defaults are the book's. */
import { choice, flag, integer, real, seed, type Values } from "../../spec/param.ts";

export const attentionParams = {
  tokens: integer({ label: "Tokens", lo: 2, hi: 64, def: 10 }),
  temperature: real({ label: "Temperature", lo: 0.001, hi: 100, step: 0.01, def: 1, log: true }),
  dModel: integer({ label: "Model width d", lo: 8, hi: 256, step: 8, def: 64 }),
  heads: integer({ label: "Heads", lo: 1, hi: 16, def: 8 }),
  head: integer({ label: "Head shown", lo: 0, hi: 15, def: 0 }),
  softmax: choice({
    label: "Softmax",
    options: [
      { value: "stable", label: "stable" },
      { value: "naive", label: "naive float32" },
    ],
    def: "stable",
  }),
  wScale: choice({
    label: "Scale of W",
    options: [
      { value: "book", label: "book" },
      { value: "scaled", label: "1/√d" },
    ],
    def: "book",
  }),
  causal: flag({ label: "Causal mask: no query sees a later key", symbol: "causal mask", def: false }),
  seed: seed(42),
  query: integer({ label: "Query in focus", lo: 0, hi: 63, def: 6, view: true }),
  key: integer({ label: "Key in focus", lo: 0, hi: 63, def: 1, view: true }),
  threshold: real({ label: "Threshold", lo: 0, hi: 1, step: 0.01, def: 0.1, view: true }),
};

export type AttentionParams = typeof attentionParams;
export type AttentionValues = Values<AttentionParams>;
