import { createSignal, onCleanup } from "solid-js";
import { useApp } from "../state/app-model.ts";
import { foldAll, unfoldAll } from "../state/folds.ts";
import type { ThemeChoice } from "../state/theme.ts";
import { shellText } from "../text/shell.ts";
import { Menu, type MenuItem } from "./menu.tsx";

const THEMES: readonly ThemeChoice[] = ["system", "light", "dark"];

/** What is used now and then: copies, columns, appearance, help. */
export function MoreMenu(props: { readonly anchor: HTMLElement; readonly onClose: () => void }) {
  const app = useApp();
  const [isInstallable, setInstallable] = createSignal(false);
  onCleanup(app.services.shell.onInstallable(setInstallable));
  const items = (): readonly MenuItem[] => [
    {
      label: shellText.backup,
      icon: "backup",
      shortcut: "Ctrl+S",
      onSelect: () => app.showDialog("backup"),
    },
    { label: shellText.restore, icon: "restore", onSelect: () => app.showDialog("restore") },
    "separator",
    { label: shellText.columns, icon: "columns", onSelect: () => app.showDialog("columns") },
    { label: shellText.foldAll, onSelect: () => foldAll(app.rows) },
    { label: shellText.unfoldAll, onSelect: () => unfoldAll(app.rows) },
    { label: shellText.addSection, icon: "add", onSelect: () => app.actions.addSection(undefined) },
    "separator",
    ...THEMES.map(
      (choice): MenuItem => ({
        label: `${shellText.theme}: ${shellText.themes[choice]}`,
        isChecked: app.theme.choice() === choice,
        onSelect: () => app.theme.choose(choice),
      }),
    ),
    "separator",
    ...(isInstallable()
      ? [
          {
            label: shellText.install,
            icon: "install",
            onSelect: () => void app.services.shell.install(),
          } as const,
        ]
      : []),
    { label: shellText.help, icon: "help", shortcut: "F1", onSelect: () => app.showDialog("help") },
  ];
  return <Menu items={items()} anchor={props.anchor} label={shellText.more} onClose={() => props.onClose()} />;
}
