/** Names of arrays in a file: keys of an object when it is read. */

/** Why a name is refused, or undefined. "__proto__" would not become a key where somebody copies the object by assignment. */
export function nameFault(name: string, taken: ReadonlySet<string>): string | undefined {
  if (name === "__proto__") return "is no name here";
  return taken.has(name) ? "stands there twice" : undefined;
}

/** The named arrays that somebody wants to write. */
export function namedEntries<A>(arrays: Readonly<Record<string, A>>, action: string): [string, A][] {
  const entries = Object.entries(arrays);
  for (const [name] of entries) {
    const fault = nameFault(name, new Set());
    if (fault !== undefined) throw new RangeError(`Cannot ${action}: "${name}" ${fault}`);
  }
  return entries;
}
