import type { Commands } from "../commands/registry.ts";
import { NUMBER_COLUMN } from "../grid/column-ids.ts";
import type { AppModel } from "../state/app-model.ts";
import type { ColumnAsks } from "./column-wish.ts";

/** Commands about the column in which the focused cell stands. */
export function columnCommands(app: AppModel, asks: ColumnAsks): Commands {
  const { layout } = app;
  const focused = () => {
    const columnId = app.grid()?.focusedCell()?.columnId;
    return columnId === NUMBER_COLUMN ? undefined : columnId;
  };
  const hasColumn = () => focused() !== undefined;
  const onColumn = (act: (columnId: string) => void) => () => {
    const columnId = focused();
    if (columnId !== undefined) act(columnId);
  };
  return {
    "column.add": {
      run() {
        const columnId = focused();
        asks.add(columnId === undefined ? undefined : { columnId, side: "right" });
      },
    },
    "column.edit": { run: onColumn(asks.rename), isEnabled: hasColumn },
    "column.delete": { run: onColumn(asks.delete), isEnabled: () => asks.isOwn(focused() ?? "") },
    "column.hide": {
      run: onColumn(asks.hide),
      isEnabled: () => hasColumn() && layout.layout().filter(({ isHidden }) => !isHidden).length > 1,
    },
    "column.freeze": {
      run: onColumn(asks.freeze),
      isEnabled: hasColumn,
    },
  };
}
