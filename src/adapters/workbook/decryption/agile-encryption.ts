import { joined } from "../bytes/joined.ts";
import { walkLocalNames, type XmlAttributes } from "../xml/walk-local-names.ts";
import { aesKey, type Decrypt, decryptChained } from "./aes.ts";
import { areSame, long } from "./bytes.ts";
import { passwordBytes } from "./default-password.ts";

/** What a spin count may cost. Office writes 100,000. */
const MOST_SPINS = 200_000;
const SEGMENT = 4096;
/** Bytes of the keys there are. */
const KEY_SIZES: ReadonlySet<number> = new Set([16, 24, 32]);
/** What each of the three things derived from the password begins with ([MS-OFFCRYPTO] 2.3.4.13). */
const BLOCK_KEYS = {
  verifier: Uint8Array.of(0xfe, 0xa7, 0xd2, 0x76, 0x3b, 0x4b, 0x9e, 0x79),
  verifierHash: Uint8Array.of(0xd7, 0xaa, 0x0f, 0x6d, 0x30, 0x61, 0x34, 0x4e),
  key: Uint8Array.of(0x14, 0x6e, 0x0b, 0xe7, 0xab, 0xac, 0xd0, 0xd6),
};
const DIGESTS: ReadonlyMap<string, string> = new Map([
  ["SHA1", "SHA-1"],
  ["SHA256", "SHA-256"],
  ["SHA384", "SHA-384"],
  ["SHA512", "SHA-512"],
]);

type Digest = (...data: readonly Uint8Array[]) => Promise<Uint8Array>;

/** The encryption of Excel 2010 and later (2.3.4.10 to 2.3.4.15); undefined when Excel's own password is not the one. */
export async function openAgile(xml: Uint8Array): Promise<Decrypt | undefined> {
  const { keyData, password } = readDescriptor(xml);
  const key = await contentKey(password);
  const digest = digestOf(keyData);
  if (!key || !digest || keyData.get("cipherChaining") !== "ChainingModeCBC") return undefined;
  const salt = bytesIn(keyData, "saltValue");
  return async (content) => {
    const segments: Uint8Array[] = [];
    for (let at = 0; at < content.length; at += SEGMENT) {
      const vector = fitted(await digest(salt, long(at / SEGMENT)), 16);
      segments.push(await decryptChained(key, content.subarray(at, at + SEGMENT), vector));
    }
    return joined(segments);
  };
}

function readDescriptor(xml: Uint8Array): { readonly keyData: XmlAttributes; readonly password: XmlAttributes } {
  let keyData: XmlAttributes = new Map();
  let password: XmlAttributes = new Map();
  walkLocalNames(xml, {
    open(name, attributes) {
      if (name === "keyData") keyData = attributes;
      if (name === "encryptedKey") password = attributes;
    },
    close: () => undefined,
    text: () => undefined,
  });
  return { keyData, password };
}

async function contentKey(password: XmlAttributes): Promise<CryptoKey | undefined> {
  const digest = digestOf(password);
  const spins = Number(password.get("spinCount"));
  const size = Number(password.get("keyBits")) / 8;
  const isKnown = password.get("cipherAlgorithm") === "AES" && KEY_SIZES.has(size);
  if (!digest || !isKnown || !(spins <= MOST_SPINS)) return undefined;
  const salt = bytesIn(password, "saltValue");
  let spun = await digest(salt, passwordBytes());
  for (let spin = 0; spin < spins; spin++) spun = await digest(long(spin), spun);
  const unlocked = async (block: Uint8Array, name: string) => {
    const key = await aesKey(fitted(await digest(spun, block), size));
    return decryptChained(key, bytesIn(password, name), salt);
  };
  const verifier = await unlocked(BLOCK_KEYS.verifier, "encryptedVerifierHashInput");
  const expected = await unlocked(BLOCK_KEYS.verifierHash, "encryptedVerifierHashValue");
  const found = await digest(verifier);
  if (!areSame(found, expected.subarray(0, found.length))) return undefined;
  return aesKey((await unlocked(BLOCK_KEYS.key, "encryptedKeyValue")).subarray(0, size));
}

function digestOf(attributes: XmlAttributes): Digest | undefined {
  const name = DIGESTS.get(attributes.get("hashAlgorithm") ?? "");
  if (name === undefined) return undefined;
  return async (...data) => new Uint8Array(await crypto.subtle.digest(name, joined(data)));
}

function bytesIn(attributes: XmlAttributes, name: string): Uint8Array {
  return Uint8Array.from(atob(attributes.get(name) ?? ""), (letter) => letter.charCodeAt(0));
}

/** Cut, or filled up as keys and vectors are. */
function fitted(bytes: Uint8Array, size: number): Uint8Array {
  return Uint8Array.from({ length: size }, (_, at) => bytes[at] ?? 0x36);
}
