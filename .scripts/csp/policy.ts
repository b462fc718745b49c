import styleHashes from "./style-hashes.json" with { type: "json" };

type Directives = Readonly<Record<string, readonly string[]>>;

const self = "'self'";
const none = "'none'";

/**
 * What the built page may load: its own files and nothing else, no inline script, no eval. The grid writes its
 * theme into <style> elements; each is allowed by its own hash (`npm run csp` collects them).
 */
const built: Directives = {
  "default-src": [self],
  "script-src": [self],
  "style-src": [self, ...styleHashes.map((hash) => `'${hash}'`)],
  "img-src": [self, "data:", "blob:"],
  "font-src": [self, "data:"],
  "connect-src": [self],
  "worker-src": [self],
  "object-src": [none],
  "base-uri": [none],
  "form-action": [none],
};

/** Browsers ignore these in a <meta>, so only headers carry them. */
const inHeadersOnly: Directives = { "frame-ancestors": [none] };

/** The development server injects styles and scripts of its own and talks over a socket. */
const inDevelopment: Directives = {
  ...built,
  "script-src": [self, "'unsafe-inline'"],
  "style-src": [self, "'unsafe-inline'"],
  "connect-src": [self, "ws:"],
};

export const metaPolicy: string = written(built);

export const servedHeaders: Readonly<Record<string, string>> = headersWith({ ...built, ...inHeadersOnly });

export const developmentHeaders: Readonly<Record<string, string>> = headersWith({
  ...inDevelopment,
  ...inHeadersOnly,
});

/** The headers as the `_headers` file that static hosts read; hashed files never change, the rest is asked for again. */
export function headersFile(): string {
  const everywhere = Object.entries({ ...servedHeaders, "Cache-Control": "no-cache" });
  return [
    "/*",
    ...everywhere.map(([name, value]) => `  ${name}: ${value}`),
    "/assets/*",
    "  ! Cache-Control",
    "  Cache-Control: public, max-age=31536000, immutable",
    "",
  ].join("\n");
}

function headersWith(directives: Directives): Record<string, string> {
  return {
    "Content-Security-Policy": written(directives),
    "Cross-Origin-Opener-Policy": "same-origin",
    "Referrer-Policy": "no-referrer",
    "X-Content-Type-Options": "nosniff",
  };
}

function written(directives: Directives): string {
  return Object.entries(directives)
    .map(([name, sources]) => [name, ...sources].join(" "))
    .join("; ");
}
