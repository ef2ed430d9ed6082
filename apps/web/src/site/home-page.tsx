/** The first page: the claim, one figure that proves it, nine chapters, three doors. Rendered at build time only. */
import { Highlighted } from "../code/highlight.tsx";
import { chapterPath, chapters } from "./contents.ts";
import { Hero, type HeroStates } from "./hero.tsx";
import { InitialResult } from "./initial-result.tsx";

const example = `import { linalg, nn, random } from "@genmath/ts-api";

random.seed(42);
const scores = random.randn(10, 10).multiply(48);
nn.softmax(scores).sum({ axis: 1 }); // ten ones
linalg.eig([[4, 2], [1, 3]]);        // 5 and 2`;

export function HomePage({ naive, stable }: HeroStates) {
  return (
    <article class="home">
      <h1>The mathematics of generative AI, with every number in your hand</h1>
      <p class="lede">
        The same formula twice. As the book writes it, the softmax overflows as soon as the scores are sharp; as this library computes it,
        it holds at any temperature. Move it and see.
      </p>
      <div id="hero">
        <Hero naive={naive} stable={stable} />
      </div>
      <InitialResult id="hero-naive" state={naive} />
      <InitialResult id="hero-stable" state={stable} />
      <section aria-labelledby="chapters">
        <h2 id="chapters">Nine chapters</h2>
        <ol class="cards">
          {chapters.map((chapter) => {
            const path = chapterPath(chapter);
            return (
              <li key={chapter.id}>
                <h3>{path === undefined ? chapter.title : <a href={path}>{chapter.title}</a>}</h3>
                <p>{chapter.sentence}</p>
                <p class="coming">{stateOf(chapter.demos.length, chapter.demos.filter((demo) => demo.path !== undefined).length)}</p>
              </li>
            );
          })}
        </ol>
      </section>
      <section aria-labelledby="doors">
        <h2 id="doors">Three doors</h2>
        <div class="doors">
          <div>
            <h3>Read</h3>
            <p>
              Start with <a href="/attention/">attention</a> or with <a href="/linear-algebra/eigen/">eigenvalues</a>. Every figure has its
              table, its code, the book’s lines and a check against NumPy.
            </p>
          </div>
          <div>
            <h3>Import</h3>
            <p>NumPy’s vocabulary on WebAssembly kernels, typed, with nothing to set up.</p>
            {/* biome-ignore lint/a11y/noNoninteractiveTabindex: the code scrolls sideways on a phone */}
            <pre tabIndex={0}>
              <Highlighted code={example} language="typescript" />
            </pre>
          </div>
          <div>
            <h3>Measure</h3>
            <p>In the repository, against the libraries you might pick instead; losses are printed as plainly as wins.</p>
            {/* biome-ignore lint/a11y/noNoninteractiveTabindex: the code scrolls sideways on a phone */}
            <pre tabIndex={0}>
              <code>npm run bench -- matmul --quick</code>
            </pre>
          </div>
        </div>
      </section>
    </article>
  );
}

const stateOf = (all: number, built: number): string =>
  built === 0 ? "Coming" : `${built} of ${all} ${all === 1 ? "demo" : "demos"} live`;
