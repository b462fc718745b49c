/** What was dropped: a file, or a folder to look through. */
export type DroppedItem = File | FileSystemDirectoryEntry;

/** Must be called while the drop is handled: afterwards the browser gives nothing any more. */
export function droppedItems(transfer: DataTransfer | null): DroppedItem[] {
  return [...(transfer?.items ?? [])].flatMap((item) => {
    const entry = item.webkitGetAsEntry();
    return isFolder(entry) ? entry : (item.getAsFile() ?? []);
  });
}

function isFolder(entry: FileSystemEntry | null): entry is FileSystemDirectoryEntry {
  return entry?.isDirectory === true;
}
