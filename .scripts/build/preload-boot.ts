import type { HtmlTagDescriptor, Plugin, Rolldown } from "vite";

type Bundle = Rolldown.OutputBundle;

/**
 * The entry reads IndexedDB first and only then imports the application. Naming the application's chunks and
 * stylesheets in the page lets the browser fetch them while that small script runs.
 */
export function preloadBoot(bootModule: string): Plugin {
  return {
    name: "phu-luc:preload-boot",
    apply: "build",
    transformIndexHtml: {
      order: "post",
      handler: (_html, { bundle }) => (bundle ? tagsFor(bundle, bootModule) : []),
    },
  };
}

function tagsFor(bundle: Bundle, bootModule: string): HtmlTagDescriptor[] {
  const chunks = chunksOf(bundle);
  const boot = chunks.find((chunk) => chunk.facadeModuleId?.endsWith(bootModule));
  if (!boot) throw new Error(`the build has no chunk of its own for ${bootModule}`);
  const already = new Set(chunks.flatMap((chunk) => (chunk.isEntry ? [...reached(bundle, chunk)] : [])));
  const wanted = [...reached(bundle, boot)].filter((chunk) => !already.has(chunk));
  const styles = new Set(wanted.flatMap((chunk) => [...(chunk.viteMetadata?.importedCss ?? [])]));
  return [
    ...wanted.map((chunk) => link({ rel: "modulepreload", href: `./${chunk.fileName}` })),
    ...[...styles].map((file) => link({ rel: "stylesheet", href: `./${file}` })),
  ];
}

function link(attributes: Record<string, string>): HtmlTagDescriptor {
  return { tag: "link", attrs: { ...attributes, crossorigin: true }, injectTo: "head" };
}

function chunksOf(bundle: Bundle): Rolldown.OutputChunk[] {
  return Object.values(bundle).filter((output) => output.type === "chunk");
}

/** A chunk and all it imports statically, in the order found. */
function reached(bundle: Bundle, from: Rolldown.OutputChunk, found = new Set<Rolldown.OutputChunk>()) {
  if (found.has(from)) return found;
  found.add(from);
  for (const name of from.imports) {
    const chunk = bundle[name];
    if (chunk?.type === "chunk") reached(bundle, chunk, found);
  }
  return found;
}
