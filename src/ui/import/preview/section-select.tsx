import { createMemo, For, Show } from "solid-js";
import type { MergeProposal, SectionChoice, TargetSection } from "../../../core/merge/index.ts";
import { sectionsInOrder } from "../../../core/model/index.ts";
import { importText } from "../../text/import.ts";
import { previewText } from "../../text/import-preview.ts";

export interface SectionSelectProps {
  readonly proposal: MergeProposal;
  readonly label: string;
  /** Undefined where it is asked of many tasks at once. */
  readonly chosen: TargetSection | undefined;
  readonly onChoose: (section: SectionChoice) => void;
}

/** Where new tasks go: the plan's sections, and those that the file brings. */
export function SectionSelect(props: SectionSelectProps) {
  const targets = createMemo((): readonly TargetSection[] => [
    ...sectionsInOrder(props.proposal.snapshot).map(({ id, title }) => ({ id, title, isNew: false })),
    ...props.proposal.frame.newSections.map(({ id, title }) => ({ id, title, isNew: true })),
  ]);
  const choose = (select: HTMLSelectElement) => {
    const target = targets().find(({ id }) => id === select.value);
    if (target) props.onChoose(target.isNew ? { title: target.title } : { id: target.id });
    if (!props.chosen) select.value = "";
  };
  return (
    <select class="section-select" aria-label={props.label} onChange={(event) => choose(event.currentTarget)}>
      <Show when={!props.chosen}>
        <option value="">{previewText.moveAll}</option>
      </Show>
      <For each={targets()}>
        {(target) => (
          <option value={target.id} selected={target.id === props.chosen?.id}>
            {target.isNew ? importText.intoNewSection(target.title) : importText.intoSection(target.title)}
          </option>
        )}
      </For>
    </select>
  );
}
