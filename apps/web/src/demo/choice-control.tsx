/** Two or three alternatives as radio buttons that look like one segmented control; a flag is a check box. */
import type { ChoiceParam, FlagParam } from "../spec/param.ts";
import { writeValue } from "../spec/read-value.ts";
import { Issue, issueId } from "./issue.tsx";
import type { DemoState } from "./state.ts";

export function ChoiceControl({ state, name, param }: { state: DemoState; name: string; param: ChoiceParam }) {
  const id = `${state.demo.id}-${name}`;
  const refused = state.issues.value.has(name);
  return (
    <div class="control">
      <fieldset class="segments control-wide" aria-describedby={refused ? issueId(state, name) : undefined}>
        <legend>{param.label}</legend>
        <div>
          {param.options.map((option) => (
            <label key={option.value}>
              <input
                type="radio"
                name={id}
                value={option.value}
                checked={state.values.value[name] === option.value}
                onChange={() => state.edit(name, option.value)}
              />
              <span>{option.label}</span>
            </label>
          ))}
        </div>
      </fieldset>
      <Issue state={state} name={name} />
    </div>
  );
}

export function FlagControl({ state, name, param }: { state: DemoState; name: string; param: FlagParam }) {
  const id = `${state.demo.id}-${name}`;
  const refused = state.issues.value.has(name);
  return (
    <div class="control">
      <label class="check control-wide" for={id}>
        <input
          id={id}
          type="checkbox"
          checked={state.values.value[name] === true}
          aria-describedby={refused ? issueId(state, name) : undefined}
          onChange={(event) => state.edit(name, writeValue(event.currentTarget.checked))}
        />
        {param.label}
      </label>
      <Issue state={state} name={name} />
    </div>
  );
}
