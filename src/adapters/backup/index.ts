export { createBackupFile } from "./backup-file.ts";
