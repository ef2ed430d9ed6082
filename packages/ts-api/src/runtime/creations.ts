/**
 * Which arrays live and where they were made, to find what is never disposed. Kept only on request: a stack an array costs more than most operations.
 */

/** An array that lives. */
export interface LiveArray {
  readonly dtype: string;
  readonly shape: readonly number[];
  /** Of its memory, in Wasm or in an ordinary buffer, which views share. */
  readonly bytes: number;
  /** The calls that made it, innermost first. */
  readonly stack: string;
}

/** Memory that may have ended. */
interface Ending {
  readonly disposed: boolean;
}

interface Creation extends LiveArray {
  readonly of: WeakRef<Ending>;
}

export class Creations {
  #list: Creation[] = [];
  /** The list is swept when it is as long as this. */
  #full = 64;

  /** Notes an array with new memory. */
  note(memory: Ending, dtype: string, shape: readonly number[], bytes: number): void {
    if (this.#list.length >= this.#full) {
      this.#list = this.#list.filter(lives);
      this.#full = Math.max(64, 2 * this.#list.length);
    }
    const stack = (new Error().stack ?? "").replace(/^Error\n/, "");
    this.#list.push({ of: new WeakRef(memory), dtype, shape, bytes, stack });
  }

  /** Those that live, oldest first. */
  live(): readonly LiveArray[] {
    return this.#list.filter(lives).map(({ dtype, shape, bytes, stack }) => ({ dtype, shape, bytes, stack }));
  }
}

/** Neither disposed nor collected. */
function lives({ of }: Creation): boolean {
  return of.deref()?.disposed === false;
}
