/** The cell in focus, kept inside a matrix that may have become smaller. */
import type { AttentionValues } from "./params.ts";

export const focusOf = ({ query, key, tokens }: AttentionValues): { readonly row: number; readonly column: number } => ({
  row: Math.min(query, tokens - 1),
  column: Math.min(key, tokens - 1),
});
