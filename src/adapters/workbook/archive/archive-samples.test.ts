import { readFile } from "node:fs/promises";
import { describe, expect, test } from "vitest";
import { readWorkbookBytes } from "../reading/read-workbook-bytes.ts";
import { type ListedEntry, listArchive } from "./list-archive.ts";
import { unpackEntry } from "./unpack-entry.ts";

const load = async (name: string) => new Blob([new Uint8Array(await readFile(`samples/${name}`))]);

async function entriesOf(archive: Blob): Promise<readonly ListedEntry[]> {
  const listing = await listArchive(archive);
  return listing.kind === "archive" ? listing.entries : expect.fail(listing.kind);
}

const pathsOf = async (name: string) => (await entriesOf(await load(name))).map(({ entry }) => entry.path);

async function readAll(name: string): Promise<readonly string[]> {
  const archive = await load(name);
  const entries = await entriesOf(archive);
  return Promise.all(
    entries.map(async ({ entry, refusal }) => {
      if (refusal) return refusal;
      const outcome = await readWorkbookBytes(entry.path, new Uint8Array(await unpackEntry(archive, entry)));
      return outcome.ok ? `${outcome.workbook.format} ${outcome.workbook.sheets[0]?.rows.length}` : outcome.issue.code;
    }),
  );
}

describe("what an archive holds", () => {
  test("documents/bundle.zip: every file is read by itself, and a bad one stops no other", async () => {
    expect((await readAll("documents/bundle.zip")).slice(0, 4)).toEqual(["xlsx 6", "docx 6", "file.damaged", "csv 6"]);
  });

  test("documents/bundle.zip: a path that leads outside is a name like any other", async () => {
    expect(await pathsOf("documents/bundle.zip")).toContain("ngoai.csv");
  });

  test("documents/password.zip: only the file that is encrypted is refused", async () => {
    expect(await readAll("documents/password.zip")).toEqual(["archive.password", "csv 6"]);
  });

  test("documents/zip-bomb.zip: what unpacks to a thousand times its size is refused unread", async () => {
    const entries = await entriesOf(await load("documents/zip-bomb.zip"));
    expect(entries.map(({ refusal }) => refusal)).toEqual([undefined, "file.unpacks-too-large", undefined]);
  });

  test.each([
    ["documents/cp437-names.zip", "bàn giao kê khai.csv"],
    ["documents/windows-1258-names.zip", "Sở Tài chính.csv"],
  ])("%s: a name in an old code page is %s", async (name, path) => {
    expect(await pathsOf(name)).toEqual([path]);
  });

  test.each(["appendix.xlsx", "documents/appendix.docx", "documents/appendix.odt", "semicolon.csv", "cut-off.xlsx"])(
    "%s is one file, whatever is in it",
    async (name) => {
      expect(await listArchive(await load(name))).toEqual({ kind: "file" });
    },
  );
});

describe("an archive that is not sound", () => {
  test("entries over each other are refused", async () => {
    const bytes = new Uint8Array(await (await load("documents/no-tables.zip")).arrayBuffer());
    const second = new TextDecoder("latin1").decode(bytes).lastIndexOf("PK\u0001\u0002");
    new DataView(bytes.buffer).setUint32(second + 42, 0, true);
    expect(await listArchive(new Blob([bytes]))).toEqual({ kind: "refused", code: "file.damaged" });
  });

  test("a file whose bytes are not what the directory says is damaged", async () => {
    const bytes = new Uint8Array(await (await load("documents/password.zip")).arrayBuffer());
    const archive = new Blob([bytes]);
    const plain = (await entriesOf(archive))[1];
    if (!plain) throw new Error("the sample has two files");
    await expect(unpackEntry(archive, { ...plain.entry, crc: 7 })).rejects.toThrow("file.damaged");
    await expect(unpackEntry(archive, { ...plain.entry, header: bytes.length })).rejects.toThrow("file.damaged");
  });

  test("a directory that is cut off makes it a file like any other, for the reader to refuse", async () => {
    const archive = await load("documents/bundle.zip");
    expect(await listArchive(archive.slice(0, archive.size - 40))).toEqual({ kind: "file" });
  });
});
