import { Blob as NodeBlob } from "node:buffer";
import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { listArchive } from "../../../adapters/workbook/archive/list-archive.ts";
import { unpackEntry } from "../../../adapters/workbook/archive/unpack-entry.ts";
import type { ArchiveReader, ExpandOutcome } from "../../../workspace/ports.ts";
import type { DroppedItem } from "../../state/dropped-items.ts";
import { gatherSources } from "./gather-sources.ts";

/** The archive reader without its worker. */
const reader: ArchiveReader = {
  async expand(file): Promise<ExpandOutcome> {
    const listing = await listArchive(file);
    if (listing.kind === "file") return listing;
    if (listing.kind === "refused")
      return { kind: "refused", issue: { code: listing.code, severity: "error", place: {} } };
    const files = listing.entries.map(({ entry, refusal }) => ({
      path: entry.path,
      size: entry.size,
      bytes: () => unpackEntry(file, entry),
      ...(refusal ? { refusal: { code: refusal, severity: "error" as const, place: {} } } : {}),
    }));
    return { kind: "archive", files };
  },
};

/** A file as the browser has it; that of the test's own document cannot be read piece by piece. */
function fileOf(name: string, bytes: Uint8Array = new Uint8Array([1, 2, 3]), path = ""): File {
  const file = new File([], name);
  const blob = new NodeBlob([bytes]);
  return Object.defineProperties(file, {
    size: { value: blob.size },
    webkitRelativePath: { value: path },
    slice: { value: blob.slice.bind(blob) },
    arrayBuffer: { value: blob.arrayBuffer.bind(blob) },
  });
}

const sample = (name: string) => fileOf(name, readFileSync(`samples/documents/${name}`));

async function gathered(...items: readonly DroppedItem[]) {
  const { sources, issues } = await gatherSources(items, async () => reader);
  return {
    names: sources.map(({ name, refusal }) => (refusal ? `${name}: ${refusal.code}` : name)),
    issues: issues.map(({ code, detail }) => [code, detail?.count]),
  };
}

describe("archives", () => {
  test("bundle.zip gives its files, and says how many it passed over", async () => {
    expect(await gathered(sample("bundle.zip"), fileOf("so-noi-vu.xlsx"))).toEqual({
      names: [
        "bundle.zip › Sở Y tế/bao-cao.xlsx",
        "bundle.zip › Sở Tư pháp/bao-cao.docx",
        "bundle.zip › hong.xlsx",
        "bundle.zip › ngoai.csv",
        "so-noi-vu.xlsx",
      ],
      issues: [["archive.left-out", 3]],
    });
  });

  test("nested.zip: an archive in an archive is opened, one in that is not", async () => {
    expect((await gathered(sample("nested.zip"))).names).toEqual([
      "nested.zip › dot-1.zip › so-y-te.csv",
      "nested.zip › dot-1.zip › sau-hon.zip: archive.nested",
      "nested.zip › so-tu-phap.csv",
    ]);
  });

  test("zip-bomb.zip: bombs at both depths are refused, the file beside them is not", async () => {
    expect((await gathered(sample("zip-bomb.zip"))).names).toEqual([
      "zip-bomb.zip › so-y-te.csv",
      "zip-bomb.zip › no-tung.xlsx: file.unpacks-too-large",
      "zip-bomb.zip › dot-2.zip › no-tung.csv: file.unpacks-too-large",
    ]);
  });

  test("no-tables.zip: an archive without a table says so itself", async () => {
    expect(await gathered(sample("no-tables.zip"))).toEqual({
      names: ["no-tables.zip: file.holds-no-spreadsheet"],
      issues: [["archive.left-out", 2]],
    });
  });

  test("where archives cannot be looked into, the file itself is left to be read", async () => {
    const { sources } = await gatherSources([sample("bundle.zip")], () => Promise.reject(new Error("no network")));
    expect(sources.map(({ name }) => name)).toEqual(["bundle.zip"]);
  });
});

describe("folders", () => {
  test("a chosen folder keeps its paths and leaves out what is nobody's table; a file chosen by itself is tried", async () => {
    const inFolder = (name: string) => fileOf(name, undefined, `Quý I/${name}`);
    expect(
      await gathered(inFolder("so-y-te.xlsx"), inFolder("~$so-y-te.xlsx"), inFolder("quet.pdf"), fileOf("quet.pdf")),
    ).toEqual({ names: ["Quý I/so-y-te.xlsx", "quet.pdf"], issues: [["archive.left-out", 2]] });
  });

  test("a dropped folder is looked through to its depths, a hundred entries at a time", async () => {
    const many = Array.from({ length: 250 }, (_, i) => fileEntry(`xa-${i + 1}.xlsx`));
    const { names } = await gathered(folder("Xã", [folder("Đợt 1", many), fileEntry("chung.xlsx")]));
    expect(names).toHaveLength(251);
    expect(names.slice(0, 3)).toEqual(["Xã/chung.xlsx", "Xã/Đợt 1/xa-1.xlsx", "Xã/Đợt 1/xa-2.xlsx"]);
  });

  test("more files than are taken are not dropped in silence", async () => {
    const many = Array.from({ length: 2_100 }, (_, i) => fileEntry(`${i}.csv`));
    const { names, issues } = await gathered(folder("Xã", many));
    expect([names.length, issues]).toEqual([2_000, [["archive.too-large", undefined]]]);
  });
});

function fileEntry(name: string): FileSystemFileEntry {
  const entry = { name, isFile: true, isDirectory: false, file: (give: (file: File) => void) => give(fileOf(name)) };
  return entry as unknown as FileSystemFileEntry;
}

/** A folder whose reader hands its entries over as browsers do. */
function folder(name: string, entries: readonly FileSystemEntry[]): FileSystemDirectoryEntry {
  const createReader = () => {
    const left = [...entries];
    return { readEntries: (give: (some: FileSystemEntry[]) => void) => give(left.splice(0, 100)) };
  };
  return { name, isFile: false, isDirectory: true, createReader } as unknown as FileSystemDirectoryEntry;
}
