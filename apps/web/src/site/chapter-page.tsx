/** A chapter with several demos: what it is about and which demos there are. */
import type { Chapter } from "./contents.ts";
import { DemoEntry } from "./demo-entry.tsx";

export function ChapterPage({ chapter }: { readonly chapter: Chapter }) {
  return (
    <article class="prose">
      <p class="eyebrow">Chapter</p>
      <h1>{chapter.title}</h1>
      <p class="lede">{chapter.sentence}</p>
      <ol class="list">
        {chapter.demos.map((demo) => (
          <li key={demo.id}>
            <DemoEntry demo={demo} />
          </li>
        ))}
      </ol>
    </article>
  );
}
