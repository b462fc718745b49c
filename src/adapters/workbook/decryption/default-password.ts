/**
 * The password Excel tries before it asks for one. A workbook whose structure is protected is encrypted with it, though
 * nobody chose to encrypt it ([MS-XLS] 2.2.10), and opens without a question.
 */
const DEFAULT_PASSWORD = "VelvetSweatshop";

/** As all ways of encryption take it: UTF-16, the lower byte first. */
export function passwordBytes(): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(DEFAULT_PASSWORD.length * 2);
  for (let i = 0; i < DEFAULT_PASSWORD.length; i++) bytes[i * 2] = DEFAULT_PASSWORD.charCodeAt(i);
  return bytes;
}
