const MOST_NAMES = 1000;
const SIGNS: ReadonlyMap<string, string> = new Map([
  ["amp", "&"],
  ["lt", "<"],
  ["gt", ">"],
  ["quot", '"'],
  ["apos", "'"],
]);

/** The names of the sheets as Excel lists them in a page it saves: `<x:Name>Phụ lục</x:Name>`. */
export function sheetNames(page: string): string[] {
  const names: string[] = [];
  for (const [, name = ""] of page.matchAll(/<x:Name>([^<]{0,255})<\/x:Name>/g)) {
    names.push(withSigns(name.replace(/\s+/g, " ").trim()));
    if (names.length >= MOST_NAMES) break;
  }
  return names;
}

function withSigns(text: string): string {
  return text.replace(/&(?:#(\d{1,7})|(\w{2,4}));/g, (reference, code: string | undefined, word: string | undefined) =>
    code === undefined ? (SIGNS.get(word ?? "") ?? reference) : String.fromCodePoint(Math.min(Number(code), 0x10ffff)),
  );
}
