/** The first page's script: the shell at once, the figure with its charts when the page is idle. */
import { mountShell } from "./shell.tsx";

mountShell();

const wake = (): void => void import("./hero-mount.tsx").then(({ mountHero }) => mountHero());

// at the latest after half a second: a page that paints nothing may never be called idle
if ("requestIdleCallback" in globalThis) requestIdleCallback(wake, { timeout: 500 });
else setTimeout(wake, 200);
