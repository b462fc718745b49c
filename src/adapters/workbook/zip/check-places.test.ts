import { describe, expect, test } from "vitest";
import { checkPlaces } from "./check-places.ts";

const check = (xml: string, name = "xl/worksheets/sheet1.xml") =>
  checkPlaces(name, new TextEncoder().encode(`<worksheet>${xml}</worksheet>`));

describe("places in a sheet that goes to the library", () => {
  test.each([
    '<dimension ref="A1:XFD1048576"/>',
    '<row r="3" spans="1:6"><c r="B3" t="s"><v>1</v></c><c t="n"/></row>',
    '<x:row x:r="3"/><x:c s="1" r="AB12"/>',
    '<mergeCell ref="A1:C3"/>',
    '<dimension ref="A:C"/>',
  ])("%s stands", (xml) => {
    expect(() => check(xml)).not.toThrow();
  });

  test.each([
    '<c r="E6tI[qZ{" t="s"/>',
    '<c s="2" r="ABCDEFGH1"/>',
    '<row r="99999999999"/>',
    '<dimension ref="A1:ZZZZZZ9"/>',
    '<mergeCell ref="A1:QQQQ12"/>',
    `<c r="${"A".repeat(100_000)}"/>`,
  ])("%.40s is refused", (xml) => {
    expect(() => check(xml)).toThrow("file.damaged");
  });

  test("other parts are left alone", () => {
    expect(() => check('<c r="ABCDEFGH1"/>', "xl/charts/chart1.xml")).not.toThrow();
  });
});
