/** Block 7 of a demo: the code with the current values, the book's lines, the check against NumPy, and what ran. */
import { useSignal } from "@preact/signals";
import type { DemoState } from "../demo/state.ts";
import { CheckPanel } from "./check-panel.tsx";
import { Highlighted } from "./highlight.tsx";
import { RanPanel } from "./ran-panel.tsx";
import { Tabs } from "./tabs.tsx";

export function CodeBlock({ state }: { readonly state: DemoState }) {
  const { demo } = state;
  const code = demo.code(state.shown.value.values);
  const said = useSignal("");

  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(code);
      said.value = "Copied";
    } catch {
      said.value = "The browser refused";
    }
    setTimeout(() => {
      said.value = "";
    }, 2000);
  };

  return (
    <Tabs
      id={`${demo.id}-code`}
      label="Code"
      end={
        <button type="button" class="link copy" onClick={() => void copy()}>
          <span role="status">{said.value || "Copy TypeScript"}</span>
        </button>
      }
      tabs={[
        {
          id: "typescript",
          label: "TypeScript",
          panel: (
            <pre>
              <Highlighted code={code} language="typescript" />
            </pre>
          ),
        },
        {
          id: "python",
          label: "Python, from the book",
          panel: (
            <pre>
              <Highlighted code={demo.python} language="python" />
            </pre>
          ),
        },
        { id: "check", label: "Check", panel: <CheckPanel state={state} /> },
        { id: "ran", label: "What ran", panel: <RanPanel state={state} /> },
      ]}
    />
  );
}
