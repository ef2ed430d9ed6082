/** A position in a header's text that moves forward over tokens, or fails there. What the literals of Python and of JSON have in common. */
import type { FormatError } from "../errors/errors.ts";

const MOST_DIGITS = 15;

export class Cursor {
  readonly text: string;
  /** Index of the next character. */
  at = 0;
  readonly #failAt: (problem: string, at: number) => FormatError;

  constructor(text: string, failAt: (problem: string, at: number) => FormatError) {
    this.text = text;
    this.#failAt = failAt;
  }

  /** An error at the next character, or at `at`. */
  fail(wanted: string, at = this.at): FormatError {
    const found = this.text[at];
    return this.#failAt(`its header has ${found === undefined ? "no more characters" : JSON.stringify(found)}, wanted ${wanted}`, at);
  }

  /** The next character that is no blank. */
  peek(): string | undefined {
    while (" \t\r\n".includes(this.text[this.at] ?? "x")) this.at++;
    return this.text[this.at];
  }

  /** Steps over a character if it comes next, blanks aside. */
  take(char: string): boolean {
    if (this.peek() !== char) return false;
    this.at++;
    return true;
  }

  /** Steps over a character that must come next, blanks aside. */
  expect(char: string): void {
    if (!this.take(char)) throw this.fail(`"${char}"`);
  }

  /** Nothing but blanks may follow. */
  expectEnd(): void {
    if (this.peek() !== undefined) throw this.fail("its end");
  }

  /** A natural number without leading zeros that JavaScript holds exactly. */
  natural(): number {
    this.peek();
    const start = this.at;
    while (/[0-9]/.test(this.text[this.at] ?? "")) this.at++;
    const digits = this.text.slice(start, this.at);
    if (digits === "" || digits.length > MOST_DIGITS || (digits.length > 1 && digits.startsWith("0"))) {
      throw this.fail(`an integer from 0 up with at most ${MOST_DIGITS} digits`, start);
    }
    return Number(digits);
  }

  /** Entries between brackets, apart by commas. `trailing`: one comma may stand behind the last. Returns whether one did. */
  list(open: string, close: string, trailing: boolean, entry: () => void): boolean {
    this.expect(open);
    if (this.take(close)) return false;
    for (;;) {
      entry();
      if (this.take(close)) return false;
      if (!this.take(",")) throw this.fail(`"," or "${close}"`);
      if (trailing && this.take(close)) return true;
    }
  }
}
