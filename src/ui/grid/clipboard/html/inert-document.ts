/**
 * A document of markup from outside in which nothing runs and nothing is fetched. Its style attributes are called
 * `data-style` and its style sheets are gone: the page's security policy would report every one of them, though none
 * could ever be applied.
 */
export function inertDocument(html: string): Document {
  const bare = html.replace(/<style\b[^>]*>[\s\S]*?(?:<\/style\s*>|$)/gi, "");
  return new DOMParser().parseFromString(bare.replace(TAG, renameStyle), "text/html");
}

/** What the markup said of an element's style. */
export function styleOf(element: Element): string {
  return element.getAttribute("data-style") ?? "";
}

const TAG = /<[a-z](?:"[^"]*"|'[^']*'|[^'">])*>/gi;

function renameStyle(tag: string): string {
  return tag.replace(/([\s"'/])style(?=\s*=)/gi, "$1data-style");
}
