/** One demo: the same seven blocks in the same order on every page. */
import { CodeBlock } from "../code/code-block.tsx";
import { Figure } from "../figure/figure.tsx";
import type { Phrase } from "../spec/demo.ts";
import type { Params } from "../spec/param.ts";
import { Controls } from "./controls.tsx";
import { Formulas } from "./formulas.tsx";
import { Numbers } from "./numbers.tsx";
import type { DemoState } from "./state.ts";

export function DemoView({ state }: { readonly state: DemoState }) {
  const { demo } = state;
  return (
    <>
      <h1>{demo.title}</h1>
      <p class="lede">{demo.sentence}</p>
      <p class="try">
        <b>Try it</b>
        <span>
          {demo.tryIt.map((phrase, i) => (
            <TryPhrase key={i} phrase={phrase} state={state} />
          ))}
        </span>
      </p>
      <div class="stage">
        <Controls state={state} />
        <div class="results">
          <Failure state={state} />
          <div class="figures">
            {demo.figures.map((figure, i) => (
              <Figure key={figure.id} figure={figure} state={state} main={i === 0} />
            ))}
          </div>
          <Numbers state={state} />
          <Formulas state={state} />
        </div>
      </div>
      <CodeBlock state={state} />
      <Announcer state={state} />
    </>
  );
}

function TryPhrase({ phrase, state }: { readonly phrase: Phrase<Params>; readonly state: DemoState }) {
  if (typeof phrase === "string") return <>{phrase}</>;
  return (
    <button type="button" class="link" onClick={() => state.jump(phrase.set)}>
      {phrase.text}
    </button>
  );
}

/** The model could not compute these values; the figures still show the last good ones. */
function Failure({ state }: { readonly state: DemoState }) {
  const text = state.failure.value;
  return (
    <p class="failure" role="alert" hidden={text === ""}>
      {text === "" ? "" : `${text}. The figures show the last values that could be computed. `}
      {text !== "" && (
        <button type="button" class="link" onClick={() => void state.compute()}>
          Try again
        </button>
      )}
    </p>
  );
}

/** One polite line that says what the main figure shows, when it has come to rest. */
function Announcer({ state }: { readonly state: DemoState }) {
  return (
    <p class="visually-hidden" role="status">
      {state.announcement.value}
    </p>
  );
}
