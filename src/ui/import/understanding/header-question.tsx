import { Show } from "solid-js";
import { understandingText } from "../../text/import-understanding.ts";
import type { FileSession } from "../session/file-session.ts";

/** Over a sheet without a known header: each of its rows has a button that makes it the header. */
export function HeaderQuestion(props: { readonly session: FileSession; readonly index: number }) {
  const isLeftOut = () => props.session.choices().get(props.index)?.isTaken === false;
  const leaveOut = () => void props.session.choose(props.index, (choices) => ({ ...choices, isTaken: false }));
  return (
    <div class="header-question" role="status">
      <p>
        <strong>{isLeftOut() ? understandingText.leftOut : understandingText.whichHeader}</strong>{" "}
        {understandingText.pointAtHeader}
      </p>
      <Show when={props.session.parts().length > 0 && !isLeftOut()}>
        <button type="button" onClick={leaveOut}>
          {understandingText.leaveOut}
        </button>
      </Show>
    </div>
  );
}
