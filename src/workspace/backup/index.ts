export { type BackupSources, collectBackup } from "./collect-backup.ts";
export { keepFiles, type PlanRestore, planRestores, restoreCommand, restoreStored } from "./restore.ts";
