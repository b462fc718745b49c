/** An element as it stands in markup. Elements of its own name inside it count as part of it. */
interface FoundElement {
  readonly start: number;
  readonly end: number;
  /** What stands between its tags; "" for an empty one. */
  readonly content: string;
}

/** The elements of that name in order, under whichever prefix, in markup that holds together (`plainMarkup`). */
export function* elements(xml: string, name: string): Generator<FoundElement> {
  const opening = new RegExp(`<((?:[\\w.-]+:)?)${name}(?=[\\s/>])`, "g");
  for (let found = opening.exec(xml); found; found = opening.exec(xml)) {
    const element = elementAt(xml, found.index, `</${found[1]}${name}`);
    yield element;
    opening.lastIndex = element.end;
  }
}

/** Markup with the elements of that name replaced; those for which `replacement` says nothing stay. */
export function replaceElements(
  xml: string,
  name: string,
  replacement: (content: string) => string | undefined,
): string {
  const pieces: string[] = [];
  let taken = 0;
  for (const { start, end, content } of elements(xml, name)) {
    const replaced = replacement(content);
    if (replaced === undefined) continue;
    pieces.push(xml.slice(taken, start), replaced);
    taken = end;
  }
  return taken === 0 ? xml : pieces.join("") + xml.slice(taken);
}

function elementAt(xml: string, start: number, closing: string): FoundElement {
  const opened = tagEnd(xml, start);
  if (xml[opened - 2] === "/") return { start, end: opened, content: "" };
  const closed = xml.indexOf(closing, opened);
  if (closed === -1) return { start, end: xml.length, content: xml.slice(opened) };
  return { start, end: tagEnd(xml, closed), content: xml.slice(opened, closed) };
}

function tagEnd(xml: string, start: number): number {
  const end = xml.indexOf(">", start);
  return end === -1 ? xml.length : end + 1;
}
