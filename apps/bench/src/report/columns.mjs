/** Cells as lines of text whose columns stand under each other. */

/** @typedef {"left" | "right"} Side */

/** @param {readonly (readonly string[])[]} lines @param {readonly Side[]} sides of each column; `left` beyond them */
export function columns(lines, sides) {
  const widths = lines.reduce((/** @type {number[]} */ widest, cells) => {
    for (const [i, cell] of cells.entries()) widest[i] = Math.max(widest[i] ?? 0, cell.length);
    return widest;
  }, []);
  return lines.map((cells) =>
    cells
      .map((cell, i) => (sides[i] === "right" ? cell.padStart(widths[i]) : cell.padEnd(widths[i])))
      .join("  ")
      .trimEnd(),
  );
}

/** A Markdown table. @param {readonly string[]} head @param {readonly (readonly string[])[]} lines @param {readonly Side[]} sides */
export function markdownTable(head, lines, sides) {
  const line = (/** @type {readonly string[]} */ cells) => `| ${cells.map((cell) => cell.replaceAll("|", "\\|")).join(" | ")} |`;
  return [line(head), `|${head.map((_, i) => (sides[i] === "right" ? "--:" : "---")).join("|")}|`, ...lines.map(line)].join("\n");
}
