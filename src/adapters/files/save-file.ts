/** How long a browser may take to begin a download before its address is let go. */
const DOWNLOAD_START_MILLISECONDS = 60_000;

/** Hands the person a file, the way a download does. Whether and where it was saved a page cannot know. */
export function saveFile(name: string, bytes: Uint8Array, mediaType: string): void {
  const address = URL.createObjectURL(new Blob([bytes as Uint8Array<ArrayBuffer>], { type: mediaType }));
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.hidden = true;
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(address), DOWNLOAD_START_MILLISECONDS);
}
