/** ts-api as a stranger gets it: packed, installed into an empty project without a network, and used from there. */
import { execFile } from "node:child_process";
import { mkdtemp, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";

const repository = fileURLToPath(new URL("../../", import.meta.url));

/** The repository's own command of that name: the empty project has none. */
export const command = (name: string): string => join(repository, "node_modules", ".bin", name);

/** A project whose only dependency is the packed library. */
export interface Project {
  readonly folder: string;
  write(name: string, text: string): Promise<void>;
  /** Runs a program in the project's folder and returns what it printed; rejects with its output when it fails. */
  run(program: string, ...args: string[]): Promise<string>;
  remove(): Promise<void>;
}

export async function install(): Promise<Project> {
  const folder = await mkdtemp(join(tmpdir(), "genmath-package-"));
  const project: Project = {
    folder,
    write: (name, text) => writeFile(join(folder, name), text),
    run: (program, ...args) => execute(program, args, folder),
    remove: () => rm(folder, { recursive: true, force: true }),
  };
  await execute("npm", ["pack", "--pack-destination", folder], join(repository, "packages", "ts-api"));
  const tarball = (await readdir(folder)).find((name) => name.endsWith(".tgz"));
  await project.write("package.json", JSON.stringify({ name: "stranger", private: true, type: "module" }));
  await project.run("npm", "install", "--offline", "--no-audit", "--no-fund", `./${tarball}`);
  return project;
}

async function execute(program: string, args: readonly string[], cwd: string): Promise<string> {
  try {
    const { stdout } = await promisify(execFile)(program, args, { cwd, shell: process.platform === "win32" });
    return stdout;
  } catch (error) {
    const { stdout = "", stderr = "" } = error as { stdout?: string; stderr?: string };
    throw new Error(`${program} ${args.join(" ")} failed\n${stdout}${stderr}`, { cause: error });
  }
}
