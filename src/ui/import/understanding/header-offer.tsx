import { Show } from "solid-js";
import { understandingText } from "../../text/import-understanding.ts";
import type { FileSession } from "../session/file-session.ts";
import { pointAtHeader } from "../session/header-pointing.ts";

export interface HeaderOfferProps {
  readonly session: FileSession;
  readonly index: number;
  readonly rowNumber: number;
  readonly texts: readonly string[];
  /** The one Tab comes to. */
  readonly isFirst: boolean;
  /** The row is the header now, and its button is another one. */
  onPointed(): void;
}

/** Beside a row of a sheet without a known header: one press says that this row is it. A blank row cannot be. */
export function HeaderOffer(props: HeaderOfferProps) {
  return (
    <th scope="row" class="line-margin">
      <Show
        when={props.texts.some((text) => text.trim() !== "")}
        fallback={<span class="line-margin__button line-margin__number tabular-numbers">{props.rowNumber}</span>}
      >
        <button
          type="button"
          class="button-quiet line-margin__button"
          data-row={props.rowNumber}
          tabIndex={props.isFirst ? 0 : -1}
          aria-label={understandingText.offerHeader(props.rowNumber)}
          onClick={() => void pointAtHeader(props.session, props.index, props.rowNumber).then(props.onPointed)}
        >
          <span class="line-margin__number tabular-numbers">{props.rowNumber}</span>{" "}
          <span class="line-margin__offer">{understandingText.isHeader}</span>
        </button>
      </Show>
    </th>
  );
}
