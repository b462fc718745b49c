import type { MenuItem } from "../shell/menu.tsx";
import { gridMenuText } from "../text/grid-menu.ts";
import type { GridRow, GroupRow, SectionRow } from "./contract.ts";

/** What a row's menu can ask for. */
export interface RowCommands {
  edit(): void;
  addTask(place: "above" | "below"): void;
  addSection(): void;
  duplicate(): void;
  remove(): void;
  moveBy(step: -1 | 1): void;
  toggleFold(): void;
}

const { menu, keys } = gridMenuText;

export function rowMenu(row: GridRow, commands: RowCommands, isReadOnly: boolean): MenuItem[] {
  if (row.kind === "group") return [foldItem(row, commands)];
  return row.kind === "task" ? taskMenu(commands, isReadOnly) : sectionMenu(row, commands);
}

export function rowMenuLabel(row: GridRow): string {
  if (row.kind === "group") return menu.ofGroup(row.title);
  return row.kind === "task" ? menu.ofTask(row.number) : menu.ofSection(row.numeral);
}

function taskMenu(commands: RowCommands, isReadOnly: boolean): MenuItem[] {
  return [
    { label: menu.edit, shortcut: keys.edit, isDisabled: isReadOnly, onSelect: () => commands.edit() },
    "separator",
    { label: menu.addTaskAbove, icon: "add", onSelect: () => commands.addTask("above") },
    { label: menu.addTaskBelow, shortcut: keys.addTaskBelow, onSelect: () => commands.addTask("below") },
    { label: menu.addSection, onSelect: () => commands.addSection() },
    { label: menu.duplicate, icon: "copy", shortcut: keys.duplicate, onSelect: () => commands.duplicate() },
    "separator",
    ...moveItems(commands),
    "separator",
    {
      label: menu.deleteTask,
      icon: "delete",
      shortcut: keys.delete,
      isDanger: true,
      onSelect: () => commands.remove(),
    },
  ];
}

function sectionMenu(row: SectionRow, commands: RowCommands): MenuItem[] {
  return [
    { label: menu.rename, shortcut: keys.edit, onSelect: () => commands.edit() },
    foldItem(row, commands),
    "separator",
    {
      label: menu.addTaskToSection,
      icon: "add",
      shortcut: keys.addTaskBelow,
      onSelect: () => commands.addTask("below"),
    },
    { label: menu.addSection, onSelect: () => commands.addSection() },
    { label: menu.duplicate, icon: "copy", shortcut: keys.duplicate, onSelect: () => commands.duplicate() },
    "separator",
    ...moveItems(commands),
    "separator",
    {
      label: menu.deleteSection(row.taskCount),
      icon: "delete",
      shortcut: keys.delete,
      isDanger: true,
      onSelect: () => commands.remove(),
    },
  ];
}

function foldItem(row: SectionRow | GroupRow, commands: RowCommands): MenuItem {
  return {
    label: row.isFolded ? menu.unfold : menu.fold,
    icon: row.isFolded ? "unfold" : "fold",
    shortcut: keys.fold,
    onSelect: () => commands.toggleFold(),
  };
}

function moveItems(commands: RowCommands): MenuItem[] {
  return [
    { label: menu.moveUp, icon: "up", shortcut: keys.moveUp, onSelect: () => commands.moveBy(-1) },
    { label: menu.moveDown, icon: "down", shortcut: keys.moveDown, onSelect: () => commands.moveBy(1) },
  ];
}
