import type { DroppedItem } from "../../state/dropped-items.ts";

/** A file and where it lies, from the folder that was given: "Sở Y tế/bao-cao.xlsx". */
export interface FoundFile {
  readonly file: File;
  readonly path: string;
  /** It was not named itself but lies in a folder that was. */
  readonly isInFolder: boolean;
}

export interface FoundFiles {
  readonly files: readonly FoundFile[];
  /** There were more files, or deeper folders, than are looked through. */
  readonly isCut: boolean;
}

/** As many files as a province has agencies, tenfold. */
export const MOST_FILES = 2_000;
const DEEPEST_FOLDER = 12;

/** The files given and those in the folders given, folder by folder. What cannot be read is passed over. */
export async function foundFiles(items: readonly DroppedItem[]): Promise<FoundFiles> {
  const files: FoundFile[] = [];
  let isCut = false;

  async function look(folder: FileSystemDirectoryEntry, path: string, depth: number): Promise<void> {
    if (depth > DEEPEST_FOLDER || files.length >= MOST_FILES) {
      isCut = true;
      return;
    }
    for (const entry of await entriesOf(folder)) {
      const inner = `${path}${entry.name}`;
      if (isFolder(entry)) await look(entry, `${inner}/`, depth + 1);
      else if (isFile(entry)) await take(entry, inner);
    }
  }

  async function take(entry: FileSystemFileEntry, path: string): Promise<void> {
    if (files.length >= MOST_FILES) {
      isCut = true;
      return;
    }
    const file = await fileOf(entry);
    if (file) files.push({ file, path, isInFolder: true });
  }

  for (const item of items) {
    if (!(item instanceof File)) await look(item, `${item.name}/`, 0);
    else if (item.webkitRelativePath !== "")
      files.push({ file: item, path: item.webkitRelativePath, isInFolder: true });
    else files.push({ file: item, path: item.name, isInFolder: false });
  }
  return { files: files.slice(0, MOST_FILES), isCut: isCut || files.length > MOST_FILES };
}

/** The entries of a folder in the order of their names; a browser hands over a hundred at a time. */
async function entriesOf(folder: FileSystemDirectoryEntry): Promise<FileSystemEntry[]> {
  const reader = folder.createReader();
  const entries: FileSystemEntry[] = [];
  for (;;) {
    const some = await nextEntries(reader);
    if (some.length === 0) return entries.sort((a, b) => a.name.localeCompare(b.name, "vi", { numeric: true }));
    entries.push(...some);
  }
}

/** Empty after the last ones, and for a folder that cannot be read. */
function nextEntries(reader: FileSystemDirectoryReader): Promise<FileSystemEntry[]> {
  return new Promise((resolve) => reader.readEntries(resolve, () => resolve([])));
}

function fileOf(entry: FileSystemFileEntry): Promise<File | undefined> {
  return new Promise((resolve) => entry.file(resolve, () => resolve(undefined)));
}

function isFolder(entry: FileSystemEntry): entry is FileSystemDirectoryEntry {
  return entry.isDirectory;
}

function isFile(entry: FileSystemEntry): entry is FileSystemFileEntry {
  return entry.isFile;
}
