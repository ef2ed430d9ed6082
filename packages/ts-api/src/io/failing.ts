/** How a reader fails: it says what is wrong and where, and the format stands in front. */
import { FormatError, type FormatErrorDetails } from "../errors/errors.ts";

export type Fail = (problem: string, where?: Omit<FormatErrorDetails, "format">) => FormatError;

/** Errors of a format. `part` says which part of the file is read, `start` where its bytes begin. */
export function failing(format: FormatErrorDetails["format"], part = "", start = 0): Fail {
  return (problem, { offset, ...where } = {}) =>
    new FormatError(`Cannot parse ${format}: ${part}${problem}`, {
      format,
      ...where,
      ...(offset !== undefined && { offset: start + offset }),
    });
}
