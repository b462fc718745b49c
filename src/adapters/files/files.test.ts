// @vitest-environment jsdom
import { afterEach, expect, test, vi } from "vitest";
import { MEDIA_TYPES, pickFiles, saveFile } from "./index.ts";

afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

function fileInput(): HTMLInputElement {
  const input = document.querySelector("input");
  if (!input) throw new Error("expected a file input in the page");
  return input;
}

test("saving clicks a link with the name and the bytes, and lets the address go later", async () => {
  vi.useFakeTimers();
  const blobs: Blob[] = [];
  URL.createObjectURL = vi.fn((blob: Blob) => `blob:${blobs.push(blob)}`);
  URL.revokeObjectURL = vi.fn();
  const clicked: { readonly name: string; readonly address: string }[] = [];
  vi.spyOn(HTMLAnchorElement.prototype, "click").mockImplementation(function (this: HTMLAnchorElement) {
    clicked.push({ name: this.download, address: this.href });
  });
  saveFile("phụ lục.xlsx", new Uint8Array([1, 2, 255]), MEDIA_TYPES.xlsx);
  expect(clicked).toEqual([{ name: "phụ lục.xlsx", address: "blob:1" }]);
  expect(blobs[0]?.type).toBe("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
  expect(blobs[0]?.size).toBe(3);
  expect(document.querySelector("a")).toBeNull();
  expect(URL.revokeObjectURL).not.toHaveBeenCalled();
  vi.runAllTimers();
  expect(URL.revokeObjectURL).toHaveBeenCalledWith("blob:1");
});

test("picking gives the chosen files and leaves nothing in the page", async () => {
  const picked = pickFiles(".xlsx,.csv", true);
  const input = fileInput();
  expect(input).toMatchObject({ type: "file", accept: ".xlsx,.csv", multiple: true });
  const files = [new File(["a"], "a.xlsx"), new File(["b"], "b.csv")];
  Object.defineProperty(input, "files", { value: files });
  input.dispatchEvent(new Event("change"));
  expect(await picked).toEqual(files);
  expect(document.querySelector("input")).toBeNull();
});

test("a dialog that was cancelled gives no files", async () => {
  const picked = pickFiles(".zip", false);
  fileInput().dispatchEvent(new Event("cancel"));
  expect(await picked).toEqual([]);
  expect(document.querySelector("input")).toBeNull();
});
