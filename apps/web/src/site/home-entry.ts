/** The first page's script: the shell at once, the figure with its charts when the page is idle. */
import { mountShell } from "./shell.tsx";

mountShell();

const whenIdle = globalThis.requestIdleCallback ?? ((run: () => void) => setTimeout(run, 200));
whenIdle(() => void import("./hero-mount.tsx").then(({ mountHero }) => mountHero()));
