import { Refusal } from "../reading/refusal.ts";
import { decodePage } from "./decode-page.ts";

/** The texts in a web archive, in order. */
export interface WebArchive {
  readonly pages: readonly string[];
  readonly styleSheets: readonly string[];
}

const MOST_PARTS = 2000;
const DEEPEST = 4;

/** Takes a web archive apart (RFC 2557: parts of a message, each with lines that say what it is). Throws `Refusal`. */
export function webArchiveParts(bytes: Uint8Array): WebArchive {
  const pages: string[] = [];
  const styleSheets: string[] = [];
  for (const part of leaves(latin(bytes), 0)) {
    const type = (part.head.get("content-type") ?? "text/html").toLowerCase();
    // The tabs under the sheets are a page of their own, with a table of their names.
    if (/tabstrip\.html?$/i.test(part.head.get("content-location") ?? "")) continue;
    if (type.startsWith("text/html")) pages.push(decodePage(bytesOf(part), parameter(type, "charset")));
    else if (type.startsWith("text/css")) styleSheets.push(decodePage(bytesOf(part), parameter(type, "charset")));
  }
  return { pages, styleSheets };
}

interface Part {
  readonly head: ReadonlyMap<string, string>;
  /** One character a byte. */
  readonly body: string;
}

/** The parts that are no groups of parts. */
function leaves(message: string, depth: number): Part[] {
  const part = splitHead(message);
  const type = part.head.get("content-type") ?? "";
  const boundary = parameter(type, "boundary");
  if (!/^multipart\//i.test(type) || boundary === undefined || depth >= DEEPEST) return [part];
  const [, ...pieces] = part.body.split(`--${boundary}`);
  if (pieces.length > MOST_PARTS) throw new Refusal("file.too-many-sheets", { limit: MOST_PARTS });
  return pieces
    .filter((inner) => !inner.startsWith("--"))
    .flatMap((inner) => leaves(inner.replace(/^[ \t]{0,80}\r?\n/, ""), depth + 1));
}

function splitHead(message: string): Part {
  const gap = /\r?\n\r?\n/.exec(message);
  if (!gap) return { head: new Map(), body: message };
  const lines = message
    .slice(0, gap.index)
    .replace(/\r?\n[ \t]+/g, " ")
    .split(/\r?\n/);
  const head = new Map<string, string>();
  for (const line of lines) {
    const colon = line.indexOf(":");
    if (colon > 0) head.set(line.slice(0, colon).trim().toLowerCase(), line.slice(colon + 1).trim());
  }
  return { head, body: message.slice(gap.index + gap[0].length) };
}

/** A parameter of a head line: `boundary="x"`. */
function parameter(line: string, name: string): string | undefined {
  const found = new RegExp(`${name}\\s{0,5}=\\s{0,5}(?:"([^"]{1,200})"|([^\\s;]{1,200}))`, "i").exec(line);
  return found?.[1] ?? found?.[2];
}

function bytesOf({ head, body }: Part): Uint8Array {
  switch (head.get("content-transfer-encoding")?.toLowerCase()) {
    case "quoted-printable":
      return bytesOfText(fromQuotedPrintable(body));
    case "base64":
      return fromBase64(body);
    default:
      return bytesOfText(body);
  }
}

/** RFC 2045, 6.7: `=3D` is a byte, `=` at the end of a line joins it to the next. */
function fromQuotedPrintable(body: string): string {
  return body
    .replace(/=[ \t]{0,80}\r?\n/g, "")
    .replace(/=([\da-f]{2})/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
}

function fromBase64(body: string): Uint8Array {
  const letters = body.replace(/[^A-Za-z\d+/]/g, "");
  try {
    return bytesOfText(atob(letters.slice(0, letters.length - (letters.length % 4 === 1 ? 1 : 0))));
  } catch {
    return new Uint8Array();
  }
}

function latin(bytes: Uint8Array): string {
  let text = "";
  for (let at = 0; at < bytes.length; at += 8192) text += String.fromCharCode(...bytes.subarray(at, at + 8192));
  return text;
}

function bytesOfText(text: string): Uint8Array {
  return Uint8Array.from(text, (letter) => letter.charCodeAt(0));
}
