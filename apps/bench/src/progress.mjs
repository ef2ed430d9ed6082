/** What is happening, on the error stream: one line that is rewritten in a terminal, a line a case elsewhere. */
import { digits } from "./report/units.mjs";

/** @param {{ isTTY?: boolean, write: (text: string) => unknown, columns?: number }} stream @param {number} total cases */
export function progress(stream, total) {
  const start = performance.now();
  let done = 0;
  let current = "";

  /** Remaining time by the cases so far. */
  function left() {
    if (done === 0) return "";
    const seconds = ((performance.now() - start) / 1000 / done) * (total - done);
    return seconds < 90 ? `, about ${digits(seconds, 2)} s left` : `, about ${digits(seconds / 60, 2)} min left`;
  }
  function clear() {
    if (stream.isTTY) stream.write("\r\u001b[K");
  }
  return {
    clear,
    /** @param {string} id */
    begin(id) {
      current = id;
      if (!stream.isTTY) stream.write(`[${done + 1}/${total}] ${id}${left()}\n`);
    },
    /** @param {string} stage */
    stage(stage) {
      if (stream.isTTY)
        stream.write(`\r\u001b[K${`[${done + 1}/${total}] ${current}: ${stage}${left()}`.slice(0, (stream.columns ?? 80) - 1)}`);
    },
    end() {
      done++;
      clear();
    },
  };
}
