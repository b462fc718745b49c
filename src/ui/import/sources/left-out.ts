/** Kinds that never hold a table that can be read. Among many files they are passed over and counted. */
const NO_TABLES = new Set(
  "pdf jpg jpeg png gif bmp tif tiff heic webp svg ico psd mp3 m4a wav mp4 mov avi mkv wmv exe msi dll bat cmd sh apk iso dmg lnk url ini tmp bak log ttf otf ppt pptx pps ppsx js css py p7s sig cer".split(
    " ",
  ),
);
/** What systems and programs keep beside the files of people. */
const SYSTEM_FILES = /^(thumbs\.db|desktop\.ini|icon\r?)$/i;

/**
 * Whether a file among many is nobody's table: hidden ones, those that programs keep beside an open file ("~$name"),
 * those of the system, and kinds such as pictures. A file that somebody names himself is always tried.
 */
export function isLeftOut(path: string): boolean {
  const steps = path.split("/");
  const name = steps.at(-1) ?? "";
  if (steps.some((step) => step.startsWith(".") || step === "__MACOSX")) return true;
  if (name.startsWith("~$") || SYSTEM_FILES.test(name)) return true;
  return NO_TABLES.has(extensionOf(name));
}

/** In lower case and without the dot; "" where there is none. */
export function extensionOf(name: string): string {
  const dot = name.lastIndexOf(".");
  return dot < 0 ? "" : name.slice(dot + 1).toLowerCase();
}
