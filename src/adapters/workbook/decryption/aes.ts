import { joined } from "../bytes/joined.ts";

/** Decrypts what was encrypted with a key that was found right. */
export type Decrypt = (content: Uint8Array) => Promise<Uint8Array>;

const BLOCK = 16;
const NO_VECTOR = new Uint8Array(BLOCK);

export async function aesKey(bytes: Uint8Array): Promise<CryptoKey> {
  return crypto.subtle.importKey("raw", bytes.slice(), "AES-CBC", false, ["encrypt", "decrypt"]);
}

/**
 * Decrypts whole blocks chained from `vector` on. The browser insists on padding at the end, so a block of it is made
 * that fits: nothing but padding, encrypted after the last block.
 */
export async function decryptChained(key: CryptoKey, data: Uint8Array, vector: Uint8Array): Promise<Uint8Array> {
  const blocks = data.slice(0, data.length - (data.length % BLOCK));
  const last = blocks.length === 0 ? vector : blocks.subarray(-BLOCK);
  const padding = await crypto.subtle.encrypt({ name: "AES-CBC", iv: last.slice() }, key, new Uint8Array());
  const whole = joined([blocks, new Uint8Array(padding)]);
  return new Uint8Array(await crypto.subtle.decrypt({ name: "AES-CBC", iv: vector.slice() }, key, whole));
}

/** Decrypts blocks that were encrypted each for itself: what chaining adds to each is taken away again. */
export async function decryptBlocks(key: CryptoKey, data: Uint8Array): Promise<Uint8Array> {
  const chained = await decryptChained(key, data, NO_VECTOR);
  return chained.map((byte, at) => (at < BLOCK ? byte : byte ^ (data[at - BLOCK] ?? 0)));
}
