/** Turns the definition of a family into its cases. Inputs are seeded by the case's name, so that they are the same in every process. */
import { Random } from "../random.mjs";

/** FNV-1a of the name. @param {string} text */
function seedOf(text) {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return hash >>> 0;
}

/**
 * @template {import("../types/case.ts").FamilyName} K
 * @param {K} name
 * @param {import("../types/case.ts").Definition<K>} definition
 * @returns {import("../types/case.ts").Family}
 */
export function family(name, definition) {
  /** @param {import("../types/case.ts").Families[K]["size"]} size @param {boolean} quick @returns {import("../types/case.ts").Case} */
  function caseOf(size, quick) {
    const id = definition.id(size);
    const input = () => definition.input(size, new Random(seedOf(id)));
    return {
      id,
      family: name,
      group: definition.group(size),
      size,
      quick,
      work: definition.work(size),
      input,
      verifier: () => {
        const verify = definition.verifier(input());
        return (output) => verify(/** @type {import("../types/case.ts").Families[K]["output"]} */ (output));
      },
    };
  }
  return {
    cases: [...definition.quick.map((size) => caseOf(size, true)), ...definition.full.map((size) => caseOf(size, false))],
    at: (size) => caseOf(/** @type {import("../types/case.ts").Families[K]["size"]} */ (size), false),
  };
}

/** Every size in float32, then in float64. @template P @param {readonly P[]} list @returns {(P & { dtype: import("../types/case.ts").Real })[]} */
export function inBothTypes(list) {
  return /** @type {const} */ (["f32", "f64"]).flatMap((dtype) => list.map((size) => ({ ...size, dtype })));
}
