/**
 * `scope(fn)`: arrays made inside are disposed when it ends, except those that it returns.
 *
 * A scope keeps a list of the storages created while it is the innermost one. What escapes is handed to the scope around it, if any.
 */

/** What a scope disposes. */
interface Disposable {
  dispose(): void;
}

/** The key under which an array tells its storage. */
export const storageOfTracked: unique symbol = Symbol.for("@genmath/ts-api.storage") as never;

/** An array, as far as a scope cares. */
export interface Tracked {
  /** @internal */
  [storageOfTracked](): Disposable;
}

let innermost: Set<Disposable> | undefined;

/** Called for every storage that is created. */
export function track(storage: Disposable): void {
  innermost?.add(storage);
}

/**
 * Runs `fn` and disposes every array that was made inside, except those in its result: the result itself, or arrays in (nested) lists, objects, maps and sets
 * that it returns; of an object's own properties those that `Object.values` sees. A view keeps the memory that it shows. Scopes nest: what an inner one returns
 * belongs to the outer one. When `fn` throws, all arrays are disposed.
 *
 * Throws TypeError when `fn` returns a promise: what it would make later is outside of the scope.
 *
 * @example
 * const total = scope(() => ones([1000]).add(1).multiply(2).sum());
 * total.item(); // 4000
 */
export function scope<R>(fn: () => R): R {
  const outer = innermost;
  const made = new Set<Disposable>();
  innermost = made;
  try {
    const result = fn();
    if (isThenable(result)) {
      // It will fail over arrays that end here: that is said below, once.
      Promise.resolve(result).catch(() => {});
      throw new TypeError(
        "Cannot scope an asynchronous function: it returned a promise, wanted a value; use scope inside it, between awaits",
      );
    }
    if (made.size > 0) {
      for (const storage of storagesIn(result)) {
        if (made.delete(storage)) outer?.add(storage);
      }
    }
    return result;
  } finally {
    innermost = outer;
    for (const storage of made) storage.dispose();
  }
}

function isThenable(value: unknown): value is PromiseLike<unknown> {
  return typeof value === "object" && value !== null && "then" in value && typeof value.then === "function";
}

function isTracked(value: object): value is Tracked {
  return storageOfTracked in value;
}

/** The storages of all arrays in `value`, however deep. */
function* storagesIn(value: unknown): Generator<Disposable, void, undefined> {
  const seen = new Set<unknown>();
  // A list of what is left, not recursion: a linked list may be longer than the stack is deep.
  const left = [value];
  while (left.length > 0) {
    const next = left.pop();
    if (typeof next !== "object" || next === null || seen.has(next)) continue;
    seen.add(next);
    if (isTracked(next)) yield next[storageOfTracked]();
    else if (next instanceof Map) for (const entry of next) left.push(...entry);
    else if (!ArrayBuffer.isView(next)) for (const item of inside(next)) left.push(item);
  }
}

function inside(value: object): Iterable<unknown> {
  return Array.isArray(value) || value instanceof Set ? value : Object.values(value);
}
