/** Builds what is measured, the published form of the library, and the limit probes; the task graph knows what is up to date. */
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { command } from "./command.mjs";

const root = fileURLToPath(new URL("../../../../", import.meta.url));

/** Its message is for the user and says everything. */
export class BuildError extends Error {
  /** @override */
  name = "BuildError";
}

/** @param {(line: string) => void} say */
export async function build(say) {
  say("Building the library and the limit probes …");
  const turbo = join(root, "node_modules/turbo/bin/turbo");
  const { ok, output } = await command(
    process.execPath,
    [turbo, "run", "build", "--filter=@genmath/bench...", "--output-logs=errors-only"],
    root,
  );
  if (!ok) throw new BuildError(`Cannot measure: the build failed, a successful \`npx turbo run build\` wanted\n${output.trim()}`);
}
