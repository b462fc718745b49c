/** 53 bits of a text in two mixed halves, in base 36: two of a plan's texts will not meet. No secret is kept by it. */
export function digest(text: string): string {
  let [low, high] = [0x811c9dc5, 0x9e3779b9];
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    low = Math.imul(low ^ unit, 0x01000193);
    high = Math.imul(high ^ unit, 0x85ebca6b) + (low >>> 15);
  }
  return ((low >>> 0) * 2 ** 21 + (high >>> 11)).toString(36);
}
