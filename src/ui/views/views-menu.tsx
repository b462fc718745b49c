import { createMemo } from "solid-js";
import { viewsInOrder } from "../../core/model/index.ts";
import { commandItem, menuOfGroups } from "../commands/menu-item.ts";
import { Menu, type MenuItem } from "../shell/menu.tsx";
import { useApp } from "../state/app-model.ts";
import { viewsText } from "../text/views.ts";
import { isShown } from "./shown-view.ts";
import { openView } from "./view-acts.ts";

/** The plan's named views, and what else decides how the grid looks. */
export function ViewsMenu(props: { readonly anchor: HTMLElement; readonly onClose: () => void }) {
  const app = useApp();
  const { commands } = app.desk;
  const views = createMemo(() => viewsInOrder(app.plan.snapshot()));
  const items = (): MenuItem[] =>
    menuOfGroups([
      [
        commandItem(commands, "view.whole"),
        ...views().map((view) => ({
          label: view.name,
          isChecked: isShown(app, view),
          onSelect: () => openView(app, view),
        })),
      ],
      [commandItem(commands, "view.save"), commandItem(commands, "view.manage")],
      (["timeline.toggle", "calendar.open", "calendar.soon", "timeline.open"] as const).map((id) =>
        commandItem(commands, id),
      ),
      (["view.loose", "view.normal", "view.compact"] as const).map((id) => commandItem(commands, id)),
      (["view.formulaBar", "section.foldAll", "section.unfoldAll", "column.list"] as const).map((id) =>
        commandItem(commands, id),
      ),
    ]);
  return <Menu items={items()} anchor={props.anchor} label={viewsText.menu} onClose={() => props.onClose()} />;
}
