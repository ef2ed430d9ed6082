/** A number as a field and a slider. A refused text stays in the field, with the reason under it; the slider stays where the figure is. */
import { formatNumber } from "../number/format.ts";
import type { NumberParam } from "../spec/param.ts";
import { writeValue } from "../spec/read-value.ts";
import { Issue, issueId } from "./issue.tsx";
import { sliderScale } from "./slider-scale.ts";
import type { DemoState } from "./state.ts";

interface Props {
  readonly state: DemoState;
  readonly name: string;
  readonly param: NumberParam;
}

export function NumberControl({ state, name, param }: Props) {
  const id = `${state.demo.id}-${name}`;
  const scale = sliderScale(param);
  const value = Number(state.values.value[name]);
  return (
    <div class="control">
      <label for={id}>{param.label}</label>
      <NumberField state={state} name={name} param={param} />
      {name === "seed" ? (
        <button type="button" class="link control-wide" onClick={() => state.edit(name, String(Math.floor(Math.random() * 10_000)))}>
          New seed
        </button>
      ) : (
        <input
          class="control-wide"
          type="range"
          min={scale.min}
          max={scale.max}
          step={scale.step}
          value={scale.position(value)}
          aria-label={`${param.label}, slider`}
          aria-valuetext={formatNumber(value)}
          onInput={(event) => state.edit(name, writeValue(scale.value(Number(event.currentTarget.value))))}
        />
      )}
      {param.note !== undefined && (
        <p class="note control-wide" id={`${id}-note`}>
          {param.note}
        </p>
      )}
      <Issue state={state} name={name} />
    </div>
  );
}

/** The field alone: up and down arrows step it, as in a number input, but a text that is no number is kept and named. */
export function NumberField({ state, name, param }: Props) {
  const id = `${state.demo.id}-${name}`;
  const refused = state.issues.value.has(name);
  const described = [param.note !== undefined && `${id}-note`, refused && issueId(state, name)].filter(Boolean).join(" ");

  const onKeyDown = (event: KeyboardEvent): void => {
    const direction = { ArrowUp: 1, ArrowDown: -1 }[event.key];
    if (direction === undefined) return;
    event.preventDefault();
    const value = Number(state.values.value[name]);
    const scale = sliderScale(param);
    const next = param.log
      ? scale.value(scale.position(value) + direction)
      : Math.round((value + direction * param.step * (event.shiftKey ? 10 : 1)) * 1e9) / 1e9;
    state.edit(name, writeValue(Math.min(Math.max(next, param.lo), param.hi)));
  };

  return (
    <input
      id={id}
      class="field"
      type="text"
      inputMode="decimal"
      autocomplete="off"
      spellcheck={false}
      value={state.texts[name]?.value.replace(/^-/, "−") ?? ""}
      aria-invalid={refused}
      aria-describedby={described === "" ? undefined : described}
      onKeyDown={onKeyDown}
      onInput={(event) => state.edit(name, event.currentTarget.value.replace(/^−/u, "-"))}
    />
  );
}
