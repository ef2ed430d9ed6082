import type { Chapter } from "./contents.ts";

/** A demo in a list: a link where it is built, else its title and "coming". */
export function DemoEntry({ demo, current = false }: { readonly demo: Chapter["demos"][number]; readonly current?: boolean }) {
  if (demo.path === undefined) {
    return (
      <span class="unbuilt">
        {demo.title} <span class="coming">coming</span>
      </span>
    );
  }
  return (
    <a href={demo.path} aria-current={current ? "page" : undefined}>
      {demo.title}
    </a>
  );
}
