import { parseAst } from "vite";

/** The specifiers a TypeScript source imports: statically, as a type, on demand, or as a worker's URL. */
export function importsOf(source: string, fileName: string): string[] {
  const found = new Set<string>();
  visit(parseAst(source, { lang: fileName.endsWith("x") ? "tsx" : "ts" }, fileName), (node) => {
    const specifier = specifierIn(node);
    if (specifier !== undefined) found.add(specifier);
  });
  return [...found];
}

type SyntaxNode = Readonly<Record<string, unknown>> & { readonly type: string };

const importing = new Set([
  "ImportDeclaration",
  "ExportNamedDeclaration",
  "ExportAllDeclaration",
  "ImportExpression",
  "TSImportType",
]);

function specifierIn(node: SyntaxNode): string | undefined {
  if (importing.has(node.type)) return literal(node.source);
  return node.type === "NewExpression" ? workerUrl(node) : undefined;
}

/** `new URL("./worker.ts", import.meta.url)` */
function workerUrl({ callee, arguments: given }: SyntaxNode): string | undefined {
  if (!isNode(callee) || callee.name !== "URL" || !Array.isArray(given)) return undefined;
  const base: unknown = given[1];
  return isNode(base) && isNode(base.object) && base.object.type === "MetaProperty" ? literal(given[0]) : undefined;
}

function literal(node: unknown): string | undefined {
  return isNode(node) && typeof node.value === "string" ? node.value : undefined;
}

function visit(value: unknown, see: (node: SyntaxNode) => void): void {
  if (Array.isArray(value)) for (const item of value) visit(item, see);
  else if (isNode(value)) {
    see(value);
    for (const child of Object.values(value)) visit(child, see);
  }
}

function isNode(value: unknown): value is SyntaxNode {
  return typeof value === "object" && value !== null && "type" in value && typeof value.type === "string";
}
