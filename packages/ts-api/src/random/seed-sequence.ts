/**
 * Seeds of any length made into well-mixed words: NumPy's SeedSequence, after M. E. O'Neill, "Developing a seed_seq Alternative" (pcg-random.org, 2015). Words of entropy
 * are hashed into a pool of 128 bits, each of which depends on all of them; the pool is hashed into as many words as a generator wants.
 */

/** An integer from 0 up, or a list of them. A number must be safe (at most 2^53 − 1); larger ones are BigInts. */
export type Entropy = number | bigint | readonly (number | bigint)[] | Uint32Array;

const POOL = 4;
const INIT_A = 0x43b0d7e5;
const MULTIPLIER_A = 0x931e8875;
const INIT_B = 0x8b51f9dd;
const MULTIPLIER_B = 0x58f38ded;
const MIX_LEFT = 0xca01f9dd;
const MIX_RIGHT = 0x4973f715;

const WANTED = "wanted integers from 0 up, those above 2^53 as BigInt";

/** Where a sequence stands in the tree that `spawn` makes. */
export interface SeedSequenceOptions {
  /** The way from the root. Default: []. */
  readonly spawnKey?: readonly number[];
}

/**
 * The source of seeds for generators: NumPy's `SeedSequence(entropy)`, the same words. Without entropy the platform gives 128 bits.
 *
 * Throws RangeError for entropy that is not made of integers from 0 up.
 *
 * @example
 * new random.SeedSequence(42).generateState(3); // [3444837047, 2669555309, 2046530742]
 * const [left, right] = new random.SeedSequence(42).spawn(2);
 * random.defaultRng(right).integers(0, 100, 3); // [ 7 46 18]
 */
export class SeedSequence {
  /** What it was made of. */
  readonly entropy: Exclude<Entropy, number | Uint32Array>;
  /** The way to it from the root of its tree. */
  readonly spawnKey: readonly number[];
  readonly #pool: Uint32Array;
  #children = 0;

  constructor(entropy?: Entropy, { spawnKey = [] }: SeedSequenceOptions = {}) {
    this.entropy = entropy === undefined ? fromPlatform() : typeof entropy === "number" ? BigInt(checked(entropy)) : toList(entropy);
    this.spawnKey = spawnKey;
    const words = wordsOf(this.entropy);
    // Zeros up to the pool's size keep a key from standing where entropy would.
    if (spawnKey.length > 0) while (words.length < POOL) words.push(0);
    this.#pool = pooled([...words, ...wordsOf(spawnKey)]);
  }

  /** Words of 32 bits; the first ones are the same, however many are wanted. */
  generateState(n: number): number[] {
    let hash = INIT_B;
    return Array.from({ length: n }, (_, i) => {
      let word = (this.#pool[i % POOL] as number) ^ hash;
      hash = Math.imul(hash, MULTIPLIER_B);
      word = Math.imul(word, hash);
      return (word ^ (word >>> 16)) >>> 0;
    });
  }

  /** The next n sequences below this one: independent of each other, of it, and of those spawned before. */
  spawn(n: number): SeedSequence[] {
    if (!Number.isInteger(n) || n < 0) throw new RangeError(`Cannot spawn ${n} seed sequences: wanted an integer from 0 up`);
    return Array.from({ length: n }, () => new SeedSequence(this.entropy, { spawnKey: [...this.spawnKey, this.#children++] }));
  }
}

function toList(entropy: Exclude<Entropy, number>): bigint | readonly (number | bigint)[] {
  return entropy instanceof Uint32Array ? Array.from(entropy) : entropy;
}

function fromPlatform(): bigint {
  return crypto.getRandomValues(new Uint32Array(POOL)).reduce((all, word) => (all << 32n) | BigInt(word), 0n);
}

function checked(value: unknown): number | bigint {
  const integer = typeof value === "bigint" ? value >= 0n : typeof value === "number" && Number.isSafeInteger(value) && value >= 0;
  if (!integer) throw new RangeError(`Cannot seed with ${String(value)}: ${WANTED}`);
  return value as number | bigint;
}

/** The words of each integer, lowest first; 0 is one word. */
function wordsOf(entropy: bigint | readonly (number | bigint)[]): number[] {
  if (typeof entropy === "object") {
    if (!Array.isArray(entropy)) checked(entropy);
    return entropy.flatMap((value) => wordsOf(BigInt(checked(value))));
  }
  const words = [];
  for (let rest = BigInt(checked(entropy)); rest > 0n; rest >>= 32n) words.push(Number(rest & 0xffffffffn));
  return words.length === 0 ? [0] : words;
}

function pooled(words: readonly number[]): Uint32Array {
  let hash = INIT_A;
  const hashed = (word: number): number => {
    const x = word ^ hash;
    hash = Math.imul(hash, MULTIPLIER_A);
    const y = Math.imul(x, hash);
    return y ^ (y >>> 16);
  };
  const pool = new Uint32Array(POOL);
  const mixIn = (to: number, word: number): void => {
    const x = (Math.imul(MIX_LEFT, pool[to] as number) - Math.imul(MIX_RIGHT, hashed(word))) | 0;
    pool[to] = x ^ (x >>> 16);
  };
  for (let i = 0; i < POOL; i++) pool[i] = hashed(words[i] ?? 0);
  for (let from = 0; from < POOL; from++) for (let to = 0; to < POOL; to++) if (from !== to) mixIn(to, pool[from] as number);
  for (const word of words.slice(POOL)) for (let to = 0; to < POOL; to++) mixIn(to, word);
  return pool;
}
