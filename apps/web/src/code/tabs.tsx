/** Tabs after the ARIA pattern: arrows move and select, Tab goes into the panel. Without scripts every panel is shown. */
import { useSignal } from "@preact/signals";
import type { ComponentChildren } from "preact";

export interface Tab {
  readonly id: string;
  readonly label: string;
  readonly panel: ComponentChildren;
}

export function Tabs({ id, label, tabs, end }: { id: string; label: string; tabs: readonly Tab[]; end?: ComponentChildren }) {
  const open = useSignal(0);

  const onKeyDown = (event: KeyboardEvent & { currentTarget: HTMLElement }): void => {
    const next = { ArrowLeft: open.value - 1, ArrowRight: open.value + 1, Home: 0, End: tabs.length - 1 }[event.key];
    if (next === undefined) return;
    event.preventDefault();
    open.value = (next + tabs.length) % tabs.length;
    event.currentTarget.querySelectorAll<HTMLElement>("[role=tab]")[open.value]?.focus();
  };

  return (
    <div class="tabs">
      <div class="tab-bar">
        <div role="tablist" aria-label={label} onKeyDown={onKeyDown}>
          {tabs.map((tab, i) => (
            <button
              key={tab.id}
              type="button"
              role="tab"
              id={`${id}-${tab.id}-tab`}
              aria-controls={`${id}-${tab.id}`}
              aria-selected={open.value === i}
              tabIndex={open.value === i ? 0 : -1}
              onClick={() => {
                open.value = i;
              }}
            >
              {tab.label}
            </button>
          ))}
        </div>
        {end}
      </div>
      {tabs.map((tab, i) => (
        <div
          key={tab.id}
          role="tabpanel"
          id={`${id}-${tab.id}`}
          aria-labelledby={`${id}-${tab.id}-tab`}
          hidden={open.value !== i}
          // biome-ignore lint/a11y/noNoninteractiveTabindex: the panel scrolls sideways, and the pattern asks for it
          tabIndex={0}
        >
          {tab.panel}
        </div>
      ))}
    </div>
  );
}
