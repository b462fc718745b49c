import { describe, expect, test } from "vitest";
import { readableSylk } from "./sylk-text.ts";

describe("readableSylk", () => {
  test.each([
    ['C;X2;Y78;K"Rà soát; công bố"', 'C;X2;Y78;K"Rà soát;; công bố"'],
    ['C;X1;Y1;K"a;"\r', 'C;X1;Y1;K"a;;"\r'],
    ['C;X1;Y1;K"a;;b"', 'C;X1;Y1;K"a;;b"'],
    ["C;X1;Y1;K12", "C;X1;Y1;K12"],
    ["F;W1 5 10;SM0", "F;W1 5 10;SM0"],
    ['C;X1;Y1;K"X99999999; Y99999999"', 'C;X1;Y1;K"X99999999;; Y99999999"'],
  ])("%j", (line, readable) => {
    expect(readableSylk(`ID;PWXL\n${line}\nE`)).toBe(`ID;PWXL\n${readable}\nE`);
  });

  test.each(["C;Y1048577;X1;K1", "C;X16385;K1", "B;Y1000000000;X3", "F;W1 1000000000 10"])("%s is refused", (line) => {
    expect(() => readableSylk(`ID;PWXL\n${line}\nE`)).toThrow("file.damaged");
  });

  test("other texts stay", () => {
    expect(readableSylk('TABLE\n0,1\n"EXCEL"')).toBe('TABLE\n0,1\n"EXCEL"');
  });
});
