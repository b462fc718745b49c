import { describe, expect, test } from "vitest";
import { eventSentence } from "./events.ts";
import { importText } from "./import.ts";
import { importFilesText } from "./import-files.ts";
import { issueSentence } from "./issues.ts";
import { shownName } from "./shown-name.ts";

describe("a name within a sentence", () => {
  test.each([
    ["stays as it is", "Sở Y tế/báo cáo.xlsx", "Sở Y tế/báo cáo.xlsx"],
    ["shows a mark that would turn its end around", "bao-cao\u202Excod.exe", "bao-cao\uFFFDxcod.exe"],
    ["shows what would end its isolation", "a\u2069b\u2066c", "a\uFFFDb\uFFFDc"],
    ["shows line breaks and control characters", "a\nb\u0000c\u2028d", "a\uFFFDb\uFFFDc\uFFFDd"],
    ["is isolated where it is written from right to left", "تقرير.xlsx", "\u2068تقرير.xlsx\u2069"],
  ])("%s", (_, name, shown) => {
    expect(shownName(name)).toBe(shown);
  });

  test("everywhere a sentence names a file", () => {
    const file = "x\u202Ey.xlsx";
    const detail = { file, added: 1, changed: 0 };
    const sentences = [
      importText.done(detail),
      importText.fileGone(file),
      importFilesText.openFile(file),
      issueSentence({ code: "file.empty", severity: "error", place: { file, sheet: "s\u202Et" } }),
      eventSentence({ event: "import.merge", detail }),
      eventSentence({ event: "plan.create", detail }),
    ];
    for (const sentence of sentences) expect(sentence).not.toContain("\u202E");
  });
});
