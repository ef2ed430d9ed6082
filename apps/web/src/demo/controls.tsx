/** Block 3 of a demo: its parameters, its presets, and what has been changed against the book. */
import { formatNumber } from "../number/format.ts";
import type { ControlGroup } from "../spec/demo.ts";
import type { Param, Params, Value } from "../spec/param.ts";
import { ChoiceControl, FlagControl } from "./choice-control.tsx";
import { Issue } from "./issue.tsx";
import { NumberControl, NumberField } from "./number-control.tsx";
import type { DemoState } from "./state.ts";

export function Controls({ state }: { readonly state: DemoState }) {
  const { demo } = state;
  return (
    <form class="controls" aria-label="Parameters" onSubmit={(event) => event.preventDefault()}>
      {demo.presets.length > 0 && (
        <fieldset class="presets">
          <legend class="visually-hidden">Examples</legend>
          {demo.presets.map((preset) => (
            <button type="button" key={preset.label} onClick={() => state.jump(preset.set)}>
              {preset.label}
            </button>
          ))}
        </fieldset>
      )}
      {demo.controls.map((group, i) => (
        <Group key={i} state={state} group={group} />
      ))}
      <Changed state={state} />
    </form>
  );
}

function Group({ state, group }: { readonly state: DemoState; readonly group: ControlGroup<Params> }) {
  switch (group.kind) {
    case "fields":
      return (
        <>
          {group.fields.map((name) => (
            <Control key={name} state={state} name={name} />
          ))}
        </>
      );
    case "matrix":
      return <MatrixControl state={state} group={group} />;
    default:
      return group satisfies never;
  }
}

function Control({ state, name }: { readonly state: DemoState; readonly name: string }) {
  const param = state.demo.params[name];
  switch (param?.kind) {
    case "number":
      return <NumberControl state={state} name={name} param={param} />;
    case "choice":
      return <ChoiceControl state={state} name={name} param={param} />;
    case "flag":
      return <FlagControl state={state} name={name} param={param} />;
    case undefined:
      return null;
    default:
      return param satisfies never;
  }
}

/** Number cells between brackets; the messages stand under the whole matrix, each naming its entry. */
function MatrixControl({ state, group }: { readonly state: DemoState; readonly group: ControlGroup<Params> & { kind: "matrix" } }) {
  return (
    <fieldset class="matrix">
      <legend>{group.label}</legend>
      <div class="matrix-cells" style={{ "--columns": group.rows[0]?.length ?? 1 }}>
        {group.rows.flat().map((name) => {
          const param = state.demo.params[name];
          if (param?.kind !== "number") return null;
          return (
            <span key={name}>
              <label class="visually-hidden" for={`${state.demo.id}-${name}`}>
                {param.label}
              </label>
              <NumberField state={state} name={name} param={param} />
            </span>
          );
        })}
      </div>
      {group.rows.flat().map((name) => (
        <Issue key={name} state={state} name={name} />
      ))}
    </fieldset>
  );
}

/** What differs from the book, and the way back. */
function Changed({ state }: { readonly state: DemoState }) {
  const values = state.values.value;
  const changed = Object.entries(state.demo.params).filter(([name, param]) => param.view !== true && values[name] !== param.def);
  return (
    <div class="changed">
      <p>
        {changed.length === 0
          ? "These are the book’s values."
          : `Changed: ${changed.map(([name, param]) => `${nameOf(param)} ${show(param, param.def)} → ${show(param, values[name])}`).join(", ")}.`}
      </p>
      <button type="button" class="link" onClick={() => state.jump()}>
        Reset to book values
      </button>
    </div>
  );
}

const nameOf = ({ symbol, label }: Param): string => symbol ?? label.charAt(0).toLowerCase() + label.slice(1);

function show(param: Param, value: Value | undefined): string {
  if (typeof value === "number") return formatNumber(value);
  if (param.kind === "choice") return param.options.find((option) => option.value === value)?.label ?? "";
  return value === true ? "on" : "off";
}
