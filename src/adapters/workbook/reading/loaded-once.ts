/**
 * A part of the program that is loaded when it is first needed, and tried again where it could not be loaded. `import()`
 * itself asks the browser each time, which takes a tenth of what reading a small file does.
 */
export function loadedOnce<Part>(load: () => Promise<Part>): () => Promise<Part> {
  let part: Promise<Part> | undefined;
  return () => {
    part ??= load().catch((reason: unknown) => {
      part = undefined;
      throw reason;
    });
    return part;
  };
}
