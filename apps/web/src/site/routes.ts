/** Every page of the site. The build makes one HTML file per route; `entry` is the only script that the page names. */
import { chapterPath, chapters } from "./contents.ts";

export interface Route {
  readonly path: string;
  readonly kind: "home" | "chapter" | "demo" | "about" | "missing";
  /** The chapter's or demo's id; empty for the other pages. */
  readonly id: string;
  readonly title: string;
  readonly entry: string;
}

const shell = "/src/site/entry.ts";

const chapterRoutes: Route[] = chapters.flatMap((chapter) => {
  const path = chapterPath(chapter);
  const several = chapter.demos.length > 1 && path !== undefined;
  const demos = chapter.demos.flatMap((demo): Route[] =>
    demo.path === undefined
      ? []
      : [{ path: demo.path, kind: "demo", id: demo.id, title: demo.title, entry: `/src/demos/${demo.id}/entry.ts` }],
  );
  return several ? [{ path, kind: "chapter", id: chapter.id, title: chapter.title, entry: shell }, ...demos] : demos;
});

export const routes: readonly Route[] = [
  { path: "/", kind: "home", id: "", title: "GenMath", entry: "/src/site/home-entry.ts" },
  ...chapterRoutes,
  { path: "/about/", kind: "about", id: "", title: "About this site", entry: shell },
  { path: "/404.html", kind: "missing", id: "", title: "No such page", entry: shell },
];
