import { createCipheriv, createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { describe, expect, test, vi } from "vitest";
import { CFB } from "xlsx";
import { row, TABLE, xlsx } from "../../../../test/samples/hostile/parts-of-xlsx.ts";
import { joined } from "../bytes/joined.ts";
import { READING_LIMITS } from "../reading/limits.ts";
import { readWorkbookBytes } from "../reading/read-workbook-bytes.ts";
import { long } from "./bytes.ts";
import { restoreOpenBytes } from "./open-bytes.ts";
import { rc4Stream } from "./rc4.ts";

const EXPECTED = [
  ["TT", "Nội dung thực hiện", "Cơ quan chủ trì", "Thời gian"],
  ["1", "Rà soát thủ tục hành chính", "Sở Nội vụ", "Quý II/2026"],
];
const PASSWORD = Buffer.from("VelvetSweatshop", "utf16le");
const SALT = Uint8Array.from({ length: 16 }, (_, at) => at * 11);
const sha1 = (...data: readonly Uint8Array[]) => Uint8Array.from(createHash("sha1").update(joined(data)).digest());

async function textsOf(bytes: Uint8Array, limits = READING_LIMITS): Promise<string[][] | string> {
  const outcome = await readWorkbookBytes("x", bytes, limits);
  if (!outcome.ok) return outcome.issue.code;
  return (outcome.workbook.sheets[0]?.rows ?? []).map((cells) => cells.map((cell) => cell?.text ?? ""));
}

/** Milliseconds: digests by the ten thousand on a busy machine. */
vi.setConfig({ testTimeout: 30_000 });

describe("what Excel encrypts with a password of its own is read without a question", () => {
  test.each(["default-password.xls", "default-password.xlsx"])("%s", async (name) => {
    expect(await textsOf(new Uint8Array(readFileSync(`samples/formats/${name}`)))).toEqual(EXPECTED);
  });

  test("in the way of Excel 2007", async () => {
    expect(await textsOf(inStandardWay(xlsx({ sheet: TABLE }), PASSWORD))).toEqual(EXPECTED);
  });

  test("an .xls in the way of a provider of Windows", async () => {
    expect(await textsOf(byProvider(PASSWORD))).toEqual([["Việc"]]);
  });

  test("an .xls in the way of Excel 95", async () => {
    expect(await textsOf(obfuscated([0x59, 0xb3, 0x0a, 0x9a]))).toEqual([["Việc"]]);
  });
});

describe("what was encrypted keeps to the limits of every file", () => {
  test.each([
    ["file.unpacks-too-large", { unpackedBytes: 100 }],
    ["file.too-many-cells", { cells: 3 }],
  ])("%s", async (code, limit) => {
    const limits = { ...READING_LIMITS, ...limit };
    expect(await textsOf(inStandardWay(xlsx({ sheet: TABLE }), PASSWORD), limits)).toBe(code);
  });

  test("a container within the container is no workbook", async () => {
    const inner = inContainer(SALT, SALT);
    expect(await textsOf(inStandardWay(inner, PASSWORD))).toBe("file.damaged");
  });
});

test("a workbook with an object in it that is encrypted is read", async () => {
  const container = CFB.read(readFileSync("samples/formats/macros.xls"), { type: "buffer" });
  CFB.utils.cfb_add(container, "/MBD1/EncryptionInfo", SALT);
  CFB.utils.cfb_add(container, "/MBD1/EncryptedPackage", SALT);
  expect(await textsOf(Uint8Array.from(CFB.write(container, { type: "array" })))).toEqual(
    await textsOf(new Uint8Array(readFileSync("samples/formats/macros.xls"))),
  );
});

describe("any other password is asked for", () => {
  const OTHER = Buffer.from("mật khẩu", "utf16le");

  test("in the way of Excel 2007", async () => {
    expect(await textsOf(inStandardWay(xlsx({ sheet: `<sheetData>${row(1, "a")}</sheetData>` }), OTHER))).toBe(
      "file.password",
    );
  });

  test("an .xls in the way of a provider of Windows", async () => {
    expect(await textsOf(byProvider(OTHER))).toBe("file.password");
  });

  test("an .xls in the way of Excel 95", async () => {
    expect(await textsOf(obfuscated([0x59, 0xb3, 0x0a, 0x9b]))).toBe("file.password");
  });

  test.each([
    "<encryption/>",
    '<encryption><encryptedKey spinCount="4000000000" hashAlgorithm="SHA512" cipherAlgorithm="AES"/></encryption>',
    '<encryption><encryptedKey spinCount="1" hashAlgorithm="SHA512" cipherAlgorithm="AES" keyBits="7" saltValue="?"/></encryption>',
    '<encryption><encryptedKey spinCount="1" hashAlgorithm="SHA512" cipherAlgorithm="AES" keyBits="16000000000"/></encryption>',
  ])("a description without sense: %s", async (xml) => {
    const version = "\u0004\0\u0004\0@\0\0\0";
    expect(await textsOf(inContainer(new TextEncoder().encode(version + xml), SALT))).toBe("file.password");
  });
});

/** [MS-OFFCRYPTO] 2.3.2: AES or RC4 with a key of 128 bits. */
function providerHeader(): Uint8Array {
  return joined([
    long(34),
    long(0),
    long(0),
    long(0),
    long(0x8004),
    long(128),
    long(1),
    long(0),
    long(0),
    new Uint8Array(2),
  ]);
}

function inStandardWay(content: Uint8Array, password: Uint8Array): Uint8Array {
  let digest = sha1(SALT, password);
  for (let spin = 0; spin < 50_000; spin++) digest = sha1(long(spin), digest);
  const last = sha1(digest, long(0));
  const key = sha1(Uint8Array.from({ length: 64 }, (_, at) => 0x36 ^ (last[at] ?? 0))).subarray(0, 16);
  const encrypted = (data: Uint8Array) => {
    const cipher = createCipheriv("aes-128-ecb", key, null).setAutoPadding(false);
    return Uint8Array.from(cipher.update(joined([data, new Uint8Array((16 - (data.length % 16)) % 16)])));
  };
  const verifier = joined([long(16), SALT, encrypted(SALT), long(20), encrypted(sha1(SALT))]);
  const info = joined([Uint8Array.of(4, 0, 2, 0), long(0x24), providerHeader(), verifier]);
  return inContainer(info, joined([long(content.length), long(0), encrypted(content)]));
}

function inContainer(info: Uint8Array, content: Uint8Array): Uint8Array {
  const container = CFB.utils.cfb_new();
  CFB.utils.cfb_add(container, "/EncryptionInfo", info);
  CFB.utils.cfb_add(container, "/EncryptedPackage", content);
  return Uint8Array.from(CFB.write(container, { type: "array" }));
}

const word = (value: number) => Uint8Array.of(value, value >>> 8);
const record = (kind: number, ...data: readonly Uint8Array[]) => {
  const content = joined(data);
  return joined([word(kind), word(content.length), content]);
};

/** The records of one sheet with one cell, as they are before they are encrypted. */
function sheetOf(filePass: Uint8Array): Uint8Array {
  const beginning = record(0x0809, word(0x0600), word(0x0010), new Uint8Array(12));
  const text = joined([word(4), Uint8Array.of(1), Buffer.from("Việc", "utf16le")]);
  return joined([beginning, record(0x002f, filePass), record(0x0204, new Uint8Array(6), text), record(0x000a)]);
}

function encryptedRecords(filePass: Uint8Array, encrypt: (byte: number, at: number) => number): Uint8Array {
  const plain = sheetOf(filePass);
  const encrypted = plain.map(encrypt);
  restoreOpenBytes(plain, encrypted);
  return encrypted;
}

function byProvider(password: Uint8Array): Uint8Array {
  const pad = rc4Stream(sha1(sha1(SALT, password), long(0)).subarray(0, 16), 1024);
  const secret = joined([SALT, sha1(SALT)]).map((byte, at) => byte ^ (pad[at] ?? 0));
  const verifier = joined([long(16), SALT, secret.subarray(0, 16), long(20), secret.subarray(16)]);
  const filePass = joined([word(1), Uint8Array.of(4, 0, 2, 0), long(4), providerHeader(), verifier]);
  return encryptedRecords(filePass, (byte, at) => byte ^ (pad[at] ?? 0));
}

/** The key for this password, as a workbook of Excel 95 that was encrypted by Excel has it. */
function obfuscated(filePass: readonly number[]): Uint8Array {
  const key = Uint8Array.from("VelvetSweatshop\u00bb", (letter, at) => {
    const mixed = letter.charCodeAt(0) ^ (at % 2 === 0 ? 0x59 : 0xb3);
    return ((mixed >> 1) | (mixed << 7)) & 255;
  });
  const beginning = 20;
  const from = beginning + 4 + filePass.length + 4;
  const to = sheetOf(Uint8Array.from(filePass)).length - 4;
  return encryptedRecords(Uint8Array.from(filePass), (byte, at) => {
    const turned = ((byte << 5) | (byte >> 3)) & 255;
    return turned ^ (key[(to + at - from) & 15] ?? 0);
  });
}
