interface Modules {
  getModuleInfo: (id: string) => { importedIds: readonly string[] } | null;
}

/** The script of the site: what it imports without waiting belongs into the same file. */
const ENTRY = /\/src\/elements\/site\.ts$/;

/**
 * Names the file into which a module goes: everything that `elements/site.ts` needs at once goes into one, which a browser fetches in one request. Left to
 * itself the bundler cuts that in two as soon as enough other parts share something with it.
 */
export function fileOfModule(id: string, modules: Modules): string | null {
  entry ??= ENTRY.test(id) ? id : undefined;
  if (entry === undefined) return null;
  needed ??= reachable(entry, modules);
  return needed.has(id) ? 'site' : null;
}

let entry: string | undefined;
let needed: ReadonlySet<string> | undefined;

function reachable(from: string, modules: Modules): Set<string> {
  const found = new Set<string>();
  const visit = (id: string): void => {
    if (found.has(id)) return;
    found.add(id);
    modules.getModuleInfo(id)?.importedIds.forEach(visit);
  };
  visit(from);
  return found;
}
