import { fold } from "../../core/text/index.ts";
import { SHORTCUTS } from "../commands/shortcuts.ts";
import { printedKeys } from "../commands/stroke.ts";
import { type CommandGroup, type CommandId, commandGroups, commandText } from "../text/commands.ts";
import { type FixedKeys, helpText } from "../text/help.ts";

/** What some keys do; several ways stand side by side, each as the keys pressed together: [["Ctrl", "Y"], …]. */
export interface KeyLine {
  readonly keys: readonly (readonly string[])[];
  readonly does: string;
}

export interface KeyGroup {
  readonly title: string;
  readonly lines: readonly KeyLine[];
}

/** Every key there is: those of moving and typing, then those of the commands, group by group. */
export function keyList(): KeyGroup[] {
  const fixed = [helpText.moving, helpText.editing].map(({ title, lines }) => ({ title, lines: lines.map(fixedLine) }));
  const groups = (Object.keys(commandGroups) as CommandGroup[]).map((group) => ({
    title: commandGroups[group],
    lines: [...commandLines(group), ...(group === "view" ? [fixedLine(helpText.wheel)] : [])],
  }));
  return [...fixed, ...groups.filter(({ lines }) => lines.length > 0)];
}

/** The lines that a query finds, by what they do or by a key, without regard to accents; groups without any are left out. */
export function foundKeys(groups: readonly KeyGroup[], query: string): KeyGroup[] {
  const words = fold(query).split(" ");
  const isFound = (title: string, { keys, does }: KeyLine) => {
    const text = fold([title, does, ...keys.map((stroke) => stroke.join("+"))].join(" "));
    return words.every((word) => text.includes(word));
  };
  return groups
    .map(({ title, lines }) => ({ title, lines: lines.filter((line) => isFound(title, line)) }))
    .filter(({ lines }) => lines.length > 0);
}

function commandLines(group: CommandGroup): KeyLine[] {
  return (Object.keys(commandText) as CommandId[]).flatMap((id) => {
    const shortcut = SHORTCUTS[id];
    const text = commandText[id];
    return shortcut && text.group === group ? [{ keys: shortcut.keys.map(printedKeys), does: text.title }] : [];
  });
}

function fixedLine({ keys, does }: FixedKeys): KeyLine {
  return { keys: keys.map(printedKeys), does };
}
