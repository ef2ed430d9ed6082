import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { attentionParams } from "../src/demos/attention/params.ts";
import { demos } from "../src/demos/demos.ts";
import type { Param, Value } from "../src/spec/param.ts";
import { defaults } from "../src/spec/param.ts";
import { decodeQuery, encodeQuery } from "../src/spec/url.ts";

function arbitrary(param: Param): fc.Arbitrary<Value> {
  switch (param.kind) {
    case "number":
      return param.integer
        ? fc.integer({ min: 0, max: Math.floor((param.hi - param.lo) / param.step) }).map((k) => param.lo + k * param.step)
        : fc.double({ min: param.lo, max: param.hi, noNaN: true }).map((x) => (x === 0 ? 0 : x));
    case "choice":
      return fc.constantFrom(...param.options.map((option) => option.value));
    case "flag":
      return fc.boolean();
    default:
      return param satisfies never;
  }
}

describe.each(Object.values(demos))("address of $id", ({ params }) => {
  it("is bare for the book's values", () => {
    expect(encodeQuery(params, defaults(params))).toBe("");
  });

  it("gives back every state", () => {
    const states = fc.record(Object.fromEntries(Object.entries(params).map(([name, param]) => [name, arbitrary(param)])));
    fc.assert(
      fc.property(states, (values) => {
        expect(decodeQuery(params, encodeQuery(params, values))).toEqual({ values, issues: [] });
      }),
    );
  });

  it("survives any text", () => {
    fc.assert(
      fc.property(fc.string(), fc.constantFrom(...Object.keys(params)), (text, name) => {
        const query = new URLSearchParams({ [name]: text }).toString();
        const { values } = decodeQuery(params, query);
        expect(Object.keys(values)).toEqual(Object.keys(params));
      }),
    );
  });
});

describe("decodeQuery", () => {
  it("keeps the default of a bad value and says why", () => {
    const { values, issues } = decodeQuery(attentionParams, "?tokens=999&temperature=2&unknown=1");
    expect(values.tokens).toBe(10);
    expect(values.temperature).toBe(2);
    expect(issues).toEqual([{ field: "tokens", text: "999", message: "Tokens cannot be “999”: a whole number from 2 to 64 is allowed." }]);
  });
});
