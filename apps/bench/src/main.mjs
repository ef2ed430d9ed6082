/** `npm run bench`: reads the arguments, sees to it that everything is there, runs, reports. Ctrl-C reports what was measured so far. */
import { readFile, writeFile } from "node:fs/promises";
import { resolve } from "node:path";
import { ArgumentError, commandOf, parseArguments, selectCases, usage } from "./arguments.mjs";
import { bench } from "./bench.mjs";
import { cases } from "./cases.mjs";
import { contenders, limits } from "./contenders.mjs";
import { environment } from "./environment.mjs";
import { nativeVersions } from "./process/native.mjs";
import { progress } from "./progress.mjs";
import { markdown } from "./report/markdown.mjs";
import { withTable } from "./report/readme.mjs";
import { block, foot, head } from "./report/terminal.mjs";
import { settings } from "./settings.mjs";
import { BuildError, build } from "./setup/build.mjs";
import { engine } from "./setup/engine.mjs";
import { installPeers } from "./setup/peers.mjs";
import { belongs } from "./suites.mjs";

/** @import { Arguments } from "./arguments.mjs" */
/** @import { Machine, Report, Row } from "./types/report.ts" */

/** What a shell gives to a program that Ctrl-C ended. */
const INTERRUPTED = 130;

const README = new URL("../../../README.md", import.meta.url);

const print = (/** @type {string} */ text) => console.log(text);
const say = (/** @type {string} */ line) => process.stderr.write(`${line}\n`);

/** npm runs us in the workspace; a file is meant from where the command was typed. @param {string} file */
const fromCaller = (file) => resolve(process.env.INIT_CWD ?? process.cwd(), file);

/** @param {Arguments} parsed */
async function run(parsed) {
  const selected = selectCases(cases, parsed);
  const chosen = settings(parsed.quick);
  /** @type {string[]} */
  const notes = [];
  const note = (/** @type {string} */ line) => {
    notes.push(line);
    say(line);
  };

  await build(say);
  const peers = await installPeers(say);
  if (!peers) notes.push("The peers could not be installed: only GenMath and plain JavaScript were measured.");
  const { variant, flags } = engine();
  if (flags.length) note(`This Node has relaxed SIMD behind a flag: every contender runs in a process with ${flags.join(" ")}.`);
  if (variant === "simd") note("This engine has no relaxed SIMD: GenMath runs in its simd variant.");
  const native = nativeVersions();
  const hasNative = Object.keys(native).length > 0;
  if (!hasNative) note("There is no python3 with NumPy and SciPy here: their native columns are skipped.");
  const participants = contenders(variant).filter(({ role }) => (peers || role !== "peer") && (hasNative || role !== "native"));
  const where = environment(variant, flags, native);

  let stopped = false;
  const stop = () => {
    if (stopped) process.exit(INTERRUPTED);
    stopped = true;
    say("\nStopping after this step (Ctrl-C again: at once) …");
  };
  process.on("SIGINT", stop);
  process.on("SIGTERM", stop);

  const ticker = progress(process.stderr, selected.length);
  /** @type {Row[]} */
  const rows = [];
  /** @type {Machine | undefined} */
  let machine;
  await bench({
    cases: selected,
    contenders: participants,
    limits: limits(variant),
    flags,
    settings: chosen,
    stopped: () => stopped,
    onMachine: (measured) => {
      machine = measured;
      print(head(where, machine));
    },
    onCase: ({ id }) => ticker.begin(id),
    onStage: (stage) => ticker.stage(stage),
    onRow: (row) => {
      rows.push(row);
      ticker.end();
      print(block(row, participants));
    },
  });
  ticker.clear();

  /** @type {Report} */
  const report = {
    schema: 1,
    command: commandOf(parsed),
    complete: rows.length === selected.length,
    environment: where,
    settings: chosen,
    ...(machine ? { machine } : {}),
    contenders: participants,
    rows,
    notes,
  };
  print(foot(report));
  if (parsed.json) await writeFile(fromCaller(parsed.json), `${JSON.stringify(report, undefined, 1)}\n`);
  if (parsed.markdown) await writeFile(fromCaller(parsed.markdown), markdown(report));
  if (parsed.readme && report.complete) await writeTables(report, parsed.filters);
  if (stopped) process.exitCode = INTERRUPTED;
}

/** A suite's own command and rows, from a report that may hold several. @param {Report} report @param {readonly string[]} suites */
async function writeTables(report, suites) {
  let text = await readFile(README, "utf8");
  for (const suite of suites) {
    const ids = new Set(cases.filter((testCase) => belongs(testCase, suite)).map(({ id }) => id));
    const command = commandOf({ filters: [suite], quick: report.settings.quick });
    text = withTable(text, suite, { ...report, command, rows: report.rows.filter(({ id }) => ids.has(id)) });
  }
  await writeFile(README, text);
}

try {
  const parsed = parseArguments(process.argv.slice(2), cases);
  if (parsed.help) print(usage);
  else await run(parsed);
} catch (error) {
  if (!(error instanceof ArgumentError || error instanceof BuildError)) throw error;
  say(error.message);
  if (error instanceof ArgumentError) say(`\n${usage}`);
  process.exitCode = 2;
}
