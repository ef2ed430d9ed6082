/**
 * The kinds of parameter that a demo may have. A parameter is data: from it come its control, its validation, its place in the
 * URL and its tests.
 */

interface Common {
  readonly label: string;
  /** A shorter name, where the label is long and a list needs one. */
  readonly symbol?: string;
  /** One short sentence under the control, where the label alone does not explain it. */
  readonly note?: string;
  /** True for a parameter that only moves a focus or a line: the model is not run again for it. */
  readonly view?: boolean;
}

export interface NumberParam extends Common {
  readonly kind: "number";
  readonly lo: number;
  readonly hi: number;
  readonly step: number;
  readonly def: number;
  readonly integer: boolean;
  /** The slider is logarithmic. */
  readonly log: boolean;
}

export interface ChoiceParam<C extends string = string> extends Common {
  readonly kind: "choice";
  readonly options: readonly { readonly value: C; readonly label: string }[];
  readonly def: C;
}

export interface FlagParam extends Common {
  readonly kind: "flag";
  readonly def: boolean;
}

export type Param = NumberParam | ChoiceParam | FlagParam;
export type Params = Readonly<Record<string, Param>>;
export type Value = number | string | boolean;

type ValueOf<T> = T extends NumberParam ? number : T extends ChoiceParam<infer C> ? C : T extends FlagParam ? boolean : never;
export type Values<P extends Params> = { readonly [K in keyof P]: ValueOf<P[K]> };

type NumberOptions = Omit<NumberParam, "kind" | "integer" | "log"> & { readonly log?: boolean };

export const real = (options: NumberOptions): NumberParam => ({ log: false, ...options, kind: "number", integer: false });

export const integer = (options: Omit<NumberOptions, "step"> & { readonly step?: number }): NumberParam => ({
  step: 1,
  log: false,
  ...options,
  kind: "number",
  integer: true,
});

export const choice = <const C extends string>(options: Omit<ChoiceParam<C>, "kind">): ChoiceParam<C> => ({ ...options, kind: "choice" });

export const flag = (options: Omit<FlagParam, "kind">): FlagParam => ({ ...options, kind: "flag" });

/** NumPy's legacy seeds: 0 to 2³² − 1. */
export const seed = (def: number): NumberParam => integer({ label: "Seed", lo: 0, hi: 2 ** 32 - 1, def });

export function defaults<P extends Params>(params: P): Values<P> {
  return Object.fromEntries(Object.entries(params).map(([name, param]) => [name, param.def])) as Values<P>;
}
