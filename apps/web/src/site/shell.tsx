/** What is alive on every page: the theme switch. All else of the shell is plain HTML. */
import { hydrate } from "preact";
import { readTheme, ThemeSwitch } from "./theme.tsx";

export function mountShell(): void {
  const place = document.getElementById("theme");
  if (place === null) return;
  hydrate(<ThemeSwitch />, place);
  readTheme();
}
