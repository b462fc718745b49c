import { describe, expect, test } from "vitest";
import { importsOf } from "./imports.ts";
import { violations } from "./violations.ts";

function verdict(files: Readonly<Record<string, readonly string[]>>): string[] {
  return violations(new Map(Object.entries(files)));
}

describe("allowed", () => {
  test.each([
    ["core imports core", "core/model/a.ts", "../text/b.ts"],
    ["core imports the row order's library", "core/model/a.ts", "fractional-indexing"],
    ["workspace imports core", "workspace/a.ts", "../core/model/b.ts"],
    ["an adapter imports its library by a path", "adapters/workbook/a.ts", "xlsx/dist/cpexcel.js"],
    ["a panel imports the grid's folder", "ui/panels/a.tsx", "../grid/b.tsx"],
    ["app imports an adapter", "app/boot.tsx", "../adapters/storage/index.ts"],
  ])("%s", (_name, file, specifier) => {
    expect(verdict({ [file]: [specifier] })).toEqual([]);
  });
});

describe("refused", () => {
  test.each([
    ["core imports a library", "core/model/a.ts", "dexie"],
    ["core imports Node", "core/model/a.ts", "node:fs"],
    ["core imports workspace", "core/model/a.ts", "../../workspace/ports.ts"],
    ["workspace imports an adapter", "workspace/a.ts", "../adapters/storage/index.ts"],
    ["an adapter imports another", "adapters/workbook/a.ts", "../storage/b.ts"],
    ["an adapter imports another's library", "adapters/storage/a.ts", "xlsx"],
    ["a package whose name only begins alike", "adapters/storage/a.ts", "dexie-cloud"],
    ["an adapter nobody listed", "adapters/new/a.ts", "../../core/model/b.ts"],
    ["ui imports an adapter", "ui/panels/a.tsx", "../../adapters/storage/index.ts"],
    ["a panel imports AG Grid", "ui/panels/a.tsx", "ag-grid-community"],
    ["the grid's folder imports an adapter", "ui/grid/a.ts", "../../adapters/files/b.ts"],
    ["ui imports app", "ui/shell/a.tsx", "../../app/boot.tsx"],
    ["anyone leaves src", "core/model/a.ts", "../../../test/b.ts"],
  ])("%s", (_name, file, specifier) => {
    expect(verdict({ [file]: [specifier] })).toHaveLength(1);
  });
});

test("a cycle is named with its whole way round", () => {
  const files = { "core/a.ts": ["./b.ts"], "core/b.ts": ["./c.ts"], "core/c.ts": ["./a.ts"], "core/d.ts": ["./a.ts"] };
  expect(verdict(files)).toEqual(["cycle: core/a.ts → core/b.ts → core/c.ts → core/a.ts"]);
});

test("every way of importing is seen", () => {
  const source = `
    import "./effect.css";
    import { a } from "./value.ts";
    import type { B } from "./type.ts";
    export * from "./all.ts";
    export { c } from "./named.ts";
    type D = import("./inline-type.ts").D;
    const e = () => import("./lazy.tsx");
    const worker = new Worker(new URL("./worker.ts", import.meta.url), { type: "module" });
    const address = new URL("./not-a-module", location.href);
  `;
  expect(importsOf(source, "a.ts")).toEqual([
    "./effect.css",
    "./value.ts",
    "./type.ts",
    "./all.ts",
    "./named.ts",
    "./inline-type.ts",
    "./lazy.tsx",
    "./worker.ts",
  ]);
});

test("markup is parsed", () => {
  expect(importsOf('import { A } from "./a.tsx"; export const B = () => <A title="b" />;', "b.tsx")).toEqual([
    "./a.tsx",
  ]);
});
