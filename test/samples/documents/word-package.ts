import { strToU8, zipSync } from "fflate";

const MAIN = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
const STRICT = "http://purl.oclc.org/ooxml/wordprocessingml/main";
const RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const OTHERS =
  'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" xmlns:v="urn:schemas-microsoft-com:vml"';

/** The parts of a Word document by the last word of their relation; markup without the root element. */
export interface WordParts {
  readonly body: string;
  readonly styles?: string;
  readonly numbering?: string;
  readonly footnotes?: string;
  readonly comments?: string;
  /** Written with the strict namespaces and another prefix. */
  readonly isStrict?: boolean;
}

const ROOTS = { styles: "styles", numbering: "numbering", footnotes: "footnotes", comments: "comments" } as const;

/** A Word document with just the parts it needs (ISO/IEC 29500-1, 11). */
export function wordPackage({ body, isStrict = false, ...others }: WordParts): Uint8Array {
  const parts: [string, string][] = [];
  const relations: string[] = [];
  for (const [kind, root] of Object.entries(ROOTS)) {
    const inner = others[kind as keyof typeof ROOTS];
    if (inner === undefined) continue;
    parts.push([`word/${kind}.xml`, part(root, inner)]);
    relations.push(`<Relationship Id="r${relations.length}" Type="${RELATIONS}/${kind}" Target="${kind}.xml"/>`);
  }
  const main = part("document", `<w:body>${body}</w:body>`);
  parts.push(["word/document.xml", isStrict ? inStrictWords(main) : main]);
  parts.push([
    "word/_rels/document.xml.rels",
    `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${relations.join("")}</Relationships>`,
  ]);
  parts.push(["[Content_Types].xml", TYPES]);
  return zipSync(Object.fromEntries(parts.map(([name, text]) => [name, [strToU8(text), { mtime: LONG_AGO }]])));
}

const LONG_AGO = new Date(2026, 0, 5);
const TYPES =
  '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>';

function part(root: string, inner: string): string {
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<w:${root} xmlns:w="${MAIN}" ${OTHERS}>${inner}</w:${root}>`;
}

function inStrictWords(xml: string): string {
  return xml
    .replaceAll(/(<\/?)w:/g, "$1chu:")
    .replaceAll(/(\s)w:/g, "$1chu:")
    .replace(`xmlns:w="${MAIN}"`, `xmlns:chu="${STRICT}"`);
}
