import type { Commands } from "../commands/registry.ts";
import type { AppModel, DialogName } from "../state/app-model.ts";
import { foldAll, unfoldAll } from "../state/folds.ts";
import { scaleCommands } from "../views/scale-commands.ts";

/** Commands about the page and the plan as a whole. */
export function shellCommands(app: AppModel): Commands {
  const opens = (name: DialogName) => ({ run: () => app.showDialog(name) });
  return {
    "edit.undo": { run: () => app.actions.undo() },
    "edit.redo": { run: () => app.actions.redo() },
    "section.addAtEnd": { run: () => app.actions.addSection(undefined) },
    "section.foldAll": { run: () => foldAll(app.rows) },
    "section.unfoldAll": { run: () => unfoldAll(app.rows) },
    "filter.search": { run: focusSearch },
    "filter.clear": {
      run: () => app.filter.setFilter({}),
      isEnabled: () => Object.keys(app.filter.filter()).length > 0,
    },
    ...scaleCommands(app.layout),
    "column.list": opens("columns"),
    "view.themeSystem": themeCommand(app, "system"),
    "view.themeLight": themeCommand(app, "light"),
    "view.themeDark": themeCommand(app, "dark"),
    "file.import": opens("import"),
    "file.export": opens("export"),
    "file.backup": opens("backup"),
    "file.restore": opens("restore"),
    "plan.open": opens("plan"),
    "plan.fromFile": opens("new-plan"),
    "register.open": opens("register"),
    "deadline.explain": opens("deadline"),
    "rules.open": opens("rules"),
    "goto.open": opens("goto"),
    "palette.open": opens("palette"),
    "help.open": opens("help"),
  };
}

function themeCommand({ theme }: AppModel, choice: "system" | "light" | "dark") {
  return { run: () => theme.choose(choice), isOn: () => theme.choice() === choice };
}

function focusSearch(): void {
  const box = document.querySelector<HTMLInputElement>("[data-search-box]");
  box?.focus();
  box?.select();
}
