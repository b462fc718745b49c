export { BACKUP_ACCEPT, MEDIA_TYPES, WORKBOOK_ACCEPT } from "./media-types.ts";
export { pickFiles } from "./pick-files.ts";
export { saveFile } from "./save-file.ts";
