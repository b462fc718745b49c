import { Match, Switch } from "solid-js";
import { importFilesText } from "../../text/import-files.ts";
import type { ImportState } from "../import-state.ts";

/** How far the reading of all files is; it goes on while the person looks at one of them. */
export function ReadingLine(props: { readonly state: ImportState }) {
  const all = () => props.state.sessions().length;
  const left = () => props.state.sessions().filter((session) => session.state().kind === "waiting").length;
  const isRead = () =>
    !props.state.reading.isReading() && props.state.sessions().every(({ standing }) => standing() !== "comparing");
  const read = () =>
    props.state.sessions().filter((session) => !["waiting", "reading"].includes(session.state().kind)).length;
  const share = () =>
    props.state
      .sessions()
      .reduce((sum, session) => sum + (session.state().kind === "reading" ? (session.readShare() ?? 0) : 0), read());
  return (
    <div class="reading-line">
      <p class="visually-hidden" role="status">
        {isRead() ? importFilesText.overview(props.state.list.counts()) : ""}
      </p>
      <Switch>
        <Match when={props.state.reading.isReading() && all() > 1}>
          <label class="reading-line__label tabular-numbers">
            {importFilesText.progress(read(), all())}
            <progress class="reading-line__bar" value={share()} max={all()} />
          </label>
          <button type="button" onClick={() => props.state.reading.stop()}>
            {importFilesText.stopReading}
          </button>
        </Match>
        <Match when={!props.state.reading.isReading() && left() > 0}>
          <span role="status">{importFilesText.stopped(left())}</span>
          <button type="button" onClick={() => props.state.reading.goOn()}>
            {importFilesText.goOn}
          </button>
        </Match>
      </Switch>
    </div>
  );
}
