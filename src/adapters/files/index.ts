export { MEDIA_TYPES } from "./media-types.ts";
export { pickFiles } from "./pick-files.ts";
export { saveFile } from "./save-file.ts";
