import { mountShell } from "./shell.tsx"; mountShell();
