import type { StorageFailureCode } from "../../workspace/ports.ts";
import { storageText } from "../text/storage.ts";
import "./open-failure.css";

/** Shown in place of the plan when the browser's storage cannot be opened. */
export function OpenFailure(props: { readonly code: StorageFailureCode }) {
  const reason = () =>
    props.code === "blocked" || props.code === "outdated"
      ? storageText.openFailed[props.code]
      : storageText.openFailed.other;
  return (
    <main class="open-failure" role="alert">
      <h1>{storageText.openFailedTitle}</h1>
      <p>{reason()}</p>
      <button type="button" class="button-primary" onClick={() => location.reload()}>
        {storageText.reload}
      </button>
    </main>
  );
}
