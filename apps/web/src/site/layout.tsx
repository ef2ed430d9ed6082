/** The frame of every page: skip link, header, contents, main, footer. Rendered at build time only. */
import type { ComponentChildren } from "preact";
import { chapterPath, chapters } from "./contents.ts";
import { DemoEntry } from "./demo-entry.tsx";
import type { Route } from "./routes.ts";
import { ThemeSwitch } from "./theme.tsx";

export function Layout({ route, children }: { readonly route: Route; readonly children: ComponentChildren }) {
  return (
    <>
      <a class="skip" href="#main">
        Skip to the content
      </a>
      <header class="top">
        <a class="brand" href="/" aria-current={route.path === "/" ? "page" : undefined}>
          <svg viewBox="0 0 24 24" aria-hidden="true">
            <rect width="24" height="24" rx="5" fill="var(--ink)" />
            <path d="M6 17V7l6 6 6-6v10" fill="none" stroke="var(--paper)" stroke-width="2.2" stroke-linejoin="round" />
          </svg>
          GenMath
        </a>
        <div id="theme" class="scripted">
          <ThemeSwitch />
        </div>
      </header>
      <details class="contents-phone">
        <summary>Contents</summary>
        <nav aria-label="Contents">
          <Contents route={route} />
        </nav>
      </details>
      <div class="frame">
        <nav class="contents" aria-label="Contents">
          <Contents route={route} />
        </nav>
        <main id="main" tabIndex={-1}>
          {children}
        </main>
      </div>
      <footer class="foot">
        <p>Everything is computed on your machine. No cookies, no tracking, nothing is sent.</p>
        <p>
          <a href="/about/">About this site</a>
        </p>
      </footer>
    </>
  );
}

function Contents({ route }: { readonly route: Route }) {
  return (
    <ol class="chapters">
      {chapters.map((chapter) => {
        const path = chapterPath(chapter);
        const own = path === `/${chapter.id}/` && chapter.demos.length > 1;
        return (
          <li key={chapter.id}>
            {own ? (
              <a class="chapter" href={path} aria-current={route.path === path ? "page" : undefined}>
                {chapter.title}
              </a>
            ) : (
              <span class="chapter">{chapter.title}</span>
            )}
            {path === undefined ? (
              <span class="coming">coming</span>
            ) : (
              <ol>
                {chapter.demos.map((demo) => (
                  <li key={demo.id}>
                    <DemoEntry demo={demo} current={route.path === demo.path} />
                  </li>
                ))}
              </ol>
            )}
          </li>
        );
      })}
    </ol>
  );
}
