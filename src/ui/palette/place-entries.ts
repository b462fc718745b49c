import { cellText, viewsInOrder } from "../../core/model/index.ts";
import type { AppModel } from "../state/app-model.ts";
import { unfoldOver } from "../state/folds.ts";
import { paletteText } from "../text/palette.ts";
import { openView } from "../views/view-acts.ts";
import type { PaletteEntry } from "./palette-entry.ts";

/** Enough of a task's text to know it by. */
const TITLE_LENGTH = 60;

/** Views, sections and columns to go to. */
export function placeEntries(app: AppModel): PaletteEntry[] {
  return [...viewEntries(app), ...sectionEntries(app), ...columnEntries(app)];
}

/** The task whose number was typed: "12", "TT 12"; none where there is no such task. */
export function taskEntries(app: AppModel, query: string): PaletteEntry[] {
  const typed = /^\s*(?:tt\s*)?([\p{L}\d.-]{1,12})\s*$/iu.exec(query)?.[1];
  if (typed === undefined) return [];
  for (const { tasks } of app.plan.outline()) {
    const numbered = tasks.find(({ label }) => label === typed);
    if (!numbered) continue;
    const { label, task } = numbered;
    const isShown = app.rows.shownTaskIds().includes(task.id);
    const [line = ""] = cellText(task, "content").trim().split("\n");
    const content = line.length > TITLE_LENGTH ? `${line.slice(0, TITLE_LENGTH).trimEnd()}…` : line;
    return [
      place(
        `task ${task.id}`,
        paletteText.toTask(label, content),
        isShown ? undefined : paletteText.hiddenByFilter,
        () => goToRow(app, task.id),
      ),
    ];
  }
  return [];
}

function viewEntries(app: AppModel): PaletteEntry[] {
  return viewsInOrder(app.plan.snapshot()).map((view) =>
    place(`view ${view.id}`, paletteText.view(view.name), undefined, () => openView(app, view)),
  );
}

function sectionEntries(app: AppModel): PaletteEntry[] {
  const shown = new Set(app.rows.rows().map(({ id }) => id));
  return app.plan.outline().map(({ numeral, section }) => {
    const obstacle = shown.has(section.id) ? undefined : paletteText.notInView;
    return place(`section ${section.id}`, paletteText.toSection(numeral, section.title), obstacle, () =>
      goToRow(app, section.id),
    );
  });
}

function columnEntries(app: AppModel): PaletteEntry[] {
  return app.plan.columns().map(({ id, name }) =>
    place(`column ${id}`, paletteText.toColumn(name), undefined, () => {
      const layout = app.layout.layout();
      if (layout.some(({ columnId, isHidden }) => columnId === id && isHidden))
        app.layout.setLayout(
          layout.map((column) => (column.columnId === id ? { ...column, isHidden: false } : column)),
        );
      const rowId = app.grid()?.focusedCell()?.rowId ?? app.rows.rows()[0]?.id;
      if (rowId !== undefined) app.grid()?.focusCell({ rowId, columnId: id });
    }),
  );
}

function goToRow(app: AppModel, rowId: string): void {
  unfoldOver(app.rows, rowId);
  const grid = app.grid();
  grid?.focusCell({ rowId, columnId: grid.focusedCell()?.columnId ?? "content" });
}

function place(id: string, title: string, obstacle: string | undefined, run: () => void): PaletteEntry {
  return { id, title, group: paletteText.places, words: "", obstacle, run };
}
