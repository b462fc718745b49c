import type { CompoundFile } from "../compound/read-compound-file.ts";
import { Refusal } from "../reading/refusal.ts";
import type { Decrypt } from "./aes.ts";
import { openAgile } from "./agile-encryption.ts";
import { openStandard } from "./standard-encryption.ts";

/** The content is told its length in as many bytes before it. */
const LENGTH_SIZE = 8;

/**
 * The package in a compound file that was encrypted with the password Excel itself tries. Throws `Refusal`:
 * `file.password` for any other password, `file.damaged` where there is none.
 */
export async function decryptedPackage(file: CompoundFile): Promise<Uint8Array> {
  const decrypt = await openedBy(file.stream("EncryptionInfo") ?? new Uint8Array());
  if (!decrypt) throw new Refusal("file.password");
  const content = file.stream("EncryptedPackage");
  if (!content || content.length < LENGTH_SIZE) throw new Refusal("file.damaged");
  const length = new DataView(content.buffer, content.byteOffset).getUint32(0, true);
  return (await decrypt(content.subarray(LENGTH_SIZE))).subarray(0, length);
}

/** The version says the way of encryption. */
async function openedBy(info: Uint8Array): Promise<Decrypt | undefined> {
  const [major = 0, , minor = 0] = info;
  try {
    if (major === 4 && minor === 4) return await openAgile(info.subarray(8));
    return major >= 2 && major <= 4 && minor === 2 ? await openStandard(info) : undefined;
  } catch (reason) {
    // Keys of lengths there are none of, and texts that are no base64.
    if (reason instanceof DOMException) return undefined;
    throw reason;
  }
}
