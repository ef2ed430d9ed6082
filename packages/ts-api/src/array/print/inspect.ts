import { formatShape } from "../../errors/format-shape.ts";
import type { View } from "../view.ts";
import { formatArray } from "./format-array.ts";

/** What a console shows: the printed array under a line that names its type and shape. */
export function inspectArray(view: View): string {
  const body = formatArray(view);
  const head = `NDArray ${view.dtype} ${formatShape(view.shape)}`;
  return body.includes("\n") ? `${head}\n${body}` : `${head} ${body}`;
}
