/**
 * Runs the code of an `@example` and compares what its lines print with the comments behind them.
 *
 *   linalg.norm([3, 4]); // 5                      an expression and its value
 *   const a = eye(2); // [[1, 0],                  a name and its value; the comment may go on
 *                     //  [0, 1]]                  in the lines below
 *   matmul(a, b); // ShapeError: Cannot matmul …   an error, and how its message begins before the …
 *
 * Every comment at the end of a line is a claim; one on a line of its own, not below a claim, is prose.
 */
import { inspect } from "node:util";
import { transform } from "esbuild";
import { withoutComments } from "../../scripts/source.mjs";

/** What a line claims to print, and what it printed: its forms that a reader may have seen. */
export interface Claim {
  readonly statement: string;
  readonly expected: string;
  readonly printed: readonly string[];
}

type Module = Readonly<Record<string, unknown>>;

/** Runs an example with `scope`'s names in reach and returns its claims in order. */
export async function runExample(example: string, scope: Module, load: (name: string) => Promise<Module>): Promise<Claim[]> {
  const { code, claims } = compile(example);
  const body = await transform(`const example = async () => {\n${code}\n};`, { loader: "ts", target: "es2022" });
  const found: Claim[] = [];
  const logged: string[] = [];
  const show = async (index: number, compute: () => unknown): Promise<void> => {
    logged.length = 0;
    const claim = claims[index] as (typeof claims)[number];
    found.push({ ...claim, printed: await printedBy(compute, logged) });
  };
  const names = ["show", "load", "console", ...Object.keys(scope)];
  const log = (...values: unknown[]): void => void logged.push(values.map((v) => (typeof v === "string" ? v : inspect(v))).join(" "));
  const make = new Function(
    ...names,
    `${body.code}
return example;`,
  );
  await make(show, load, { log }, ...Object.values(scope))();
  return found;
}

async function printedBy(compute: () => unknown, logged: readonly string[]): Promise<string[]> {
  try {
    const value = await compute();
    if (value === undefined && logged.length > 0) return [logged.join("\n")];
    return [inspect(value), String(value), JSON.stringify(value) ?? "undefined"];
  } catch (error) {
    if (error instanceof Error) return [`${error.name}: ${error.message}`];
    throw error;
  }
}

/** The example as a program that calls `show(claim, () => value)` where it makes a claim. */
function compile(example: string): { code: string; claims: { statement: string; expected: string }[] } {
  const claims: { statement: string; expected: string }[] = [];
  const program: string[] = [];
  let pending: string[] = [];
  let belowClaim = false;
  for (const line of example.split("\n")) {
    const code = withoutComments(line).trimEnd();
    const comment = line
      .slice(code.length)
      .trim()
      .replace(/^\/\/ ?/, "");
    const last = claims.at(-1);
    if (code.trim() === "") {
      if (comment !== "" && belowClaim && last) last.expected += `\n${comment}`;
      else belowClaim = false;
      continue;
    }
    pending.push(code);
    belowClaim = comment !== "";
    if (belowClaim) {
      program.push(claiming(pending.join("\n"), claims.length));
      claims.push({ statement: pending.join("\n").trim(), expected: comment });
      pending = [];
    } else if (/[;}]$/.test(code)) {
      program.push(importing(pending.join("\n")));
      pending = [];
    }
  }
  return { code: [...program, ...pending].join("\n"), claims };
}

function claiming(statement: string, index: number): string {
  const declared = statement.match(/^\s*(?:const|let|using)\s+(\w+)\b/);
  if (declared) return `${statement}\nawait show(${index}, () => ${declared[1]});`;
  return `await show(${index}, async () => (${statement.trim().replace(/;$/, "")}));`;
}

function importing(statement: string): string {
  return statement
    .replace(/import\s+type\s[^;]*;/g, "")
    .replace(/import\s*(\{[^}]*\})\s*from\s*("[^"]+"|'[^']+');?/g, (_, names: string, from: string) => {
      return `const ${names.replace(/\s+as\s+/g, ": ")} = await load(${from});`;
    });
}

/** Whether a claim holds; blanks are equal however many, and those beside brackets and commas do not count. */
export function holds({ expected, printed }: Claim): boolean {
  const wanted = tidy(expected);
  if (wanted.endsWith("…")) return printed.some((text) => tidy(text).startsWith(wanted.slice(0, -1).trimEnd()));
  return printed.some((text) => tidy(text) === wanted);
}

function tidy(text: string): string {
  return text
    .trim()
    .replace(/\s+/g, " ")
    .replace(/ ?([[\](){},]) ?/g, "$1");
}
