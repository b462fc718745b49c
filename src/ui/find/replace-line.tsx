import { useApp } from "../state/app-model.ts";
import { findText } from "../text/find.ts";
import type { Finding } from "./finding.ts";
import { replacementAt, replacementWriting } from "./replacing.ts";

export interface ReplaceLineProps {
  readonly finding: Finding;
  readonly replacement: string;
  readonly onInput: (replacement: string) => void;
  readonly onPreview: () => void;
}

/** What takes the place of what was found: here, then on to the next one; or everywhere, after a look at all of it. */
export function ReplaceLine(props: ReplaceLineProps) {
  const { actions } = useApp();
  const total = (rows: "shown" | "hidden") => props.finding.result()?.[rows].total ?? 0;
  const replaceOne = () => {
    const hit = props.finding.current();
    if (!hit) return;
    const replacing = { find: props.finding.options.query().text, replacement: props.replacement.normalize("NFC") };
    const writing = replacementWriting([replacementAt(hit, replacing.replacement)], replacing);
    const { rowId, columnId, range } = hit;
    const start = range.start + replacing.replacement.length;
    props.finding.goOnFrom({ rowId, columnId, start }, () => actions.writeCells(writing));
  };
  return (
    <div class="find-bar__replace">
      <input
        class="find-bar__text"
        type="text"
        autocomplete="off"
        spellcheck={false}
        aria-label={findText.replacement}
        placeholder={findText.replacement}
        title={findText.replacementHint}
        value={props.replacement}
        onInput={(event) => props.onInput(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.isComposing || event.key !== "Enter") return;
          event.preventDefault();
          replaceOne();
        }}
      />
      <button type="button" disabled={total("shown") === 0} title={findText.replaceOneHint} onClick={replaceOne}>
        {findText.replaceOne}
      </button>
      <button type="button" disabled={total("shown") + total("hidden") === 0} onClick={() => props.onPreview()}>
        {findText.preview}
      </button>
    </div>
  );
}
