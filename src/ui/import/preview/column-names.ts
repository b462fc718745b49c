import { createMemo } from "solid-js";
import type { MergeProposal } from "../../../core/merge/index.ts";
import { useApp } from "../../state/app-model.ts";

/** The name of a column of the plan, or of one the file would bring. Call while a component is being made. */
export function createColumnNames(proposal: () => MergeProposal | undefined): (columnId: string) => string {
  const { plan } = useApp();
  const names = createMemo(
    () =>
      new Map([
        ...plan.columns().map(({ id, name }) => [id, name] as const),
        ...(proposal()?.frame.newColumns ?? []).map(({ id, name }) => [id, name] as const),
      ]),
  );
  return (columnId) => names().get(columnId) ?? columnId;
}
