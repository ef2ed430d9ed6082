/** Results as JSON inside the page. JSON has no NaN and no infinity; a result may hold both. */
import type { Result } from "./demo.ts";

const names = ["NaN", "Infinity", "-Infinity"];
const mark = "number:";

export const writeResult = (result: Result): string =>
  JSON.stringify(result, (_, value: unknown) => (typeof value === "number" && !Number.isFinite(value) ? mark + String(value) : value));

export const readResult = (json: string): Result =>
  JSON.parse(json, (_, value: unknown) =>
    typeof value === "string" && names.some((name) => value === mark + name) ? Number(value.slice(mark.length)) : value,
  ) as Result;
