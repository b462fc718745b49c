import { AGENCY_KINDS, type Agency, type AgencyKind } from "../model/index.ts";
import type { LaidOutSheet } from "../sheet/index.ts";
import type { RawSheet } from "../sheet/raw-sheet.ts";
import { fold } from "../text/index.ts";

/** The words a register's sheet is written in; they are read back whatever their accents and case. */
export interface RegisterWords {
  readonly sheetName: string;
  readonly headers: Readonly<Record<RegisterField, string>>;
  readonly kinds: Readonly<Record<AgencyKind, string>>;
  readonly group: string;
}

const FIELDS = ["name", "shortNames", "aliases", "kind", "groups", "validFrom", "validTo", "contact"] as const;
export type RegisterField = (typeof FIELDS)[number];

const WIDTHS: Readonly<Record<RegisterField, number>> = {
  name: 44,
  shortNames: 18,
  aliases: 44,
  kind: 18,
  groups: 36,
  validFrom: 14,
  validTo: 14,
  contact: 30,
};

/** One agency of a sheet; groups by their names, because ids mean nothing outside the plan. */
export interface RegisterRow extends Omit<Agency, "kind" | "id" | "groups"> {
  readonly groups: readonly string[];
}

/** The register as a sheet, one agency a row. */
export function registerSheet(registry: readonly Agency[], words: RegisterWords): LaidOutSheet {
  const nameOf = new Map(registry.map(({ id, name }) => [id, name]));
  return {
    sheetName: words.sheetName,
    columns: FIELDS.map((field) => ({ header: words.headers[field], width: WIDTHS[field], align: "left" })),
    rows: [
      { kind: "header", cells: FIELDS.map((field) => words.headers[field]) },
      ...registry.map((agency) => ({
        kind: "task" as const,
        cells: FIELDS.map((field) => cellOf(agency, field, words, nameOf)),
      })),
    ],
  };
}

function cellOf(
  agency: Agency,
  field: RegisterField,
  words: RegisterWords,
  nameOf: ReadonlyMap<string, string>,
): string {
  switch (field) {
    case "kind":
      if (agency.isGroup) return words.group;
      return agency.agencyKind === undefined ? "" : words.kinds[agency.agencyKind];
    case "groups":
      return agency.groups.flatMap((id) => nameOf.get(id) ?? []).join("; ");
    case "shortNames":
    case "aliases":
      return (agency[field] ?? []).join("; ");
    default:
      return agency[field] ?? "";
  }
}

/** The agencies of a sheet with a header of these words; undefined where no row is one. Rows without a name are none. */
export function readRegisterSheet(sheet: RawSheet, words: RegisterWords): RegisterRow[] | undefined {
  const texts = sheet.rows.map((row) => row.map((cell) => (cell?.text ?? "").normalize("NFC").trim()));
  const header = texts.findIndex((row) => row.some((text) => fold(text) === fold(words.headers.name)));
  if (header < 0) return undefined;
  const places = new Map(
    FIELDS.map((field) => [
      field,
      (texts[header] ?? []).findIndex((text) => fold(text) === fold(words.headers[field])),
    ]),
  );
  return texts.slice(header + 1).flatMap((row) => {
    const textOf = (field: RegisterField) => row[places.get(field) ?? -1] ?? "";
    return textOf("name") === "" ? [] : [rowOf(textOf, words)];
  });
}

function rowOf(textOf: (field: RegisterField) => string, words: RegisterWords): RegisterRow {
  const kind = AGENCY_KINDS.find((each) => fold(words.kinds[each]) === fold(textOf("kind")));
  const shortNames = listOf(textOf("shortNames"));
  const [validFrom, validTo] = [dayOf(textOf("validFrom")), dayOf(textOf("validTo"))];
  const contact = textOf("contact");
  return {
    name: textOf("name").replace(/\s+/g, " "),
    aliases: listOf(textOf("aliases")),
    groups: listOf(textOf("groups")),
    isGroup: fold(textOf("kind")) === fold(words.group),
    ...(kind !== undefined && { agencyKind: kind }),
    ...(shortNames.length > 0 && { shortNames }),
    ...(validFrom !== undefined && { validFrom }),
    ...(validTo !== undefined && { validTo }),
    ...(contact !== "" && { contact }),
  };
}

/** "A; B" or one a line. */
export function listOf(text: string): string[] {
  const all = text.split(/[;\n]/).map((part) => part.replace(/\s+/g, " ").trim());
  return [...new Set(all.filter((part) => part !== ""))];
}

/** "2025-07-01" or "1/7/2025" as `yyyy-mm-dd`; undefined for anything else, and for days there are none of. */
export function dayOf(text: string): string | undefined {
  const [, year, month, day] = /^(\d{4})-(\d\d?)-(\d\d?)$/.exec(text) ?? [];
  const [, localDay, localMonth, localYear] = /^(\d\d?)[/.-](\d\d?)[/.-](\d{4})$/.exec(text) ?? [];
  const iso = [year ?? localYear, month ?? localMonth, day ?? localDay].map((part) => (part ?? "").padStart(2, "0"));
  const wanted = iso.join("-");
  const date = new Date(`${wanted}T00:00:00Z`);
  return Number.isNaN(date.getTime()) || date.toISOString().slice(0, 10) !== wanted ? undefined : wanted;
}
