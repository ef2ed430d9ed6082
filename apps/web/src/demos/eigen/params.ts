/** The parameters of the eigenvalue demo: a 2 × 2 matrix, row by row; the defaults are the book's. */
import { real, type Values } from "../../spec/param.ts";

const entry = (symbol: string, label: string, def: number) => real({ label, symbol, lo: -20, hi: 20, step: 0.1, def });

export const eigenParams = {
  a: entry("A₁₁", "Row 1, column 1", 4),
  b: entry("A₁₂", "Row 1, column 2", 2),
  c: entry("A₂₁", "Row 2, column 1", 1),
  d: entry("A₂₂", "Row 2, column 2", 3),
};

export type EigenParams = typeof eigenParams;
export type EigenValues = Values<EigenParams>;
