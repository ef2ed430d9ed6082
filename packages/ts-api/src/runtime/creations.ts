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

interface Creation extends Omit<LiveArray, "stack"> {
  readonly of: WeakRef<Ending>;
  /** Engines write a stack out when it is asked for, which costs a hundred times what noting it does. */
  readonly made: Error;
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
    this.#list.push({ of: new WeakRef(memory), dtype, shape, bytes, made: new Error() });
  }

  /** Those that live, oldest first. */
  live(): readonly LiveArray[] {
    return this.#list.filter(lives).map(({ dtype, shape, bytes, made }) => ({ dtype, shape, bytes, stack: stackOf(made) }));
  }
}

function stackOf(made: Error): string {
  return (made.stack ?? "").replace(/^Error\n/, "");
}

/** Neither disposed nor collected. */
function lives({ of }: Creation): boolean {
  return of.deref()?.disposed === false;
}
