import { render } from "solid-js/web";
import { StorageFailure, type StorageFailureCode } from "../../workspace/ports.ts";
import { storageText } from "../text/storage.ts";
import "./open-failure.css";

/** Says in place of the plan that the browser's storage could not be opened, and why. */
export function showOpenFailure(root: HTMLElement, error: unknown): void {
  root.replaceChildren();
  render(() => <OpenFailure code={error instanceof StorageFailure ? error.code : "unknown"} />, root);
}

function OpenFailure(props: { readonly code: StorageFailureCode }) {
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
