import type { Plugin } from "vite";
import { headersFile, metaPolicy } from "../csp/policy.ts";

const charset = '<meta charset="UTF-8" />';

/** Puts the policy into the built page, so that it holds on any host, and beside it as `_headers` for hosts that read one. */
export function security(): Plugin {
  return {
    name: "phu-luc:security",
    apply: "build",
    transformIndexHtml: { order: "pre", handler: withPolicy },
    generateBundle() {
      this.emitFile({ type: "asset", fileName: "_headers", source: headersFile() });
    },
  };
}

/** The policy comes before anything it governs, but after the charset, which must stand in the first 1,024 bytes. */
function withPolicy(html: string): string {
  if (!html.includes(charset)) throw new Error(`index.html has no ${charset}`);
  return html.replace(charset, `${charset}\n    <meta http-equiv="Content-Security-Policy" content="${metaPolicy}" />`);
}
