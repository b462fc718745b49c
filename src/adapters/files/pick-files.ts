/**
 * Asks for files, or for a folder with all files in it; an empty list when the person gives none. Must be called while
 * handling a click or a key.
 */
export function pickFiles(accept: string, multiple: boolean, isFolder = false): Promise<File[]> {
  const input = document.createElement("input");
  input.type = "file";
  input.accept = accept;
  input.multiple = multiple;
  input.webkitdirectory = isFolder;
  input.hidden = true;
  return new Promise((resolve) => {
    const finish = () => {
      input.remove();
      resolve([...(input.files ?? [])]);
    };
    input.addEventListener("change", finish, { once: true });
    input.addEventListener("cancel", finish, { once: true });
    // Some browsers forget an input that is not in the page.
    document.body.append(input);
    input.click();
  });
}
