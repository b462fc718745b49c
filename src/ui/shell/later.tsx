import "../theme/later.css";
import { arrangeCommands } from "../arrange/arrange-commands.ts";
import { createHeaderDesk } from "../arrange/header-desk.ts";
import { calendarCommands } from "../calendar/calendar-commands.ts";
import { createChecks } from "../checks/checks-state.ts";
import { createColumnAsks } from "../columns/column-asks.ts";
import { columnCommands } from "../columns/column-commands.ts";
import { createMarkDesk } from "../deadline/mark-desk.ts";
import { FormulaBar } from "../formula-bar/formula-bar.tsx";
import { makeGridTools } from "../grid/grid-tools.ts";
import type { MakeGridTools, ToolDesk } from "../grid/tool-contract.ts";
import type { AppModel } from "../state/app-model.ts";
import type { Flag } from "../state/flag.ts";
import { AboveGrid } from "../timeline/above-grid.tsx";
import { viewCommands } from "../views/view-commands.ts";
import { Overlays } from "./overlays.tsx";
import { shellCommands } from "./shell-commands.ts";
import { EndSide, FilterSide } from "./sides.tsx";
import { StatusLine } from "./status-line.tsx";
import { ToolbarActs } from "./toolbar-acts.tsx";

/** What the page gets right after the first paint. The first screen knows it by its type alone. */
export function createLaterParts(app: AppModel) {
  const { askPaste, commands, setGridTools, tellCopied } = app.desk;
  const columns = createColumnAsks(app);
  const { checks, deadlineMarks } = inRoot(app, () => ({
    checks: createChecks(app),
    deadlineMarks: createMarkDesk(app),
  }));
  const desk: ToolDesk = {
    commands,
    columns,
    notices: app.notices,
    askPaste,
    tellCopied,
    headers: createHeaderDesk(app),
    deadlineMarks,
    snapshot: app.plan.snapshot,
    today: () => app.services.clock.today(),
  };
  const makeTools: MakeGridTools = (place) => {
    const tools = makeGridTools(place, desk);
    setGridTools(tools);
    // Not at once: what the tools are to act on may just be changing.
    const goOn = () => queueMicrotask(app.goOn);
    tools.editing.onChange(goOn);
    goOn();
    return tools;
  };
  commands.register({
    ...shellCommands(app),
    ...columnCommands(app, columns),
    ...arrangeCommands(app),
    ...calendarCommands(app),
    ...viewCommands(app),
    "checks.open": { run: () => checks.open(!checks.isOpen()), isOn: checks.isOpen },
  });
  return {
    AboveGrid,
    FilterSide,
    FormulaBar,
    EndSide: (props: { readonly history: Flag }) => <EndSide history={props.history} checks={checks} />,
    Overlays,
    StatusLine: () => <StatusLine checks={checks} />,
    ToolbarActs,
    makeGridTools: makeTools,
  } as const;
}

/** Makes what follows the plan for as long as the page is open. */
function inRoot<Made>(app: AppModel, make: () => Made): Made {
  const made = app.inRoot(make);
  if (made === undefined) throw new Error("the page was closed while it was being made");
  return made;
}

export type LaterParts = ReturnType<typeof createLaterParts>;
