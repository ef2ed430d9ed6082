/** An array as NumPy's str() prints it: nested brackets, columns aligned, lines of at most 75 characters, summarised above 1000 elements. */
import { copyOf } from "../contiguous.ts";
import { componentsOf, scalarsOf, type View } from "../view.ts";
import { elementFormat, formatScalar } from "./element-format.ts";

/** Above this many elements only the edges are printed. */
const THRESHOLD = 1000;
/** Elements at each end of a summarised axis. */
const EDGE = 3;
const LINE_WIDTH = 75;

export interface LayoutOptions {
  /** Between elements. Default: a blank. */
  readonly separator?: string;
  /** Columns that the first line is moved to the right by: what stands before the array. */
  readonly indent?: number;
}

/** The indices of an axis that are printed; undefined stands for "...". */
function printed(dim: number, summarize: boolean): (number | undefined)[] {
  if (!summarize || dim <= 2 * EDGE) return Array.from({ length: dim }, (_, i) => i);
  return [0, 1, 2, undefined, dim - 3, dim - 2, dim - 1];
}

export function formatArray(view: View, { separator = " ", indent = 0 }: LayoutOptions = {}): string {
  if (view.size === 0) return "[]";
  const flat = view.contiguous ? view : copyOf(view);
  const scalars = scalarsOf(flat);
  const { shape } = view;
  if (shape.length === 0) return formatScalar(view.dtype, scalars, 0);
  const components = componentsOf(view);
  const summarize = view.size > THRESHOLD;
  const step = shape.map((_, axis) => shape.slice(axis + 1).reduce((product, dim) => product * dim, components));
  const axes = shape.map((dim) => printed(dim, summarize));

  const places: number[] = [];
  const collect = (axis: number, at: number): void => {
    if (axis === shape.length) places.push(at);
    else for (const i of axes[axis] as number[]) if (i !== undefined) collect(axis + 1, at + i * (step[axis] as number));
  };
  collect(0, 0);
  const format = elementFormat(view.dtype, scalars, places);

  const line = (at: number, hanging: string, width: number): string => {
    const room = width - Math.max(separator.trimEnd().length, 1);
    const words = (axes.at(-1) as (number | undefined)[]).map((i) => (i === undefined ? "..." : format(scalars, at + i * components)));
    let done = "";
    let current = hanging;
    for (const [i, word] of words.entries()) {
      if (current.length + word.length > room && current.length > hanging.length) {
        done += `${current.trimEnd()}\n`;
        current = hanging;
      }
      current += i === words.length - 1 ? word : word + separator;
    }
    return done + current;
  };

  const block = (axis: number, at: number, hanging: string, width: number): string => {
    let body: string;
    if (axis === shape.length - 1) body = line(at, hanging, width);
    else {
      const between = separator.trimEnd() + "\n".repeat(shape.length - axis - 1);
      body = (axes[axis] as (number | undefined)[])
        .map((i) => hanging + (i === undefined ? "..." : block(axis + 1, at + i * (step[axis] as number), `${hanging} `, width - 1)))
        .join(between);
    }
    return `[${body.slice(hanging.length)}]`;
  };

  const text = block(0, 0, " ".repeat(1 + indent), LINE_WIDTH);
  if (flat !== view) flat.storage.dispose();
  return text;
}
