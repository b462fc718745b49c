/**
 * A document of markup from outside in which nothing runs and nothing is fetched. Attributes that style or listen are
 * renamed (`data-style`, `data-onclick`) and style sheets are gone: the page's security policy would report every one
 * of them, though none could ever do anything.
 */
export function inertDocument(html: string): Document {
  const bare = html.replace(/<style\b[^>]*>[\s\S]*?(?:<\/style\s*>|$)/gi, "");
  return new DOMParser().parseFromString(bare.replace(TAG, disarmed), "text/html");
}

/** What the markup said of an element's style. */
export function styleOf(element: Element): string {
  return element.getAttribute("data-style") ?? "";
}

const TAG = /<[a-z](?:"[^"]*"|'[^']*'|[^'">])*>/gi;

function disarmed(tag: string): string {
  return tag.replace(/([\s"'/])(style|on[a-z]+)(?=\s*=)/gi, "$1data-$2");
}
