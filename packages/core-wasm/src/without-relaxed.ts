/**
 * The SIMD build of a module, made from its relaxed one: every fused multiply-add becomes a multiplication and an addition, which are rounded each, as `lanes.ts`
 * writes them where relaxed SIMD is off. The two builds differ in nothing else, so only one of them is bundled.
 *
 * Four instructions are replaced, the relaxed multiply-adds of f32x4 and f64x2 and their negated forms. Their operands a, b, c lie on the stack, c on top:
 * two locals are added to the function to put it aside.
 */
import { numberAt, pastInstruction, pastNumber, VECTOR } from "./instructions.ts";

const TYPES = 1;
const FUNCTIONS = 3;
const CODE = 10;
/** The magic number and the version. */
const HEADER = 8;
const LOCAL_GET = 0x20;
const LOCAL_SET = 0x21;
const V128 = 0x7b;
/** f32x4.relaxed_madd; behind it stand the negated form, and both of f64x2. */
const FIRST_RELAXED = 0x105;
const FIRST_ADD = 0xe4;
const ADD_TO_ADD = 12;

/** Bytes of a module, in pieces: what stays is not copied before the end. */
type Pieces = ArrayLike<number>[];

export function withoutRelaxed(module: Uint8Array): Uint8Array<ArrayBuffer> {
  const parameters: number[] = [];
  const types: number[] = [];
  const out: Pieces = [module.subarray(0, HEADER)];
  for (let at = HEADER; at < module.length; ) {
    const id = module[at] as number;
    const start = pastNumber(module, at + 1);
    const end = start + numberAt(module, at + 1);
    if (id === TYPES) parameters.push(...parameterCounts(module, start));
    if (id === FUNCTIONS) types.push(...numbers(module, start));
    if (id === CODE) {
      const bodies = codeSection(module, start, (index) => parameters[types[index] as number] as number);
      out.push([id], leb128(lengthOf(bodies)), ...bodies);
    } else out.push(module.subarray(at, end));
    at = end;
  }
  return joined(out);
}

/** How many parameters each function type has. */
function parameterCounts(module: Uint8Array, at: number): number[] {
  const counts: number[] = [];
  let left = numberAt(module, at);
  for (at = pastNumber(module, at); left > 0; left--) {
    const count = numberAt(module, ++at);
    counts.push(count);
    at = pastNumber(module, at) + count;
    at = pastNumber(module, at) + numberAt(module, at);
  }
  return counts;
}

/** A vector of numbers. */
function numbers(module: Uint8Array, at: number): number[] {
  const count = numberAt(module, at);
  return Array.from({ length: count }, () => {
    at = pastNumber(module, at);
    return numberAt(module, at);
  });
}

function codeSection(module: Uint8Array, at: number, parametersOf: (index: number) => number): Pieces {
  const count = numberAt(module, at);
  const out: Pieces = [leb128(count)];
  at = pastNumber(module, at);
  for (let index = 0; index < count; index++) {
    const start = pastNumber(module, at);
    const end = start + numberAt(module, at);
    const body = rewritten(module.subarray(start, end), parametersOf(index));
    out.push(leb128(lengthOf(body)), ...body);
    at = end;
  }
  return out;
}

/** A function's locals and code, without relaxed instructions. */
function rewritten(body: Uint8Array, parameters: number): Pieces {
  const groups = numberAt(body, 0);
  const declared = pastNumber(body, 0);
  let start = declared;
  let spare = parameters;
  for (let i = 0; i < groups; i++) {
    spare += numberAt(body, start);
    start = pastNumber(body, start) + 1;
  }
  const out: Pieces = [leb128(groups + 1), body.subarray(declared, start), [2, V128]];
  let copied = start;
  for (let at = start; at < body.length; ) {
    const next = pastInstruction(body, at);
    const kind = body[at] === VECTOR ? numberAt(body, at + 1) - FIRST_RELAXED : -1;
    if (kind >= 0 && kind < 4) {
      out.push(body.subarray(copied, at), separate(kind, spare));
      copied = next;
    }
    at = next;
  }
  return copied === start ? [body] : [...out, body.subarray(copied)];
}

/** a·b + c, or c − a·b where `kind` is odd: a, b and c are on the stack, locals `spare` and the next are free. */
function separate(kind: number, spare: number): number[] {
  const add = FIRST_ADD + ADD_TO_ADD * (kind >> 1);
  const product = [LOCAL_SET, ...leb128(spare), VECTOR, ...leb128(add + 2)];
  const third = [LOCAL_GET, ...leb128(spare)];
  if (!(kind & 1)) return [...product, ...third, VECTOR, ...leb128(add)];
  return [...product, LOCAL_SET, ...leb128(spare + 1), ...third, LOCAL_GET, ...leb128(spare + 1), VECTOR, ...leb128(add + 1)];
}

function leb128(value: number): number[] {
  const bytes: number[] = [];
  for (; value > 127; value >>>= 7) bytes.push((value & 127) | 128);
  bytes.push(value);
  return bytes;
}

function lengthOf(pieces: Pieces): number {
  return pieces.reduce((sum, { length }) => sum + length, 0);
}

function joined(pieces: Pieces): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(lengthOf(pieces));
  let at = 0;
  for (const piece of pieces) {
    bytes.set(piece, at);
    at += piece.length;
  }
  return bytes;
}
