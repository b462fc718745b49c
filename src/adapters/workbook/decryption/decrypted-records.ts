import { KIND, recordsFrom } from "../biff/records.ts";
import { joined } from "../bytes/joined.ts";
import { areSame, long } from "./bytes.ts";
import { passwordBytes } from "./default-password.ts";
import { md5 } from "./md5.ts";
import { isObfuscated, plainRecords } from "./obfuscated-records.ts";
import { restoreOpenBytes } from "./open-bytes.ts";
import { readProviderHeader } from "./provider-header.ts";
import { rc4Stream } from "./rc4.ts";
import { sha1 } from "./sha1.ts";

/** The stream is encrypted in blocks of as many bytes, each with a key of its own. */
const BLOCK = 1024;
/** The key of a block by its number. */
type BlockKey = (block: number) => Promise<Uint8Array>;

/**
 * The records of an .xls as they were before they were encrypted with the password Excel itself tries; undefined for
 * any other password and for ways of encryption that are not known.
 */
export async function decryptedRecords(stream: Uint8Array): Promise<Uint8Array | undefined> {
  const filePass = filePassOf(stream);
  if (isObfuscated(filePass)) return plainRecords(stream);
  const keyOf = await blockKeys(filePass);
  if (!keyOf) return undefined;
  const plain = stream.slice();
  for (let start = 0; start < plain.length; start += BLOCK) {
    const pad = rc4Stream(await keyOf(start / BLOCK), BLOCK);
    const end = Math.min(start + BLOCK, plain.length);
    for (let at = start; at < end; at++) plain[at] = (plain[at] ?? 0) ^ (pad[at - start] ?? 0);
  }
  restoreOpenBytes(stream, plain);
  return plain;
}

function filePassOf(stream: Uint8Array): Uint8Array {
  for (const { kind, parts } of recordsFrom(stream, 0)) if (kind === KIND.filePass) return parts[0] ?? new Uint8Array();
  return new Uint8Array();
}

/** What follows says the way of encryption: RC4 with MD5, or with a provider's SHA-1 ([MS-XLS] 2.4.117). */
async function blockKeys(filePass: Uint8Array): Promise<BlockKey | undefined> {
  const [type, , major = 0, , minor] = filePass;
  if (type !== 1) return undefined;
  if (major === 1 && minor === 1) return officeKeys(filePass.subarray(6));
  return major >= 2 && major <= 4 && minor === 2 ? providerKeys(filePass) : undefined;
}

/** [MS-OFFCRYPTO] 2.3.6. */
async function officeKeys(data: Uint8Array): Promise<BlockKey | undefined> {
  const salt = data.subarray(0, 16);
  const start = joined([md5(passwordBytes()).subarray(0, 5), salt]);
  const truncated = md5(joined(Array.from({ length: 16 }, () => start))).subarray(0, 5);
  const keyOf: BlockKey = async (block) => md5(joined([truncated, long(block)]));
  return (await isRight(keyOf, data.subarray(16, 32), data.subarray(32, 48), md5)) ? keyOf : undefined;
}

/** [MS-OFFCRYPTO] 2.3.5. A key of 40 bits is followed by zeros. */
async function providerKeys(filePass: Uint8Array): Promise<BlockKey | undefined> {
  const header = readProviderHeader(filePass, 10);
  if (!header) return undefined;
  const start = await sha1(joined([header.salt, passwordBytes()]));
  const keyOf: BlockKey = async (block) => {
    const key = (await sha1(joined([start, long(block)]))).subarray(0, header.keySize);
    return header.keySize === 5 ? joined([key, new Uint8Array(11)]) : key;
  };
  return (await isRight(keyOf, header.verifier, header.verifierHash.subarray(0, 20), sha1)) ? keyOf : undefined;
}

type Digest = (data: Uint8Array<ArrayBuffer>) => Uint8Array | Promise<Uint8Array>;

/** The file holds a random text and its digest, encrypted one after the other. */
async function isRight(keyOf: BlockKey, verifier: Uint8Array, hash: Uint8Array, digest: Digest): Promise<boolean> {
  const both = joined([verifier, hash]);
  const pad = rc4Stream(await keyOf(0), both.length);
  const plain = both.map((byte, at) => byte ^ (pad[at] ?? 0));
  return areSame(await digest(plain.slice(0, verifier.length)), plain.subarray(verifier.length));
}
