import { MEDIA_TYPES, pickFiles, saveFile } from "../adapters/files/index.ts";
import type { AppServices, FirstServices } from "../ui/state/services.ts";
import { once } from "../workspace/once.ts";
import { goToPlan } from "./opening.ts";
import { createAppShell } from "./pwa/app-shell.ts";
import { loadStorage, onStorageOutdated } from "./storage.ts";

export function createServices(first: FirstServices): AppServices {
  return {
    ...first,
    shell: createAppShell(),
    storage: loadStorage,
    reader: once(async () => (await import("../adapters/workbook/index.ts")).createWorkbookReader()),
    archives: once(async () => (await import("../adapters/workbook/index.ts")).createArchiveReader()),
    writer: once(async () => (await import("../adapters/workbook/index.ts")).createWorkbookWriter()),
    backup: once(async () => (await import("../adapters/backup/index.ts")).createBackupFile()),
    calendarFile: once(async () => (await import("../adapters/calendar-file/index.ts")).createCalendarFile()),
    pickFiles: ({ accept, multiple, isFolder }) => pickFiles(accept, multiple, isFolder),
    saveFile: async (name, bytes, format) => saveFile(name, bytes, MEDIA_TYPES[format]),
    openPlan: goToPlan,
    onOutdated: onStorageOutdated,
  };
}
