import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";

const css = ["./colours.css", "./later-colours.css"]
  .map((name) => readFileSync(new URL(name, import.meta.url), "utf8"))
  .join("\n");
const pairs = new Map(
  [...css.matchAll(/--([\w-]+): light-dark\((#[0-9a-f]{6}), (#[0-9a-f]{6})\)/g)].map(
    ([, name, light, dark]) => [name, { light, dark }] as const,
  ),
);

function colour(name: string, theme: "light" | "dark"): string {
  const value = pairs.get(name)?.[theme];
  if (!value) throw new RangeError(`the colours have no ${theme} value for --${name}`);
  return value;
}

const surfaces = ["surface", "surface-raised", "surface-sunken"];

/** What must be readable as text (4.5), and what must be seen as a shape (3). */
const readable: readonly (readonly [string, readonly string[]])[] = [
  ["text", [...surfaces, "accent-soft", "danger-soft", "warning-soft", "success-soft", "mark", "mark-filter"]],
  ["text-muted", [...surfaces, "accent-soft"]],
  ["accent", [...surfaces, "accent-soft"]],
  ["accent-strong", [...surfaces, "accent-soft"]],
  ["danger", [...surfaces, "danger-soft"]],
  ["warning", [...surfaces, "warning-soft"]],
  ["success", [...surfaces, "success-soft"]],
  ["on-accent", ["accent", "accent-strong"]],
  ["on-mark-current", ["mark-current"]],
];
const visible: readonly (readonly [string, readonly string[]])[] = [
  ["line-strong", surfaces],
  ["focus", [...surfaces, "accent-soft"]],
];

describe.each(["light", "dark"] as const)("%s theme", (theme) => {
  test.each(readable.flatMap(([text, backs]) => backs.map((back) => [text, back] as const)))(
    "--%s is readable on --%s",
    (text, back) => {
      expect(contrastRatio(colour(text, theme), colour(back, theme))).toBeGreaterThanOrEqual(4.5);
    },
  );

  test.each(visible.flatMap(([shape, backs]) => backs.map((back) => [shape, back] as const)))(
    "--%s is seen on --%s",
    (shape, back) => {
      expect(contrastRatio(colour(shape, theme), colour(back, theme))).toBeGreaterThanOrEqual(3);
    },
  );
});

test("the measure agrees with the ratios WCAG gives", () => {
  expect(contrastRatio("#000000", "#ffffff")).toBeCloseTo(21, 5);
  expect(contrastRatio("#777777", "#ffffff")).toBeCloseTo(4.48, 2);
});

/** WCAG 2 contrast ratio of two `#rrggbb` colours, 1 to 21. */
function contrastRatio(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

function luminance(colour: string): number {
  const channel = (at: number) => linear(Number.parseInt(colour.slice(at, at + 2), 16) / 255);
  return 0.2126 * channel(1) + 0.7152 * channel(3) + 0.0722 * channel(5);
}

function linear(share: number): number {
  return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
}
