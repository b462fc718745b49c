import { joined } from "../bytes/joined.ts";
import { aesKey, type Decrypt, decryptBlocks } from "./aes.ts";
import { areSame, long } from "./bytes.ts";
import { passwordBytes } from "./default-password.ts";
import { readProviderHeader } from "./provider-header.ts";
import { sha1 } from "./sha1.ts";

const SPINS = 50_000;
const DIGEST_SIZE = 20;

/** The encryption of Excel 2007 ([MS-OFFCRYPTO] 2.3.4.5 to 2.3.4.9); undefined when Excel's own password is not the one. */
export async function openStandard(info: Uint8Array): Promise<Decrypt | undefined> {
  const header = readProviderHeader(info, 8);
  if (!header) return undefined;
  const key = await aesKey(await keyBytes(header.salt, header.keySize));
  const verifier = await decryptBlocks(key, header.verifier);
  const hash = await decryptBlocks(key, header.verifierHash);
  if (!areSame(await sha1(verifier.slice()), hash.subarray(0, DIGEST_SIZE))) return undefined;
  return (content) => decryptBlocks(key, content);
}

async function keyBytes(salt: Uint8Array, size: number): Promise<Uint8Array> {
  let digest = await sha1(joined([salt, passwordBytes()]));
  for (let spin = 0; spin < SPINS; spin++) digest = await sha1(joined([long(spin), digest]));
  const last = await sha1(joined([digest, long(0)]));
  const padded = (byte: number) => Uint8Array.from({ length: 64 }, (_, at) => byte ^ (last[at] ?? 0));
  return joined([await sha1(padded(0x36)), await sha1(padded(0x5c))]).subarray(0, size);
}
