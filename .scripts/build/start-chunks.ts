import { resolve } from "node:path";
import type { Rolldown } from "vite";

type Options = Exclude<Rolldown.OutputOptions["codeSplitting"], boolean | undefined>;
interface Modules {
  getModuleInfo(id: string): Rolldown.ModuleInfo | null;
}

/**
 * Two chunks before the first cell: what the entry needs to read the disk, and all that the application imports
 * statically. Left to itself the bundler gives every set of modules that a lazy dialog shares a chunk of its own, two
 * dozen small files, each of which compresses worse and has to pass the service worker.
 */
export function startChunks(entryModule: string, bootModule: string): Options {
  const entry = resolve(entryModule);
  const boot = resolve(bootModule);
  return {
    groups: [
      {
        name: (id, modules) => (staticallyReached(entry, modules).has(id) ? "early" : null),
        priority: 2,
      },
      {
        name: (id, modules) => (staticallyReached(boot, modules).has(id) ? "start" : null),
        priority: 1,
      },
    ],
  };
}

const known = new WeakMap<Modules, Map<string, ReadonlySet<string>>>();

/** What a module imports statically, itself left out. Asked for every module of a build, worked out once. */
function staticallyReached(from: string, modules: Modules): ReadonlySet<string> {
  const ofBuild = known.get(modules) ?? new Map<string, ReadonlySet<string>>();
  known.set(modules, ofBuild);
  const reached = ofBuild.get(from) ?? reachedFrom(from, modules);
  ofBuild.set(from, reached);
  return reached;
}

function reachedFrom(from: string, modules: Modules): Set<string> {
  const found = new Set<string>();
  const waiting = [from];
  for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
    for (const imported of modules.getModuleInfo(id)?.importedIds ?? []) {
      if (found.has(imported)) continue;
      found.add(imported);
      waiting.push(imported);
    }
  }
  return found;
}
