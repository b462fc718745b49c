import { Match, Show, Switch } from "solid-js";
import { Icon, type IconName } from "../../shell/icon.tsx";
import { importFilesText } from "../../text/import-files.ts";
import { issueSentence } from "../../text/issues.ts";
import type { FileSession } from "../session/file-session.ts";
import type { Doubt } from "../session/part-doubts.ts";
import type { Standing } from "../session/standing.ts";
import { countsOf } from "./file-counts.ts";

const ICONS: Readonly<Partial<Record<Standing, IconName>>> = {
  failed: "warning",
  "no-tasks": "warning",
  doubtful: "eye",
  clear: "check",
  imported: "check",
};

/** Where the file stands, in words, with the reason where it cannot go on by itself. */
export function FileStanding(props: { readonly session: FileSession }) {
  const standing = () => props.session.standing();
  return (
    <div class={`file-standing file-standing--${standing()}`}>
      <p class="file-standing__word">
        <Show when={ICONS[standing()]}>{(name) => <Icon name={name()} />}</Show>
        {importFilesText.standings[standing()]}
      </p>
      <Switch>
        <Match when={standing() === "reading"}>
          <ReadShare session={props.session} />
        </Match>
        <Match when={standing() === "failed"}>
          <p>{problemOf(props.session)}</p>
        </Match>
        <Match when={standing() === "no-tasks"}>
          <p>{importFilesText.noTasks}</p>
        </Match>
        <Match when={standing() === "doubtful"}>
          <p>{importFilesText.doubts(openDoubts(props.session))}</p>
        </Match>
        <Match when={standing() === "imported"}>
          <p>{importFilesText.imported(importedCount(props.session))}</p>
        </Match>
        <Match when={standing() === "clear" && !wouldChange(props.session)}>
          <p>{importFilesText.nothingNew}</p>
        </Match>
      </Switch>
    </div>
  );
}

/** A bar that only moves while nobody can say how much is read. */
function ReadShare(props: { readonly session: FileSession }) {
  const label = importFilesText.standings.reading;
  return (
    <Show when={props.session.readShare()} fallback={<progress class="file-standing__progress" aria-label={label} />}>
      {(share) => <progress class="file-standing__progress" aria-label={label} value={share()} max={1} />}
    </Show>
  );
}

function problemOf(session: FileSession): string {
  const state = session.state();
  const issue = state.kind === "failed" ? state.issue : undefined;
  return issue ? issueSentence({ ...issue, place: {} }) : importFilesText.readerFailed;
}

/** What is in doubt in all its sheets together, each kind once. */
function openDoubts(session: FileSession): Doubt[] {
  const counts = new Map<Doubt["kind"], number>();
  for (const part of session.parts())
    if (part.importedCount() === undefined)
      for (const { kind, count } of part.doubts()) counts.set(kind, (counts.get(kind) ?? 0) + count);
  const left = session.leftInDoubt().length;
  if (left > 0) counts.set("left-sheets", left);
  return [...counts].map(([kind, count]) => ({ kind, count }));
}

function importedCount(session: FileSession): number {
  return session.parts().reduce((sum, part) => sum + (part.importedCount() ?? 0), 0);
}

function wouldChange(session: FileSession): boolean {
  const counts = countsOf(session);
  return counts !== undefined && counts.added + counts.changed + counts.conflict > 0;
}
