import type {
  ArchiveReader,
  BackupFile,
  CalendarFile,
  Clock,
  ExportFormat,
  PlanStorage,
  Preferences,
  WorkbookReader,
  WorkbookWriter,
} from "../../workspace/ports.ts";

/** How durable the browser promises to keep what is stored. */
export interface StorageStatus {
  readonly isPersistent: boolean;
  /** Bytes; undefined where the browser does not tell. */
  readonly usage: number | undefined;
  readonly quota: number | undefined;
}

/** The running app as an installed program: new versions, installing, the network. */
export interface AppShell {
  /** Calls back once a new version waits. Returns the way to stop listening. */
  onUpdateReady(listener: () => void): () => void;
  /** Starts the waiting version; the page reloads. Only after every edit is stored. */
  applyUpdate(): Promise<void>;
  onInstallable(listener: (isInstallable: boolean) => void): () => void;
  install(): Promise<void>;
  storageStatus(): Promise<StorageStatus>;
  /** Asks the browser not to clear this site's storage. Resolves to what it answered. */
  requestPersistence(): Promise<boolean>;
}

/** What the first screen asks of the outside. */
export interface FirstServices {
  readonly clock: Clock;
  readonly preferences: Preferences;
}

/** Everything the interface may ask of the outside. Heavy parts are loaded at the first call. */
export interface AppServices extends FirstServices {
  readonly shell: AppShell;
  storage(): Promise<PlanStorage>;
  reader(): Promise<WorkbookReader>;
  archives(): Promise<ArchiveReader>;
  writer(): Promise<WorkbookWriter>;
  backup(): Promise<BackupFile>;
  calendarFile(): Promise<CalendarFile>;
  /** With `isFolder` a folder is chosen, and gives all files in it with their paths. */
  pickFiles(options: {
    readonly accept: string;
    readonly multiple: boolean;
    readonly isFolder?: boolean;
  }): Promise<readonly File[]>;
  saveFile(name: string, bytes: Uint8Array, format: ExportFormat | "zip" | "ics" | "json"): Promise<void>;
  /** Opens another plan of this device. */
  openPlan(planId: string): void;
  /** Calls back when a newer version of the app has taken the database over: this page can store nothing more. */
  onOutdated(listener: () => void): () => void;
}
