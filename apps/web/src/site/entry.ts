/** The script of pages without a figure. */
import { mountShell } from "./shell.tsx";

mountShell();
