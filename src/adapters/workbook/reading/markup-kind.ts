import type { ForeignKind } from "./foreign-kind.ts";

/** Kinds of text files: those that are markup, two old ways of exchanging tables, and plain text. */
export type TextKind =
  | "spreadsheet-xml"
  | "flat-opendocument"
  | "flat-text-document"
  | "html"
  | "mhtml"
  | "exchange-text"
  | "text";

/** What a text's opening, in lower case and without blanks before it, says; undefined for plain text. */
export function markupKind(opening: string): TextKind | ForeignKind | undefined {
  if (/^id;p/.test(opening) || /^table\s*\n0,1\s*\n/.test(opening)) return "exchange-text";
  if (opening.startsWith("{\\rtf")) return "rich-text";
  if (isMessage(opening)) return messageKind(opening);
  if (opening.startsWith("%pdf") || opening.slice(0, 1024).includes("%pdf-")) return "pdf";
  return opening.startsWith("<") ? elementKind(opening) : undefined;
}

/** The lines that open a message: "MIME-Version: 1.0". */
function isMessage(opening: string): boolean {
  return /^(mime-version|content-type|from|date|subject|received|return-path|delivered-to|message-id|x-[\w-]{1,40}):/.test(
    opening,
  );
}

/** A web page saved whole is a message with no way behind it: nobody received it. */
function messageKind(opening: string): TextKind | ForeignKind | undefined {
  if (/^(received|return-path|delivered-to|message-id):/m.test(opening)) return "email";
  if (/content-type:\s*(multipart\/related|text\/html)/.test(opening)) return "mhtml";
  return opening.includes("mime-version:") ? "email" : undefined;
}

function elementKind(opening: string): TextKind | ForeignKind | undefined {
  // Word's pages say in a comment of theirs that they are Word's.
  if (/^<(!doctype\s+html|html)\b/.test(opening)) return "html";
  if (/<(\w+:)?workbook[\s>]/.test(opening)) return "spreadsheet-xml";
  if (/<(\w+:)?document[\s>]/.test(opening) && opening.includes("opendocument"))
    return opening.includes("opendocument.text") ? "flat-text-document" : "flat-opendocument";
  if (/<(\w+:)?(worddocument|package)[\s>]/.test(opening)) return "word";
  if (/<(!doctype\s+html|html)\b/.test(opening)) return "html";
  if (opening.startsWith("<?xml")) return "other-xml";
  return PAGE.test(opening) || opening.includes("<table") ? "html" : undefined;
}

const PAGE =
  /^<(!--|(!doctype|html|head|body|table|meta|script|style|div|title|base|link|center|font|p|h\d|span|thead|tbody|tr)\b)/;
