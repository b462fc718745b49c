import { createResource, onCleanup } from "solid-js";
import { useApp } from "../state/app-model.ts";
import type { ThemeChoice } from "../state/theme.ts";
import { shellText } from "../text/shell.ts";
import { Menu, type MenuEntry } from "./menu.tsx";

const THEMES: readonly ThemeChoice[] = ["system", "light", "dark"];

/** What is used now and then: copies, columns, appearance, help. */
export function MoreMenu(props: { readonly anchor: HTMLElement; readonly onClose: () => void }) {
  const app = useApp();
  const [isInstallable] = createResource(
    () =>
      new Promise<boolean>((resolve) => {
        onCleanup(app.services.shell.onInstallable(resolve));
      }),
  );
  const items = (): readonly MenuEntry[] => [
    {
      kind: "item",
      label: shellText.backup,
      icon: "backup",
      shortcut: "Ctrl+S",
      onSelect: () => app.showDialog("backup"),
    },
    { kind: "item", label: shellText.restore, icon: "restore", onSelect: () => app.showDialog("restore") },
    { kind: "separator" },
    { kind: "item", label: shellText.columns, icon: "columns", onSelect: () => app.showDialog("columns") },
    { kind: "item", label: shellText.foldAll, onSelect: () => app.rows.setAllFolded(true) },
    { kind: "item", label: shellText.unfoldAll, onSelect: () => app.rows.setAllFolded(false) },
    { kind: "item", label: shellText.addSection, icon: "add", onSelect: () => app.actions.addSection(undefined) },
    { kind: "separator" },
    ...THEMES.map(
      (choice): MenuEntry => ({
        kind: "item",
        label: `${shellText.theme}: ${shellText.themes[choice]}`,
        isChecked: app.theme.choice() === choice,
        onSelect: () => app.theme.choose(choice),
      }),
    ),
    { kind: "separator" },
    ...(isInstallable()
      ? [
          {
            kind: "item",
            label: shellText.install,
            icon: "install",
            onSelect: () => void app.services.shell.install(),
          } as const,
        ]
      : []),
    { kind: "item", label: shellText.help, icon: "help", shortcut: "F1", onSelect: () => app.showDialog("help") },
  ];
  return <Menu items={items()} anchor={props.anchor} label={shellText.more} onClose={() => props.onClose()} />;
}
