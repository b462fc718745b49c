/** A number as a cell says it: "12 %" is 12 with the unit "%", "1,5 tỷ đồng" is 1500000000 with the unit "đồng". */
export interface NumberReading {
  readonly value: number;
  readonly unit: "" | "%" | "đồng";
}

/**
 * What a text says as a number, or undefined: nothing is guessed. The Vietnamese way comes first ("1.234,5"); the other
 * way round is taken only where it can mean nothing else ("1234.5", "1,234,567"). "1,234" could be either and is not
 * understood. A dash with a space after it is a bullet, not a sign.
 */
export function readNumber(text: string): NumberReading | undefined {
  const match = NUMBER.exec(text.normalize("NFC").toLowerCase().replace(SPACES, " ").trim());
  if (!match) return undefined;
  const [, sign = "", figures = "", scale = "", unit = ""] = match;
  const digits = plainDigits(figures);
  if (digits === undefined || (scale !== "" && unit === "%")) return undefined;
  const value = Number(`${sign === "" || sign === "+" ? "" : "-"}${digits}e${EXPONENTS[scale] ?? 0}`);
  return { value, unit: unit === "" || unit === "%" ? unit : "đồng" };
}

const SPACES = /[\s\u00a0\u202f]+/g;
const NUMBER =
  /^([-+−]?)(\d[\d., ]*?) ?(nghìn tỷ|nghìn tỉ|ngàn tỷ|ngàn tỉ|nghìn|ngàn|triệu|tỷ|tỉ|) ?(%|đồng|vnđ|vnd|đ|)$/;

const EXPONENTS: Readonly<Record<string, number>> = {
  nghìn: 3,
  ngàn: 3,
  triệu: 6,
  tỷ: 9,
  tỉ: 9,
  "nghìn tỷ": 12,
  "nghìn tỉ": 12,
  "ngàn tỷ": 12,
  "ngàn tỉ": 12,
};

/** "1,234": three digits behind one comma are thousands to some people and thousandths to others. */
const EITHER_WAY = /^[1-9]\d{0,2},\d{3}$/;

/** Ways of writing figures, each with the sign before its decimals. */
const WAYS: readonly (readonly [RegExp, decimalSign: "," | "."])[] = [
  [/^\d+$/, ","],
  [/^[1-9]\d{0,2}(?:\.\d{3})+(?:,\d+)?$/, ","],
  [/^[1-9]\d{0,2}(?: \d{3})+(?:,\d+)?$/, ","],
  [/^\d+,\d+$/, ","],
  [/^\d+\.\d+$/, "."],
  [/^[1-9]\d{0,2}(?: \d{3})+\.\d+$/, "."],
  [/^[1-9]\d{0,2}(?:,\d{3})+\.\d+$/, "."],
  [/^[1-9]\d{0,2}(?:,\d{3}){2,}$/, "."],
];

/** "1.234,5" → "1234.5". */
function plainDigits(figures: string): string | undefined {
  if (EITHER_WAY.test(figures)) return undefined;
  const decimalSign = WAYS.find(([way]) => way.test(figures))?.[1];
  if (decimalSign === undefined) return undefined;
  const [whole = "", decimals] = figures.split(decimalSign);
  const ones = whole.replace(/\D/g, "");
  return decimals === undefined ? ones : `${ones}.${decimals}`;
}
