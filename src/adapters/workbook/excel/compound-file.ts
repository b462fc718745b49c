import { Refusal } from "../reading/refusal.ts";

/** What the library's reader of compound files returns; it has no types of its own. */
export interface CompoundFile {
  readonly FullPaths: readonly string[];
  readonly FileIndex: readonly { readonly content?: ArrayLike<number> }[];
}

const RECORD_BOF = 0x0809;
const RECORD_FILEPASS = 0x002f;
const RECORD_BOUNDSHEET = 0x0085;
const BIFF5 = 0x0500;

export interface OldWorkbookFacts {
  /** Excel 5 and 95 kept text as bytes of a code page. */
  readonly hasByteText: boolean;
}

/**
 * Looks into a compound file for a workbook that can be read. Throws `Refusal`: `file.password` for an encrypted
 * one, `file.not-a-spreadsheet` for another program's file (a Word document, an installer).
 */
export function checkCompoundFile(container: CompoundFile): OldWorkbookFacts {
  const names = container.FullPaths.map((path) => path.split("/").at(-1) ?? "");
  if (names.includes("EncryptedPackage")) throw new Refusal("file.password");
  const index = names.findIndex((name) => /^(workbook|book)$/i.test(name));
  const content = container.FileIndex[index]?.content;
  if (index < 0 || !content) throw new Refusal("file.not-a-spreadsheet");
  return readGlobals(Uint8Array.from(content));
}

/** Walks the records before the list of sheets. */
function readGlobals(stream: Uint8Array): OldWorkbookFacts {
  const view = new DataView(stream.buffer, stream.byteOffset, stream.byteLength);
  let version = 0;
  for (let at = 0; at + 4 <= stream.length; ) {
    const kind = view.getUint16(at, true);
    const length = view.getUint16(at + 2, true);
    if (kind === RECORD_FILEPASS) throw new Refusal("file.password");
    if (kind === RECORD_BOF && version === 0 && length >= 2 && at + 6 <= stream.length)
      version = view.getUint16(at + 4, true);
    if (kind === RECORD_BOUNDSHEET) break;
    at += 4 + length;
  }
  if (version === 0) throw new Refusal("file.damaged");
  return { hasByteText: version === BIFF5 };
}
