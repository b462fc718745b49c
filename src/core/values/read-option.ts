/** The choice a text is, whatever its case and the spaces around it; undefined for other words. */
export function readOption(text: string, options: readonly string[]): string | undefined {
  const wanted = optionKey(text);
  return options.find((option) => optionKey(option) === wanted);
}

/** Texts that are one and the same choice have one key. */
function optionKey(text: string): string {
  return text.normalize("NFC").replace(/\s+/g, " ").trim().toLocaleLowerCase("vi");
}

/** Choices as they are kept: in order, NFC, without spaces at the ends, blank ones and repetitions left out. */
export function settledOptions(options: readonly string[]): string[] {
  const seen = new Set([""]);
  return options.flatMap((option) => {
    const key = optionKey(option);
    if (seen.has(key)) return [];
    seen.add(key);
    return [option.normalize("NFC").trim()];
  });
}
