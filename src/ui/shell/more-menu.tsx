import { createSignal, onCleanup } from "solid-js";
import { commandItem, type ItemLook, menuOfGroups } from "../commands/menu-item.ts";
import { useApp } from "../state/app-model.ts";
import type { CommandId } from "../text/commands.ts";
import { shellText } from "../text/shell.ts";
import { Menu, type MenuItem } from "./menu.tsx";

/** What is used now and then: copies, columns, appearance, help. */
export function MoreMenu(props: { readonly anchor: HTMLElement; readonly onClose: () => void }) {
  const app = useApp();
  const [isInstallable, setInstallable] = createSignal(false);
  onCleanup(app.services.shell.onInstallable(setInstallable));
  const item = (id: CommandId, look?: ItemLook) => commandItem(app.desk.commands, id, look);
  const install = (): MenuItem | undefined =>
    isInstallable()
      ? { label: shellText.install, icon: "install", onSelect: () => void app.services.shell.install() }
      : undefined;
  const items = (): readonly MenuItem[] =>
    menuOfGroups([
      [item("file.backup", { icon: "backup" }), item("file.restore", { icon: "restore" })],
      [
        item("register.open"),
        item("column.list", { icon: "columns" }),
        item("section.foldAll"),
        item("section.unfoldAll"),
        item("section.addAtEnd", { icon: "add" }),
        item("plan.fromFile"),
      ],
      [item("checks.open", { icon: "check" }), item("rules.open")],
      [item("view.themeSystem"), item("view.themeLight"), item("view.themeDark")],
      [install(), item("palette.open", { icon: "search" }), item("help.open", { icon: "help" })],
    ]);
  return <Menu items={items()} anchor={props.anchor} label={shellText.more} onClose={() => props.onClose()} />;
}
