const collator = new Intl.Collator("vi", { numeric: true });

/** Dictionary order of Vietnamese: a ă â b … d đ e ê; numbers by value. */
export function compareVietnamese(a: string, b: string): number {
  return collator.compare(a, b);
}
