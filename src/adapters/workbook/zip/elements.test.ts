import { expect, test } from "vitest";
import { elements, replaceElements } from "./elements.ts";

test("elements are found by their whole name, under any prefix", () => {
  const xml = '<s><x:t a="1">one</x:t><t/><tt>no</tt><t >two</t ><T>no</T></s>';
  expect(Array.from(elements(xml, "t"), ({ content }) => content)).toEqual(["one", "", "two"]);
});

test("what is replaced by nothing said stays as it is", () => {
  const xml = "<s><t>a</t> <t>b</t><t/> </s>";
  expect(replaceElements(xml, "t", (content) => (content === "b" ? undefined : `[${content}]`))).toBe(
    "<s>[a] <t>b</t>[] </s>",
  );
});
