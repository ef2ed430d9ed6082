/** What is wrong with a field, under it. The element is always there, so that its text is announced when it comes. */
import type { DemoState } from "./state.ts";

export const issueId = (state: DemoState, name: string): string => `${state.demo.id}-${name}-issue`;

export function Issue({ state, name }: { readonly state: DemoState; readonly name: string }) {
  return (
    <p class="issue control-wide" id={issueId(state, name)} role="alert">
      {state.issues.value.get(name) ?? ""}
    </p>
  );
}
