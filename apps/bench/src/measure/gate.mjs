/** The gate before the clock: what a contender computes is compared with a float64 reference, and nothing that is wrong is ever timed. */

/** @import { Case, Verification } from "../types/case.ts" */
/** @import { Lane } from "../types/contender.ts" */
/** @import { Entry } from "../types/report.ts" */

/** @param {unknown} error */
export function messageOf(error) {
  return error instanceof Error ? error.message : String(error);
}

/**
 * @param {Lane} lane
 * @param {Pick<Case, "family" | "size">} address
 * @param {(output: unknown) => Verification} verify
 * @returns {Promise<{ status: "right", verification: Verification } | Extract<Entry, { status: "wrong" | "failed" }> | undefined>} undefined where the contender does not offer the case
 */
export async function gate({ name, entrant }, address, verify) {
  try {
    if (!(await entrant.prepare(address))) return undefined;
    const verification = verify(await entrant.answer());
    // Written so that NaN, which is neither above nor below, is wrong.
    return verification.error <= verification.allowed
      ? { status: "right", verification }
      : { contender: name, status: "wrong", verification };
  } catch (error) {
    return { contender: name, status: "failed", message: messageOf(error) };
  }
}
