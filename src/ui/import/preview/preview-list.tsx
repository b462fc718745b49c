import { Match, Switch } from "solid-js";
import type { DoubtfulRow, MergeProposal } from "../../../core/merge/index.ts";
import type { importText } from "../../text/import.ts";
import type { Page } from "../pager.tsx";
import { ChangedRows } from "./changed-rows.tsx";
import { ConflictRows } from "./conflict-rows.tsx";
import type { Links } from "./doubtful-list.ts";
import { DoubtfulRows } from "./doubtful-rows.tsx";
import { NewRows } from "./new-rows.tsx";
import type { PreviewActs } from "./preview-acts.ts";
import { LeftOutRows, MissingTasks, UntouchedRows } from "./quiet-rows.tsx";

export type PreviewKind = keyof typeof importText.kinds;

export const PREVIEW_KINDS: readonly PreviewKind[] = [
  "changed",
  "new",
  "conflict",
  "doubtful",
  "untouched",
  "leftOut",
  "missing",
];

export interface PreviewListProps {
  readonly kind: PreviewKind;
  readonly proposal: MergeProposal;
  readonly acts: PreviewActs;
  readonly links: Links;
  readonly doubtful: readonly DoubtfulRow[];
  readonly page: Page;
}

/** The rows of one kind, a page at a time. */
export function PreviewList(props: PreviewListProps) {
  const slice = <T,>(rows: readonly T[]) => props.page.slice(rows);
  return (
    <Switch>
      <Match when={props.kind === "changed"}>
        <ChangedRows
          proposal={props.proposal}
          acts={props.acts}
          rows={slice(props.proposal.changedRows)}
          all={props.proposal.changedRows}
        />
      </Match>
      <Match when={props.kind === "new"}>
        <NewRows
          proposal={props.proposal}
          acts={props.acts}
          links={props.links}
          rows={slice(props.proposal.newRows)}
          all={props.proposal.newRows}
        />
      </Match>
      <Match when={props.kind === "conflict"}>
        <ConflictRows
          proposal={props.proposal}
          acts={props.acts}
          rows={slice(props.proposal.conflictRows)}
          all={props.proposal.conflictRows}
        />
      </Match>
      <Match when={props.kind === "doubtful"}>
        <DoubtfulRows acts={props.acts} links={props.links} rows={slice(props.doubtful)} />
      </Match>
      <Match when={props.kind === "untouched"}>
        <UntouchedRows acts={props.acts} rows={slice(props.proposal.untouched)} />
      </Match>
      <Match when={props.kind === "leftOut"}>
        <LeftOutRows acts={props.acts} rows={slice(props.proposal.leftOut)} />
      </Match>
      <Match when={props.kind === "missing"}>
        <MissingTasks tasks={slice(props.proposal.missing)} />
      </Match>
    </Switch>
  );
}
