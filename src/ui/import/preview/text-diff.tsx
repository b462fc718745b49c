import { createMemo, Index } from "solid-js";
import { type DiffPart, wordDiff } from "../../../core/merge/index.ts";
import { importText } from "../../text/import.ts";
import "./text-diff.css";

export interface TextDiffProps {
  readonly before: string;
  readonly after: string;
}

/** Two cells of a row: the old text with what goes marked in it, the new one with what comes. */
export function TextDiff(props: TextDiffProps) {
  // Memos of the texts alone: a row that is drawn again with the same texts is not compared again.
  const before = createMemo(() => props.before);
  const after = createMemo(() => props.after);
  const parts = createMemo(() => wordDiff(before(), after()));
  return (
    <>
      <td class="text-diff">
        <Side parts={parts()} without="added" />
      </td>
      <td class="text-diff">
        <Side parts={parts()} without="removed" />
      </td>
    </>
  );
}

function Side(props: { readonly parts: readonly DiffPart[]; readonly without: DiffPart["kind"] }) {
  const shown = () => props.parts.filter(({ kind }) => kind !== props.without);
  return (
    <Index each={shown()} fallback={<span class="text-diff__blank">{importText.blank}</span>}>
      {(part) => <Part part={part()} />}
    </Index>
  );
}

function Part(props: { readonly part: DiffPart }) {
  const view = createMemo(() => {
    const { kind, text } = props.part;
    if (kind === "removed") return <del class="text-diff__removed">{text}</del>;
    return kind === "added" ? <ins class="text-diff__added">{text}</ins> : text;
  });
  return <>{view()}</>;
}
