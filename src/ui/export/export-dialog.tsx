import { createMemo, createSignal, createUniqueId, onCleanup, Show } from "solid-js";
import { planOf } from "../../core/model/index.ts";
import { layoutPlan } from "../../core/sheet/index.ts";
import type { ExportFormat } from "../../workspace/ports.ts";
import { Dialog } from "../shell/dialog.tsx";
import { useApp } from "../state/app-model.ts";
import { exportText } from "../text/export.ts";
import { ChoiceGroup } from "./choice-group.tsx";
import { type ColumnChoice, chosenColumns, columnChoices, firstColumnChoice } from "./column-choices.ts";
import "./export-dialog.css";
import { type ExportOutcome, type ExportPhase, exportFile } from "./export-file.ts";
import { ExportTrouble } from "./export-trouble.tsx";
import { safeFileName } from "./file-name.ts";
import { suggestedName } from "./suggested-name.ts";
import { takeLostFocus, Working } from "./working.tsx";

const FORMATS: readonly ExportFormat[] = ["xlsx", "xls", "ods", "csv"];

/** Writes the plan, or the part in sight, as a file that was read back and found to say the same. */
export function ExportDialog() {
  const app = useApp();
  app.grid()?.commitEdit();
  const nameId = createUniqueId();
  const all = createMemo(() => app.plan.snapshot().task.size);
  const shown = createMemo(() => app.rows.shownTaskIds().length);
  const [scope, setScope] = createSignal<"all" | "shown">(shown() < all() ? "shown" : "all");
  const [columnChoice, setColumnChoice] = createSignal<ColumnChoice>(firstColumnChoice(app.plan.columns()));
  const [format, setFormat] = createSignal<ExportFormat>("xlsx");
  const [typedName, setTypedName] = createSignal<string>();
  const [phase, setPhase] = createSignal<ExportPhase>();
  const [outcome, setOutcome] = createSignal<ExportOutcome>();
  let cancelling = new AbortController();
  onCleanup(() => cancelling.abort());

  const isPart = () => scope() === "shown" && shown() < all();
  const documentName = () => {
    const { number, title } = planOf(app.plan.snapshot());
    return number || title;
  };
  const name = () => typedName() ?? suggestedName(documentName(), app.services.clock.today(), isPart());
  const count = () => (scope() === "all" ? all() : shown());
  const close = () => app.showDialog(undefined);

  const start = async () => {
    cancelling = new AbortController();
    setOutcome(undefined);
    const sheet = layoutPlan(app.workspace.snapshot, {
      columns: chosenColumns(app.plan.columns(), columnChoice()),
      withMarks: format() === "xlsx",
      ...(scope() === "shown" ? { taskIds: new Set(app.rows.shownTaskIds()) } : {}),
    });
    const fileName = `${safeFileName(name()) || exportText.defaultName}.${format()}`;
    const isWhole = !isPart() && columnChoice() === "all";
    const { signal } = cancelling;
    const result = await exportFile(app.services, {
      sheet,
      format: format(),
      name: fileName,
      signal,
      onPhase: setPhase,
    });
    if (result.kind !== "saved") {
      setPhase(undefined);
      setOutcome(result);
      return;
    }
    if (isWhole) app.lastCopy.remember();
    app.notices.show({ text: exportText.done(fileName, result.tasks), tone: "success" });
    close();
  };

  return (
    <Dialog
      title={exportText.title}
      onClose={close}
      footer={
        <Show
          when={phase()}
          fallback={
            <>
              <button type="button" onClick={close}>
                {exportText.close}
              </button>
              <button
                ref={takeLostFocus}
                type="button"
                class="button-primary"
                disabled={count() === 0}
                onClick={() => void start()}
              >
                {exportText.export}
              </button>
            </>
          }
        >
          {(now) => (
            <Working sentence={exportText[now()]} cancel={exportText.cancel} onCancel={() => cancelling.abort()} />
          )}
        </Show>
      }
    >
      <div class="export-dialog">
        <Show when={outcome()}>{(result) => <ExportTrouble outcome={result()} />}</Show>
        <Show when={count() === 0}>
          <p class="export-dialog__problem">{exportText.nothing}</p>
        </Show>
        <ChoiceGroup
          legend={exportText.scope}
          value={scope()}
          onChoose={setScope}
          isDisabled={phase() !== undefined}
          choices={[
            { value: "all", label: exportText.scopes.all(all()) },
            { value: "shown", label: exportText.scopes.shown(shown()), hint: exportText.shownHint },
          ]}
        />
        <ChoiceGroup
          legend={exportText.columns}
          value={columnChoice()}
          onChoose={setColumnChoice}
          isDisabled={phase() !== undefined}
          choices={columnChoices(app.plan.columns())}
        />
        <ChoiceGroup
          legend={exportText.format}
          value={format()}
          onChoose={setFormat}
          isDisabled={phase() !== undefined}
          choices={FORMATS.map((value) => ({
            value,
            label: exportText.formats[value],
            hint: exportText.formatHints[value],
          }))}
        />
        <div class="export-dialog__name">
          <label for={nameId}>{exportText.name}</label>
          <span class="export-dialog__name-field">
            <input
              id={nameId}
              type="text"
              value={name()}
              disabled={phase() !== undefined}
              onInput={(event) => setTypedName(event.currentTarget.value)}
            />
            .{format()}
          </span>
        </div>
      </div>
    </Dialog>
  );
}
