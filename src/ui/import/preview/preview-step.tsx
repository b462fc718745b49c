import { Show } from "solid-js";
import { importText } from "../../text/import.ts";
import type { FileSession } from "../session/file-session.ts";
import type { PartSession } from "../session/part-session.ts";
import { issuesOfPart } from "../session/session-issues.ts";
import { Preview } from "./preview.tsx";

/** What the sheet looked at would change, once it is compared. */
export function PreviewStep(props: { readonly session: FileSession; readonly part: PartSession }) {
  return (
    <Show when={props.part.proposal()} fallback={<p role="status">{importText.comparing}</p>}>
      {(proposal) => (
        <Preview
          proposal={proposal()}
          acts={props.part}
          fill={props.part.options().fill}
          links={props.part.links()}
          issues={issuesOfPart(props.session, props.part)}
          subject={props.part}
        />
      )}
    </Show>
  );
}
