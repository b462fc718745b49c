import { Match, onCleanup, onMount, Show, Switch } from "solid-js";
import { isDeadlineView } from "../calendar/deadline-view.ts";
import { columnWishOf } from "../columns/column-wish.ts";
import { FindPlace } from "../find/find-place.tsx";
// Not on demand: what is typed right after Ctrl+G or Ctrl+K must find its box there.
import { GotoDialog } from "../goto/goto-dialog.tsx";
import { PaletteDialog } from "../palette/palette-dialog.tsx";
import { CellPickers } from "../pickers/cell-pickers.tsx";
import { useApp } from "../state/app-model.ts";
import { showActs } from "../state/show-acts.ts";
import { dialogOnDemand } from "./dialog-on-demand.ts";
import { DropArea } from "./drop-area.tsx";
import { NoticeList } from "./notice-list.tsx";
import { bindShellKeys } from "./shell-keys.ts";

const ImportDialog = dialogOnDemand(async () => (await import("../import/import-dialog.tsx")).ImportDialog);
const ExportDialog = dialogOnDemand(async () => (await import("../export/export-dialog.tsx")).ExportDialog);
const BackupDialog = dialogOnDemand(async () => (await import("../backup/backup-dialog.tsx")).BackupDialog);
const RestoreDialog = dialogOnDemand(async () => (await import("../backup/restore-dialog.tsx")).RestoreDialog);
const ColumnFilterPanel = dialogOnDemand(
  async () => (await import("../filter/column/column-filter-panel.tsx")).ColumnFilterPanel,
);
const ColumnsDialog = dialogOnDemand(async () => (await import("../columns/columns-dialog.tsx")).ColumnsDialog);
const ColumnWishDialog = dialogOnDemand(
  async () => (await import("../columns/column-wish-dialog.tsx")).ColumnWishDialog,
);
const PasteDialog = dialogOnDemand(async () => (await import("../paste/paste-dialog.tsx")).PasteDialog);
const DeadlineDialog = dialogOnDemand(async () => (await import("../calendar/deadline-dialog.tsx")).DeadlineDialog);
const PlanDialog = dialogOnDemand(async () => (await import("../plan-info/plan-dialog.tsx")).PlanDialog);
const SortDialog = dialogOnDemand(async () => (await import("../arrange/sort-dialog.tsx")).SortDialog);
const RegisterDialog = dialogOnDemand(async () => (await import("../register/register-dialog.tsx")).RegisterDialog);
const HelpDialog = dialogOnDemand(async () => (await import("../help/help-dialog.tsx")).HelpDialog);
const ExplainDialog = dialogOnDemand(async () => (await import("../deadline/explain-dialog.tsx")).ExplainDialog);
const RulesDialog = dialogOnDemand(async () => (await import("../deadline/rules-dialog.tsx")).RulesDialog);
const SaveViewDialog = dialogOnDemand(async () => (await import("../views/save-view-dialog.tsx")).SaveViewDialog);
const ViewsDialog = dialogOnDemand(async () => (await import("../views/views-dialog.tsx")).ViewsDialog);

/** What opens above the page, and the keys that open it. */
export function Overlays() {
  const app = useApp();
  showActs(app);
  onMount(() => onCleanup(bindShellKeys(app)));
  return (
    <>
      <FindPlace />
      <NoticeList />
      <DropArea />
      <CellPickers />
      <Show when={app.desk.pasteQuestion()} keyed>
        {(question) => <PasteDialog question={question} onClose={() => app.desk.askPaste(undefined)} />}
      </Show>
      <Show when={app.desk.filterRequest()} keyed>
        {(request) => <ColumnFilterPanel request={request} onClose={() => app.desk.askFilter(undefined)} />}
      </Show>
      <Switch>
        <Match when={app.openDialog() === "import"}>
          <ImportDialog />
        </Match>
        <Match when={app.openDialog() === "new-plan"}>
          <ImportDialog makesPlan />
        </Match>
        <Match when={app.openDialog() === "export"}>
          <ExportDialog />
        </Match>
        <Match when={app.openDialog() === "backup"}>
          <BackupDialog />
        </Match>
        <Match when={app.openDialog() === "restore"}>
          <RestoreDialog />
        </Match>
        <Match when={isDeadlineView(app.openDialog())}>
          <DeadlineDialog />
        </Match>
        <Match when={app.openDialog() === "columns"}>
          <ColumnsDialog />
        </Match>
        <Match when={columnWishOf(app.openDialog())} keyed>
          {(wish) => <ColumnWishDialog wish={wish} />}
        </Match>
        <Match when={app.openDialog() === "plan"}>
          <PlanDialog />
        </Match>
        <Match when={app.openDialog() === "save-view"}>
          <SaveViewDialog />
        </Match>
        <Match when={app.openDialog() === "views"}>
          <ViewsDialog />
        </Match>
        <Match when={app.openDialog() === "goto"}>
          <GotoDialog />
        </Match>
        <Match when={app.openDialog() === "palette"}>
          <PaletteDialog />
        </Match>
        <Match when={app.openDialog() === "sort"}>
          <SortDialog />
        </Match>
        <Match when={app.openDialog() === "register"}>
          <RegisterDialog />
        </Match>
        <Match when={app.openDialog() === "deadline"}>
          <ExplainDialog />
        </Match>
        <Match when={app.openDialog() === "rules"}>
          <RulesDialog />
        </Match>
        <Match when={app.openDialog() === "help"}>
          <HelpDialog />
        </Match>
      </Switch>
    </>
  );
}
