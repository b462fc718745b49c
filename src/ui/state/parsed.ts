/** A preference stored as JSON. undefined for what is none: a preference is worth no error. */
export function parsed(text: string | undefined): unknown {
  try {
    return text === undefined ? undefined : JSON.parse(text);
  } catch {
    return undefined;
  }
}
