import { commandItem, type ItemLook, menuOfGroups } from "../commands/menu-item.ts";
import type { CommandRegistry } from "../commands/registry.ts";
import type { MenuItem } from "../shell/menu.tsx";
import type { CommandId } from "../text/commands.ts";
import { gridMenuText } from "../text/grid-menu.ts";
import type { GridRow, SectionRow } from "./contract.ts";

const { menu } = gridMenuText;

type Look = Readonly<Partial<Record<CommandId, ItemLook>>>;

/** The groups of a menu, with a line between them. */
type Groups = readonly (readonly CommandId[])[];

const TASK_GROUPS: Groups = [
  ["edit.cut", "edit.copy", "edit.copyWithHeaders", "edit.paste", "edit.pasteText", "edit.clear", "edit.cell"],
  ["row.insertAbove", "row.insertBelow", "row.duplicate", "section.add", "row.delete"],
  ["row.moveUp", "row.moveDown", "row.moveToSection"],
  ["fill.down", "fill.right"],
  ["filter.byCell", "view.history"],
];

const SECTION_GROUPS: Groups = [
  ["edit.cell", "section.fold", "section.foldAll", "section.unfoldAll"],
  ["row.insertBelow", "section.add", "row.duplicate", "row.delete"],
  ["edit.cut", "edit.copy", "edit.paste"],
  ["row.moveUp", "row.moveDown"],
];

const GROUP_GROUPS: Groups = [["section.fold", "section.foldAll", "section.unfoldAll"], ["group.section"]];

/** The menu of the selected cells. `row` holds the focused one; `count` rows are touched. */
export function rowMenu(row: GridRow, count: number, commands: CommandRegistry): MenuItem[] {
  if (row.kind === "group") return itemsOf(GROUP_GROUPS, {}, commands);
  if (row.kind === "section" && count === 1) return itemsOf(SECTION_GROUPS, sectionLook(row), commands);
  return itemsOf(TASK_GROUPS, tasksLook(count), commands);
}

/** How a screen reader names the menu. */
export function rowMenuLabel(row: GridRow, count: number): string {
  if (count > 1) return menu.ofRows(count);
  if (row.kind === "task") return menu.ofTask(row.label);
  return row.kind === "section" ? menu.ofSection(row.numeral) : menu.ofGroup(row.title);
}

function itemsOf(groups: Groups, look: Look, commands: CommandRegistry): MenuItem[] {
  return menuOfGroups(groups.map((ids) => ids.map((id) => commandItem(commands, id, { ...ICONS[id], ...look[id] }))));
}

const ICONS: Look = {
  "edit.copy": { icon: "copy" },
  "row.insertAbove": { icon: "add" },
  "row.moveUp": { icon: "up" },
  "row.moveDown": { icon: "down" },
  "row.delete": { icon: "delete", isDanger: true },
  "filter.byCell": { icon: "filter" },
  "view.history": { icon: "history" },
};

function tasksLook(count: number): Look {
  if (count === 1) return {};
  return {
    "row.insertAbove": { label: menu.addTasksAbove(count) },
    "row.insertBelow": { label: menu.addTasksBelow(count) },
    "row.duplicate": { label: menu.duplicateRows(count) },
    "row.delete": { label: menu.deleteRows(count) },
  };
}

function sectionLook({ isFolded, taskCount }: SectionRow): Look {
  return {
    "edit.cell": { label: menu.rename },
    "section.fold": isFolded ? { label: menu.unfold, icon: "unfold" } : { label: menu.fold, icon: "fold" },
    "row.insertBelow": { label: menu.addTaskToSection, icon: "add" },
    "row.duplicate": { label: menu.duplicateSection },
    "row.delete": { label: menu.deleteSection(taskCount) },
  };
}
