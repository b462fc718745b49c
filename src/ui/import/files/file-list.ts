import { type Accessor, createEffect, createMemo, createSignal, on } from "solid-js";
import { compareVietnamese } from "../../../core/text/index.ts";
import { createPage, type Page } from "../pager.tsx";
import type { FileSession } from "../session/file-session.ts";
import type { Standing } from "../session/standing.ts";

/** Files are shown by what is to be done with them. */
export type FileFilter = "all" | "clear" | "look" | "failed" | "imported";
export type FileSort = "name" | "sender" | "standing";

export const FILE_FILTERS: readonly FileFilter[] = ["all", "clear", "look", "failed", "imported"];

const FILTER_OF: Readonly<Record<Standing, FileFilter | undefined>> = {
  waiting: undefined,
  reading: undefined,
  comparing: undefined,
  failed: "failed",
  "no-tasks": "look",
  doubtful: "look",
  clear: "clear",
  imported: "imported",
};

/** What asks for the person first. */
const RANK: Readonly<Record<Standing, number>> = {
  failed: 0,
  "no-tasks": 1,
  doubtful: 2,
  clear: 3,
  comparing: 4,
  reading: 5,
  waiting: 6,
  imported: 7,
};

export interface FileList {
  readonly filter: Accessor<FileFilter>;
  setFilter(filter: FileFilter): void;
  readonly sort: Accessor<FileSort | undefined>;
  /** Sorting by the same again goes back to the order in which the files came. */
  setSort(sort: FileSort): void;
  readonly counts: Accessor<Readonly<Record<FileFilter, number>>>;
  readonly shown: Accessor<readonly FileSession[]>;
  readonly page: Page;
  /** The next file after this one that needs a look, in the order shown; from the first on without one. */
  nextToLook(after: FileSession | undefined): FileSession | undefined;
}

/** Call under an owner: it keeps memos. What is shown stays while the person looks at one of the files. */
export function createFileList(sessions: Accessor<readonly FileSession[]>): FileList {
  const [filter, setFilter] = createSignal<FileFilter>("all");
  const [sort, setSort] = createSignal<FileSort>();
  const counts = createMemo(() => {
    const found = { all: sessions().length, clear: 0, look: 0, failed: 0, imported: 0 };
    for (const session of sessions()) {
      const kind = FILTER_OF[session.standing()];
      if (kind) found[kind] += 1;
    }
    return found;
  });
  const shown = createMemo(() => {
    const wanted = filter();
    const kept = sessions().filter((session) => wanted === "all" || FILTER_OF[session.standing()] === wanted);
    return sorted(kept, sort());
  });
  const page = createPage(() => shown().length);
  createEffect(on([filter, sort], () => page.goTo(0), { defer: true }));
  return {
    filter,
    setFilter,
    sort,
    setSort: (wanted) => setSort((now) => (now === wanted ? undefined : wanted)),
    counts,
    shown,
    page,
    nextToLook(after) {
      const all = sorted(sessions(), sort());
      const at = after ? all.indexOf(after) : -1;
      const inTurn = [...all.slice(at + 1), ...all.slice(0, at + 1)];
      return inTurn.find((session) => session !== after && FILTER_OF[session.standing()] === "look");
    },
  };
}

function sorted(sessions: readonly FileSession[], sort: FileSort | undefined): readonly FileSession[] {
  if (sort === "standing") return [...sessions].sort((a, b) => RANK[a.standing()] - RANK[b.standing()]);
  if (sort === undefined) return sessions;
  const textOf = ({ source, sender }: FileSession) => (sort === "name" ? source.name : (sender()?.name ?? ""));
  return [...sessions].sort((a, b) => compareVietnamese(textOf(a), textOf(b)));
}
