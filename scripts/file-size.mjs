/** House rule: a file is about one idea. Over 250 lines this warns, over 400 it fails. `node scripts/file-size.mjs [root]` */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { root as repository } from "./run.mjs";
import { report, sourceFiles } from "./source.mjs";

const LOOK_TWICE = 250;
const TOO_LONG = 400;

const root = process.argv[2] ?? repository;
const sizes = sourceFiles(root, /\.(ts|tsx|mjs|js|css|py)$/)
  .map((file) => ({ file, lines: readFileSync(join(root, file), "utf8").trimEnd().split("\n").length }))
  .sort((a, b) => b.lines - a.lines);

for (const { file, lines } of sizes) {
  if (lines > LOOK_TWICE && lines <= TOO_LONG) console.log(`warning: ${file} has ${lines} lines, look twice at more than ${LOOK_TWICE}`);
}
const tooLong = sizes.filter(({ lines }) => lines > TOO_LONG);
report(
  tooLong.map(({ file, lines }) => `${file} has ${lines} lines, at most ${TOO_LONG} are allowed: split it by idea`),
  `${sizes.length} files, the longest has ${sizes[0]?.lines ?? 0} lines`,
);
