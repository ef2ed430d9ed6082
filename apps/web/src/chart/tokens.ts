/**
 * The bridge from the style sheet to the canvas: charts draw with the same custom properties as the page, read once per theme and
 * resolved by the browser (a token may be `light-dark(…)`, which only an element's colour resolves).
 */
import { type ReadonlySignal, signal } from "@preact/signals";

export interface Tokens {
  readonly colour: (name: string) => string;
  readonly text: string;
  readonly size: number;
}

/** Counts theme changes; charts redraw when it moves. */
const version = signal(0);
export const themeVersion: ReadonlySignal<number> = version;

let cached: { readonly version: number; readonly tokens: Tokens } | undefined;

export function tokens(): Tokens {
  if (cached?.version === version.value) return cached.tokens;
  const style = getComputedStyle(document.documentElement);
  const colours = new Map<string, string>();
  const probe = document.createElement("span");
  probe.hidden = true;
  // with forced colours the charts keep their own, on their own paper
  probe.style.forcedColorAdjust = "none";
  const fresh: Tokens = {
    colour: (name) => {
      let resolved = colours.get(name);
      if (resolved === undefined) {
        document.body.append(probe);
        probe.style.color = `var(--${name})`;
        resolved = getComputedStyle(probe).color;
        probe.remove();
        colours.set(name, resolved);
      }
      return resolved;
    },
    text: style.getPropertyValue("--font-text").trim(),
    size: Number.parseFloat(style.getPropertyValue("--chart-text")) || 12,
  };
  cached = { version: version.value, tokens: fresh };
  return fresh;
}

/** Watches the two things that change the theme: the switch on the page and the system. */
export function watchTheme(): void {
  const bump = (): void => {
    version.value++;
  };
  matchMedia("(prefers-color-scheme: dark)").addEventListener("change", bump);
  matchMedia("(forced-colors: active)").addEventListener("change", bump);
  new MutationObserver(bump).observe(document.documentElement, { attributeFilter: ["data-theme"] });
}
