/** The code tab says "runs as shown": so it is run, with the book's values and with others, and what it prints is compared with the model. */
import * as api from "@genmath/ts-api";
import { describe, expect, it } from "vitest";
import { attentionCode } from "../src/demos/attention/code.ts";
import { attention } from "../src/demos/attention/model.ts";
import { attentionParams } from "../src/demos/attention/params.ts";
import { eigenCode } from "../src/demos/eigen/code.ts";
import { defaults } from "../src/spec/param.ts";

interface Printed {
  readonly data: ArrayLike<number>;
}

/** Runs a page's code with `return` in place of its printing. */
function run(code: string, returned: string): Printed {
  const body = code.replace(/^import \{(.*)\} from "@genmath\/ts-api";$/m, "const {$1} = api;").replace(/^console\.log.*$/gm, "");
  return new Function("api", `${body}\nreturn ${returned};`)(api) as Printed;
}

describe("code of the attention page", () => {
  const book = defaults(attentionParams);
  it.each([
    book,
    { ...book, softmax: "naive" as const },
    { ...book, causal: true, temperature: 0.3, wScale: "scaled" as const },
    { ...book, heads: 4, head: 3, tokens: 5, seed: 7 },
  ])("computes what the figure shows (%j)", (values) => {
    expect(Array.from(run(attentionCode(values), "weights").data)).toEqual([...attention(values).weights]);
    expect(Array.from(run(attentionCode(values), "output").data)).toEqual([...attention(values).output]);
  });
});

describe("code of the eigenvalue page", () => {
  it("finds the book's eigenvalues", () => {
    expect(Array.from(run(eigenCode({ a: 4, b: 2, c: 1, d: 3 }), "eigenvalues").data)).toEqual([5, 0, 2, 0]);
  });
});
