import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { chromium } from "playwright-core";
import { browserArguments, requireBrowser } from "./browser/find.ts";

interface Icon {
  readonly name: string;
  readonly size: number;
  /** Fills the corners and draws the picture smaller: a system may cut a maskable icon to a circle. */
  readonly maskable: boolean;
}

const icons: readonly Icon[] = [192, 512].flatMap((size) => [
  { name: `icon-${size}`, size, maskable: false },
  { name: `maskable-${size}`, size, maskable: true },
]);

const background = "#2a5d9f";
const svg = readFileSync("public/icon.svg", "utf8");
mkdirSync("public/icons", { recursive: true });
const browser = await chromium.launch({ executablePath: requireBrowser(), args: [...browserArguments] });
for (const icon of icons) {
  const page = await browser.newPage({ viewport: { width: icon.size, height: icon.size } });
  await page.setContent(drawing(icon));
  writeFileSync(`public/icons/${icon.name}.png`, await page.screenshot({ omitBackground: !icon.maskable }));
  await page.close();
}
await browser.close();

function drawing({ size, maskable }: Icon): string {
  const side = maskable ? Math.round(size * 0.8) : size;
  const margin = (size - side) / 2;
  return `<style>
      html, body { margin: 0; background: ${maskable ? background : "transparent"} }
      svg { display: block; width: ${side}px; height: ${side}px; margin: ${margin}px }
    </style>${svg}`;
}
