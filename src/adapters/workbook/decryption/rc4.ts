/** The first `length` bytes RC4 makes of a key; combined with a text by XOR they encrypt and decrypt it. */
export function rc4Stream(key: Uint8Array, length: number): Uint8Array {
  const state = Uint8Array.from({ length: 256 }, (_, index) => index);
  const exchange = (a: number, b: number) => {
    const held = state[a] ?? 0;
    state[a] = state[b] ?? 0;
    state[b] = held;
  };
  for (let i = 0, j = 0; i < 256; i++) {
    j = (j + (state[i] ?? 0) + (key[i % key.length] ?? 0)) & 255;
    exchange(i, j);
  }
  let j = 0;
  return Uint8Array.from({ length }, (_, index) => {
    const i = (index + 1) & 255;
    j = (j + (state[i] ?? 0)) & 255;
    exchange(i, j);
    return state[((state[i] ?? 0) + (state[j] ?? 0)) & 255] ?? 0;
  });
}
