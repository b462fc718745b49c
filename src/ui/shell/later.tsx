import "../theme/later.css";
import { arrangeCommands } from "../arrange/arrange-commands.ts";
import { createHeaderDesk } from "../arrange/header-desk.ts";
import { calendarCommands } from "../calendar/calendar-commands.ts";
import { createColumnAsks } from "../columns/column-asks.ts";
import { columnCommands } from "../columns/column-commands.ts";
import { FormulaBar } from "../formula-bar/formula-bar.tsx";
import { makeGridTools } from "../grid/grid-tools.ts";
import type { MakeGridTools, ToolDesk } from "../grid/tool-contract.ts";
import type { AppModel } from "../state/app-model.ts";
import { AboveGrid } from "../timeline/above-grid.tsx";
import { viewCommands } from "../views/view-commands.ts";
import { Overlays } from "./overlays.tsx";
import { shellCommands } from "./shell-commands.ts";
import { FilterSide, HistorySide } from "./sides.tsx";
import { StatusLine } from "./status-line.tsx";
import { ToolbarActs } from "./toolbar-acts.tsx";

/** What the page gets right after the first paint. The first screen knows it by its type alone. */
export function createLaterParts(app: AppModel) {
  const { askPaste, commands, setGridTools, tellCopied } = app.desk;
  const columns = createColumnAsks(app);
  const desk: ToolDesk = {
    commands,
    columns,
    notices: app.notices,
    askPaste,
    tellCopied,
    headers: createHeaderDesk(app),
    snapshot: app.plan.snapshot,
    today: () => app.services.clock.today(),
  };
  const makeTools: MakeGridTools = (place) => {
    const tools = makeGridTools(place, desk);
    setGridTools(tools);
    return tools;
  };
  commands.register({
    ...shellCommands(app),
    ...columnCommands(app, columns),
    ...arrangeCommands(app),
    ...calendarCommands(app),
    ...viewCommands(app),
  });
  return {
    AboveGrid,
    FilterSide,
    FormulaBar,
    HistorySide,
    Overlays,
    StatusLine,
    ToolbarActs,
    makeGridTools: makeTools,
  } as const;
}

export type LaterParts = ReturnType<typeof createLaterParts>;
