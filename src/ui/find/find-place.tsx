import { createEffect, createSignal, on, onCleanup, Show } from "solid-js";
import type { Hit } from "../../core/find/index.ts";
import { dialogOnDemand } from "../shell/dialog-on-demand.ts";
import { useApp } from "../state/app-model.ts";
import { FindBar } from "./find-bar.tsx";
import { createFindMarks } from "./find-marks.ts";
import { followGrid, showHit } from "./find-sight.ts";
import { createFinding } from "./finding.ts";
import { ReplaceLine } from "./replace-line.tsx";

const ReplacePreview = dialogOnDemand(async () => (await import("./replace-preview.tsx")).ReplacePreview);

/** Finding and replacing: its commands, its marks in the cells and, once asked for, its bar over the grid. */
export function FindPlace() {
  const app = useApp();
  const [bar, setBar] = createSignal<HTMLElement>();
  const [isReplacing, setReplacing] = createSignal(false);
  const [replacement, setReplacement] = createSignal("");
  const [hitBox, setHitBox] = createSignal<DOMRect>();
  const show = (hit: Hit) => {
    finding.options.lookAt(hit.columnId);
    // What was changed just now is drawn first.
    queueMicrotask(() => setHitBox(showHit(app, hit)));
  };
  const finding = createFinding({ app, show });
  createFindMarks(app, finding);
  const focusText = () => {
    const input = bar()?.querySelector("input");
    input?.focus();
    input?.select();
  };
  const lookAtFocus = () => {
    const columnId = app.grid()?.focusedCell()?.columnId;
    if (columnId !== "number") finding.options.lookAt(columnId);
  };
  const open = (withReplace: boolean) => {
    app.grid()?.commitEdit();
    lookAtFocus();
    if (!finding.isOpen()) finding.open();
    if (withReplace) setReplacing(true);
    focusText();
  };
  const close = () => {
    finding.close();
    setReplacing(false);
    const cell = app.grid()?.focusedCell();
    if (cell) app.grid()?.focusCell(cell);
  };
  /** Goes on with the search; with the last one, after it was closed. */
  const step = (direction: -1 | 1) => {
    if (!finding.isOpen()) open(false);
    finding.step(direction);
  };
  onCleanup(
    app.desk.commands.register({
      "find.open": { run: () => open(false) },
      "find.replace": { run: () => open(true) },
      "find.next": { run: () => step(1) },
      "find.previous": { run: () => step(-1) },
    }),
  );
  createEffect(
    on([bar, hitBox], ([shown, box]) => {
      const host = app.desk.gridTools()?.highlights.host;
      if (shown && host) onCleanup(followGrid(shown, host, box));
    }),
  );
  const preview = () => {
    app.grid()?.commitEdit();
    app.showDialog("replace");
  };
  return (
    <>
      <Show when={finding.isOpen()}>
        <FindBar
          ref={setBar}
          finding={finding}
          isReplacing={isReplacing()}
          onToggleReplace={() => setReplacing((isOn) => !isOn)}
          onLookAround={lookAtFocus}
          onClose={close}
        >
          <ReplaceLine finding={finding} replacement={replacement()} onInput={setReplacement} onPreview={preview} />
        </FindBar>
      </Show>
      <Show when={app.openDialog() === "replace" && finding.result()}>
        {(result) => (
          <ReplacePreview
            result={result()}
            replacing={{ find: finding.options.query().text, replacement: replacement().normalize("NFC") }}
            onClose={() => app.showDialog(undefined)}
          />
        )}
      </Show>
    </>
  );
}
