import type { CommandId } from "../text/commands.ts";
import { printedKeys } from "./stroke.ts";

/**
 * Where a key means a command: in the grid while no cell is edited; while one is edited; on the page outside text
 * fields, which have keys of their own; anywhere outside dialogs; in the import dialog. Keys of the "browser" are shown
 * alone: it sends events of its own for them.
 */
export type CommandScope = "grid" | "edit" | "page" | "app" | "import" | "browser";

export interface Shortcut {
  readonly scope: CommandScope;
  /** As `strokeOf` names them; the first is the one shown. */
  readonly keys: readonly string[];
}

const inGrid = (...keys: string[]): Shortcut => ({ scope: "grid", keys });
const inEdit = (...keys: string[]): Shortcut => ({ scope: "edit", keys });
const onPage = (...keys: string[]): Shortcut => ({ scope: "page", keys });
const byBrowser = (...keys: string[]): Shortcut => ({ scope: "browser", keys });
const inImport = (...keys: string[]): Shortcut => ({ scope: "import", keys });
const inApp = (...keys: string[]): Shortcut => ({ scope: "app", keys });

/** The keys of every command that has some. Ctrl+Space, Alt+Z and modifiers alone belong to input methods. */
export const SHORTCUTS: Readonly<Partial<Record<CommandId, Shortcut>>> = {
  "edit.undo": onPage("Ctrl+Z"),
  "edit.redo": onPage("Ctrl+Y", "Ctrl+Shift+Z"),
  "edit.cut": byBrowser("Ctrl+X"),
  "edit.copy": byBrowser("Ctrl+C"),
  "edit.paste": byBrowser("Ctrl+V"),
  "edit.pick": inGrid("Alt+ArrowDown"),
  "edit.cell": inGrid("F2"),
  "edit.clear": inGrid("Delete"),
  "edit.pasteText": inGrid("Ctrl+Shift+V"),
  "edit.today": inGrid("Ctrl+;"),
  "edit.todayInText": inEdit("Ctrl+;"),
  "edit.breakLine": inEdit("Alt+Enter"),
  "edit.mode": inEdit("F2"),
  "edit.textAbove": inGrid("Ctrl+'"),
  "edit.fillSelection": inEdit("Ctrl+Enter"),
  "deadline.explain": inGrid("Alt+D"),
  "fill.down": inGrid("Ctrl+D"),
  "fill.right": inGrid("Ctrl+R"),
  "row.insertAbove": inGrid("Ctrl++"),
  "row.insertBelow": inGrid("Ctrl+Shift+Enter"),
  "row.delete": inGrid("Ctrl+-"),
  "row.duplicate": inGrid("Ctrl+Shift+D"),
  "row.moveUp": inGrid("Alt+Shift+ArrowUp"),
  "row.moveDown": inGrid("Alt+Shift+ArrowDown"),
  "section.fold": inGrid("Space"),
  "row.menu": inGrid("Shift+F10", "ContextMenu"),
  "select.all": inGrid("Ctrl+A"),
  "select.row": inGrid("Shift+Space"),
  "select.column": inGrid("Ctrl+Shift+Space"),
  "goto.open": inGrid("Ctrl+G", "F5"),
  "find.open": inApp("Ctrl+F"),
  "find.replace": inApp("Ctrl+H"),
  "find.next": inApp("F3"),
  "find.previous": inApp("Shift+F3"),
  "filter.search": inApp("Ctrl+Shift+F"),
  "column.filter": inGrid("Ctrl+Shift+L"),
  "view.zoomIn": inApp("Ctrl+Alt++"),
  "view.zoomOut": inApp("Ctrl+Alt+-"),
  "formulaBar.taller": inApp("Ctrl+Shift+U"),
  "palette.open": inApp("Ctrl+K"),
  "help.open": inApp("F1"),
  "import.nextFile": inImport("F8"),
  "file.backup": inApp("Ctrl+S"),
};

/** "Ctrl Shift D": a command's first keys as a menu shows them; undefined where it has none. */
export function shortcutLabel(id: CommandId): string | undefined {
  const [stroke] = SHORTCUTS[id]?.keys ?? [];
  return stroke === undefined ? undefined : printedKeys(stroke).join(" ");
}
