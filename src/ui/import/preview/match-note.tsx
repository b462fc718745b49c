import type { RowMatch } from "../../../core/merge/index.ts";
import { importText } from "../../text/import.ts";

/** Why the row was taken for this task; reasons that need a look stand out. */
export function MatchNote(props: { readonly match: RowMatch }) {
  const isDoubtful = () => props.match.similarity < 1 || props.match.reason === "repeated-content";
  return (
    <span class="match-note" classList={{ "match-note--doubtful": isDoubtful() }}>
      {importText.matchNote(props.match)}
    </span>
  );
}
