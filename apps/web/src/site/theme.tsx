/** The theme switch: the system's, light or dark. What is chosen is remembered and applied before the first paint by `theme-first.js`. */
import { signal } from "@preact/signals";

const themes = ["auto", "light", "dark"] as const;
type Theme = (typeof themes)[number];
const labels: Readonly<Record<Theme, string>> = { auto: "Auto", light: "Light", dark: "Dark" };

const theme = signal<Theme>("auto");

export function readTheme(): void {
  const set = document.documentElement.dataset.theme;
  theme.value = set === "light" || set === "dark" ? set : "auto";
}

function choose(chosen: Theme): void {
  theme.value = chosen;
  if (chosen === "auto") delete document.documentElement.dataset.theme;
  else document.documentElement.dataset.theme = chosen;
  try {
    if (chosen === "auto") localStorage.removeItem("genmath-theme");
    else localStorage.setItem("genmath-theme", chosen);
  } catch {
    // storage is refused: the choice holds for this page
  }
}

export function ThemeSwitch() {
  return (
    <fieldset class="segments theme">
      <legend class="visually-hidden">Theme</legend>
      <div>
        {themes.map((name) => (
          <label key={name}>
            <input type="radio" name="theme" value={name} checked={theme.value === name} onChange={() => choose(name)} />
            <span>{labels[name]}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
