/** How a cryptographic provider of Windows encrypted a file ([MS-OFFCRYPTO] 2.3.2 and 2.3.3). */
export interface ProviderHeader {
  /** Bytes. */
  readonly keySize: number;
  readonly salt: Uint8Array<ArrayBuffer>;
  readonly verifier: Uint8Array<ArrayBuffer>;
  readonly verifierHash: Uint8Array<ArrayBuffer>;
}

const DIGEST_SIZE = 20;
const SALT_SIZE = 16;
/** RC4 pads no hash, AES pads it to whole blocks. */
const LONGEST_HASH = 32;

/** Reads what follows the version and the flags; undefined where it does not fit. */
export function readProviderHeader(data: Uint8Array, from: number): ProviderHeader | undefined {
  const view = new DataView(data.buffer, data.byteOffset, data.byteLength);
  if (from + 24 > data.length) return undefined;
  const bits = view.getUint32(from + 4 + 16, true);
  const salt = from + 4 + view.getUint32(from, true) + 4;
  const verifier = salt + SALT_SIZE;
  const hash = verifier + SALT_SIZE + 4;
  if (hash + DIGEST_SIZE > data.length || bits > 256) return undefined;
  return {
    // None said is 40 bits.
    keySize: bits === 0 ? 5 : bits / 8,
    salt: data.slice(salt, verifier),
    verifier: data.slice(verifier, verifier + SALT_SIZE),
    verifierHash: data.slice(hash, hash + LONGEST_HASH),
  };
}
