import { describe, expect, test } from "vitest";
import { parseDeadline } from "../../core/deadline/index.ts";
import { deadlineWords, withWords } from "./deadline-words.ts";

const { rhythms, quarters, months, spans, bounds } = deadlineWords(2026);
const whole = [...rhythms, ...quarters, ...months, ...spans].map(({ words }) => words);
const offered = [...whole, ...bounds.map(({ words }) => `${words} 30/06/2026`)];

test.each(offered)("%s is understood whole", (words) => {
  for (const text of [words, `- Kế hoạch: ${words.charAt(0).toLowerCase()}${words.slice(1)}.`]) {
    const [clause, ...more] = parseDeadline(text, { firstYear: 2026, lastYear: 2030 }).clauses;
    expect(more).toEqual([]);
    expect(clause).toMatchObject({ unread: "" });
    expect(clause?.kind).not.toBe("unknown");
  }
});

describe("words are put in", () => {
  const at = (text: string) => {
    const [start, end] = [text.indexOf("["), text.indexOf("]") - 1];
    return { text: text.replace(/[[\]]/g, ""), range: { start, end } };
  };
  test.each([
    ["[]", "Quý I/2026", "Quý I/2026|"],
    ["[Thường xuyên]", "Quý I/2026", "Quý I/2026|"],
    ["- []", "Quý I/2026", "- Quý I/2026|"],
    ["- Kế hoạch:[]", "Quý I/2026", "- Kế hoạch: quý I/2026|"],
    ["- Kế hoạch: [].", "Tháng 06/2026", "- Kế hoạch: tháng 06/2026|."],
    ["- Quý I/2026.\n- []", "Thường xuyên", "- Quý I/2026.\n- Thường xuyên|"],
    ["- Quý I/2026. - []", "Thường xuyên", "- Quý I/2026. - Thường xuyên|"],
    ["Trước ngày[]", "30/06/2026", "Trước ngày 30/06/2026|"],
    ["[]và sau đó", "Quý I/2026", "Quý I/2026| và sau đó"],
  ])("%j with %j", (marked, words, wanted) => {
    const { text, range } = at(marked);
    const made = withWords(text, range, words);
    expect(`${made.text.slice(0, made.caret)}|${made.text.slice(made.caret)}`).toBe(wanted);
  });
});
