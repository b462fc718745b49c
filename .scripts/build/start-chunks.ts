import { resolve } from "node:path";
import type { Rolldown } from "vite";
import { type Modules, staticReach } from "./static-reach.ts";

type Options = Exclude<Rolldown.OutputOptions["codeSplitting"], boolean | undefined>;

/** The modules with which the parts of a start begin. */
export interface StartModules {
  /** The entry: what is needed to read the disk. */
  readonly early: string;
  /** The first screen. */
  readonly start: string;
  /** What comes right after the first paint. */
  readonly later: readonly string[];
}

/**
 * One chunk for each part of a start: a part with all that it imports statically, less the parts before it. Left to
 * itself the bundler gives every set of modules that a lazy dialog shares a chunk of its own, two dozen small files,
 * each of which compresses worse and has to pass the service worker.
 */
export function startChunks(parts: StartModules): Options {
  const groups = Object.entries(parts).map(([name, files], place) => {
    const entries = [files].flat().map((file) => resolve(file));
    // Loaded by its name before the first cell: as a chunk of its own it needs no wrapper around what it exports.
    const own = name === "start" ? entries[0] : undefined;
    return {
      name: (id: string, modules: Modules) =>
        id !== own && entries.some((entry) => reachOf(entry, modules).has(id)) ? name : null,
      priority: 10 - place,
    };
  });
  // The reach already holds every module that must come along; the bundler would count the neighbours of an index too.
  return { groups, includeDependenciesRecursively: false };
}

/** Whether a file of the build is none of the first screen's, which every lazy part may take for granted. */
export function isAfterStart(file: string): boolean {
  return !/\/(early|start|boot)-[^/]*$/.test(file);
}

const known = new WeakMap<Modules, Map<string, ReadonlySet<string>>>();

/** Asked for every module of a build, worked out once. */
function reachOf(entry: string, modules: Modules): ReadonlySet<string> {
  const ofBuild = known.get(modules) ?? new Map<string, ReadonlySet<string>>();
  known.set(modules, ofBuild);
  const reached = ofBuild.get(entry) ?? staticReach(entry, modules);
  ofBuild.set(entry, reached);
  return reached;
}
