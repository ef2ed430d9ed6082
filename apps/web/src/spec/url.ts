/**
 * A demo's state in the query string: readable keys, in the order of the spec, what equals the default left out. So the bare
 * address is the book's figure, and one state has one address.
 */
import type { Params, Value, Values } from "./param.ts";
import { defaults } from "./param.ts";
import { readValue, writeValue } from "./read-value.ts";

export interface Issue {
  readonly field: string;
  readonly message: string;
  /** The text that was refused, to be shown in its field again; absent when the fields are good one by one but not together. */
  readonly text?: string;
}

export interface Decoded<P extends Params> {
  readonly values: Values<P>;
  readonly issues: readonly Issue[];
}

export function encodeQuery<P extends Params>(params: P, values: Values<P>): string {
  const query = new URLSearchParams();
  for (const [name, param] of Object.entries(params)) {
    const value: Value = values[name as keyof P];
    if (value !== param.def) query.set(name, writeValue(value));
  }
  const text = query.toString();
  return text === "" ? "" : `?${text}`;
}

/** Reads what it can. A bad value leaves its field at the default and is reported; keys that the demo does not know are ignored. */
export function decodeQuery<P extends Params>(params: P, query: string): Decoded<P> {
  const search = new URLSearchParams(query);
  const values: Record<string, Value> = { ...defaults(params) };
  const issues: Issue[] = [];
  for (const [name, param] of Object.entries(params)) {
    const text = search.get(name);
    if (text === null) continue;
    const reading = readValue(param, text);
    if (reading.ok) values[name] = reading.value;
    else issues.push({ field: name, text, message: reading.message });
  }
  return { values: values as Values<P>, issues };
}
