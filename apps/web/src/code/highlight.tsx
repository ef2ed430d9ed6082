/** Just enough colour for short code: comments, strings, numbers, key words. */
import type { ComponentChildren } from "preact";

const words = {
  typescript: "import|from|const|for|of|new|return|let|await",
  python: "import|from|def|return|for|in|as|if|else|print",
} as const;

export type Language = keyof typeof words;

export function Highlighted({ code, language }: { readonly code: string; readonly language: Language }) {
  const comment = language === "python" ? "#.*" : "\\/\\/.*";
  const token = new RegExp(
    `(${comment})|("""[\\s\\S]*?"""|"[^"\\n]*"|'[^'\\n]*')|\\b(\\d[\\d_.]*(?:e-?\\d+)?)\\b|\\b(${words[language]})\\b`,
    "g",
  );
  const parts: ComponentChildren[] = [];
  let end = 0;
  for (const match of code.matchAll(token)) {
    const kind = ["comment", "string", "number", "word"].find((_, i) => match[i + 1] !== undefined);
    parts.push(code.slice(end, match.index), <span class={`code-${kind}`}>{match[0]}</span>);
    end = match.index + match[0].length;
  }
  parts.push(code.slice(end));
  return <code>{parts}</code>;
}
