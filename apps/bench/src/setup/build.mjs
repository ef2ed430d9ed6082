/** Builds what is measured, the published form of the library, and the limit probes; the task graph knows what is up to date. */
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";
import { command } from "./command.mjs";

const root = fileURLToPath(new URL("../../../../", import.meta.url));

/** @param {(line: string) => void} say */
export async function build(say) {
  say("Building the library and the limit probes …");
  const turbo = createRequire(import.meta.url).resolve("turbo/bin/turbo");
  const { ok, output } = await command(process.execPath, [turbo, "run", "build", "--filter=@genmath/bench...", "--output-logs=errors-only"], root);
  if (!ok) throw new Error(`Cannot measure: the build failed, a successful \`npx turbo run build --filter=@genmath/bench...\` wanted\n${output.trim()}`);
}
