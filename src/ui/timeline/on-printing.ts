/** Calls back when the page is about to be put on paper and when it was. Returns the way to stop listening. */
export function onPrinting(listener: (isPrinting: boolean) => void): () => void {
  const [before, after] = [() => listener(true), () => listener(false)];
  window.addEventListener("beforeprint", before);
  window.addEventListener("afterprint", after);
  return () => {
    window.removeEventListener("beforeprint", before);
    window.removeEventListener("afterprint", after);
  };
}
