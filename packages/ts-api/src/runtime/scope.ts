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
 * Runs `fn` and disposes every array that was made inside, except those in its result: the result itself, or arrays in (nested) lists, plain objects,
 * maps and sets that it returns. Scopes nest. When `fn` throws, all of them are disposed.
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
    if (result instanceof Promise) {
      throw new TypeError(
        "Cannot scope an asynchronous function: it returned a promise, wanted a value; use scope inside it, between awaits",
      );
    }
    keep(result, (storage) => {
      if (made.delete(storage)) outer?.add(storage);
    });
    return result;
  } finally {
    innermost = outer;
    for (const storage of made) storage.dispose();
  }
}

function isTracked(value: object): value is Tracked {
  return storageOfTracked in value;
}

/** Visits the storages of all arrays in `value`. */
function keep(value: unknown, visit: (storage: Disposable) => void, seen = new Set<object>()): void {
  if (typeof value !== "object" || value === null || seen.has(value)) return;
  seen.add(value);
  if (isTracked(value)) visit(value[storageOfTracked]());
  else if (Array.isArray(value) || value instanceof Set) for (const item of value) keep(item, visit, seen);
  else if (value instanceof Map) for (const item of value.values()) keep(item, visit, seen);
  else if (!ArrayBuffer.isView(value)) for (const item of Object.values(value)) keep(item, visit, seen);
}
