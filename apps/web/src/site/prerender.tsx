/** Renders a route to HTML, at build time and in the dev server. The only place that loads KaTeX. */
import { configure } from "@genmath/ts-api";
import katex from "katex";
import { renderToString } from "preact-render-to-string";
import { DemoView } from "../demo/demo-view.tsx";
import { Typesetter } from "../demo/formulas.tsx";
import { DemoState } from "../demo/state.ts";
import { demos } from "../demos/demos.ts";
import { defaults, type Value } from "../spec/param.ts";
import { runModel } from "../worker/models.ts";
import { AboutPage } from "./about-page.tsx";
import { ChapterPage } from "./chapter-page.tsx";
import { chapters } from "./contents.ts";
import { heroStart } from "./hero.tsx";
import { HomePage } from "./home-page.tsx";
import { InitialResult } from "./initial-result.tsx";
import { Layout } from "./layout.tsx";
import { MissingPage } from "./missing-page.tsx";
import { type Route, routes } from "./routes.ts";

export { routes };

configure({ variant: "simd" });

export async function renderPage(path: string): Promise<{ head: string; body: string; entry: string }> {
  const route = routes.find((one) => one.path === path);
  if (route === undefined) throw new RangeError(`Cannot render ${path}: there is no such route`);
  const { content, description } = await contentOf(route);
  const title = route.path === "/" ? "GenMath: the mathematics of generative AI, live" : `${route.title} · GenMath`;
  const head = renderToString(
    <>
      <title>{title}</title>
      <meta name="description" content={description} />
    </>,
  );
  return { head, body: renderToString(<Layout route={route}>{content}</Layout>), entry: route.entry };
}

async function contentOf(route: Route) {
  switch (route.kind) {
    case "home":
      return {
        content: <HomePage naive={await stateOf("attention", heroStart.naive)} stable={await stateOf("attention", heroStart.stable)} />,
        description:
          "The mathematics of generative AI for TypeScript: a book whose every number can be changed, and the library behind it.",
      };
    case "chapter": {
      const chapter = chapters.find(({ id }) => id === route.id);
      if (chapter === undefined) throw new RangeError(`Cannot render ${route.path}: there is no chapter ${route.id}`);
      return { content: <ChapterPage chapter={chapter} />, description: chapter.sentence };
    }
    case "demo": {
      const state = await stateOf(route.id);
      return { content: <DemoPage state={state} />, description: state.demo.sentence };
    }
    case "about":
      return { content: <AboutPage />, description: "Where the numbers come from, which keys work, what is stored." };
    case "missing":
      return { content: <MissingPage />, description: "There is no page at this address." };
    default:
      return route.kind satisfies never;
  }
}

async function stateOf(id: string, start: Readonly<Record<string, Value>> = {}): Promise<DemoState> {
  const demo = demos[id];
  if (demo === undefined) throw new RangeError(`Cannot render a demo named ${id}: known are ${Object.keys(demos).join(", ")}`);
  const values = { ...defaults(demo.params), ...start };
  const result = await runModel(id, values);
  // how long the build took is nobody's business, and would make each build differ
  const steps = result.steps.map((step) => ({ ...step, ms: Number.NaN }));
  return new DemoState(demo, { ...result, steps }, (next) => runModel(id, next), values);
}

/** The demo's HTML, and beside it the result that it shows, from which the script takes over without a flicker. */
function DemoPage({ state }: { readonly state: DemoState }) {
  const chapter = chapters.find(({ id }) => id === state.demo.chapter);
  return (
    <article>
      <p class="eyebrow">{chapter?.title}</p>
      <noscript>
        <p class="note">Without scripts this page shows the book’s values, and its controls do nothing.</p>
      </noscript>
      <div id="demo">
        <Typesetter.Provider value={typeset}>
          <DemoView state={state} />
        </Typesetter.Provider>
      </div>
      <InitialResult id="demo-initial" state={state} />
    </article>
  );
}

/** `\bind{key}` in the TeX becomes an element with `data-bind="key"` that holds the live text. */
function typeset(tex: string, live: Readonly<Record<string, string>>): string {
  const html = katex.renderToString(tex.replace(/\\bind\{(\w+)\}/g, "{\\htmlData{bind=$1}{0}}"), {
    displayMode: true,
    output: "html",
    strict: false,
    trust: ({ command }) => command === "\\htmlData" || command === "\\htmlClass",
  });
  return html.replace(
    /(<span class="enclosing[^"]*" data-bind="(\w+)">)<span class="mord[^"]*">0<\/span>(<\/span>)/g,
    (_, open: string, key: string, close: string) => `${open}${live[key] ?? ""}${close}`,
  );
}
