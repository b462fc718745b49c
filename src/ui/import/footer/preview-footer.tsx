import { createMemo } from "solid-js";
import { countTaken } from "../../../core/merge/index.ts";
import { importText } from "../../text/import.ts";
import type { ImportState } from "../import-state.ts";
import { CommitBar } from "./commit-bar.tsx";
import { createCommitting } from "./committing.ts";

/** What would be taken in of the sheet looked at, and the button that does it. */
export function PreviewFooter(props: { readonly state: ImportState }) {
  const committing = createCommitting();
  const counts = createMemo(() => {
    const proposal = props.state.part()?.proposal();
    const taken = proposal ? countTaken(proposal) : { added: 0, changed: 0, cells: 0 };
    return { ...taken, total: taken.added + taken.changed };
  });
  const problem = () => committing.problem() || (props.state.part()?.hasMovedOn() ? importText.movedOn : "");
  return (
    <CommitBar
      commitment={props.state.commitment}
      comparedShare={props.state.part()?.comparedShare()}
      problem={problem()}
      summary={importText.summary(counts().added, counts().changed, counts().cells)}
      label={counts().total === 0 ? importText.commitNothing : importText.commit(counts().total)}
      isEmpty={counts().total === 0}
      onBack={() => props.state.goTo("understanding")}
      onCommit={() => void committing.run(props.state.commit)}
    />
  );
}
