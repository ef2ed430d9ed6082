/**
 * Builds everything, prints the chapter's numbers, then serves the page: `npm start`
 *
 *   npm start -- --no-serve         stops after the numbers
 *   npm start -- --port 8080        asks for another port
 */
import { join } from "node:path";
import { parseArgs } from "node:util";
import { root, run } from "./run.mjs";
import { serve } from "./serve.mjs";

const { values } = parseArgs({ options: { "no-serve": { type: "boolean", default: false }, port: { type: "string", default: "4173" } } });

const build = await run("turbo", ["run", "build", "--output-logs=new-only"]);
if (build.code !== 0) process.exit(build.code);

const chapter = await run("node", [join(root, "scripts", "chapter.mjs")]);
if (chapter.code !== 0) process.exit(chapter.code);

if (!values["no-serve"]) {
  const { url } = await serve(join(root, "apps", "web", "dist"), Number(values.port));
  console.log(`\nThe page is served on ${url} (Ctrl+C ends it)`);
}
