import { type Accessor, createMemo, createSignal } from "solid-js";
import type { RecognisedLine, RecognisedSheet } from "../../../core/sheet/index.ts";
import type { FileSource, SheetRow } from "../../../workspace/ports.ts";
import { type Answer, createAnswer } from "../../state/answer.ts";
import { useApp } from "../../state/app-model.ts";
import { SURE } from "../session/part-doubts.ts";

/** So many rows are drawn at once. */
const WINDOW_LENGTH = 100;

/** Some rows of the sheet as the file has them, from any place on. */
export interface RowWindow {
  /** Empty where the file cannot be read any more; undefined where the part that reads cannot be loaded. */
  readonly rows: Answer<readonly SheetRow[] | undefined>;
  /** Asks for the rows again. */
  retry(): void;
  /** From 0; the table's first rows are on one of them. */
  readonly page: Accessor<number>;
  readonly pageCount: Accessor<number>;
  goToPage(page: number): void;
  /** Brings a row into sight and the focus to it. */
  goTo(rowNumber: number): void;
  /** The row to be brought into sight once it is drawn. */
  readonly wanted: Accessor<number | undefined>;
  arrived(): void;
  /** Where the person was brought last. */
  readonly lastWanted: Accessor<number | undefined>;
  lineOf(rowNumber: number): RecognisedLine | undefined;
  /** Rows whose kind is in doubt. */
  readonly unsure: Accessor<readonly number[]>;
}

/** Call while a component is being made. */
export function createRowWindow(
  source: Accessor<FileSource>,
  sheetIndex: Accessor<number>,
  sheet: Accessor<RecognisedSheet | undefined>,
): RowWindow {
  const { services } = useApp();
  const [chosen, setChosen] = createSignal<{ readonly of: string; readonly page: number }>();
  const [wanted, setWanted] = createSignal<number>();
  const [lastWanted, setLastWanted] = createSignal<number>();
  const [tries, setTries] = createSignal(0);
  const subject = () => `${source().id} ${sheetIndex()}`;
  const pageOf = (rowNumber: number) => Math.floor((rowNumber - 1) / WINDOW_LENGTH);
  const pageCount = createMemo(() => Math.max(1, Math.ceil((sheet()?.lines.at(-1)?.rowNumber ?? 0) / WINDOW_LENGTH)));
  /** The page where the table begins, until another one is asked for. */
  const page = createMemo(() => {
    const now = chosen();
    if (now?.of === subject()) return Math.min(now.page, pageCount() - 1);
    return pageOf(sheet()?.mapping?.headerRows.first ?? 1);
  });
  const place = createMemo(
    () => ({ source: source(), index: sheetIndex(), page: page(), attempt: tries() }),
    undefined,
    {
      equals: (a, b) => a.source === b.source && a.index === b.index && a.page === b.page && a.attempt === b.attempt,
    },
  );
  const rows = createAnswer(place, async ({ source: file, index, page: number }) => {
    const range = { from: number * WINDOW_LENGTH + 1, count: WINDOW_LENGTH };
    try {
      return await (await services.reader()).rows(file, index, range);
    } catch {
      return undefined;
    }
  });
  const goToPage = (next: number) => setChosen({ of: subject(), page: Math.max(0, next) });
  return {
    rows,
    retry: () => setTries((count) => count + 1),
    page,
    pageCount,
    goToPage,
    goTo(rowNumber) {
      goToPage(pageOf(rowNumber));
      setWanted(rowNumber);
      setLastWanted(rowNumber);
    },
    wanted,
    lastWanted,
    arrived: () => setWanted(undefined),
    lineOf(rowNumber) {
      const lines = sheet()?.lines ?? [];
      const line = lines[rowNumber - 1];
      if (line?.rowNumber === rowNumber) return line;
      const told = lines.find((other) => other.rowNumber === rowNumber);
      return told ?? (lines.length === 0 ? undefined : blankLine(rowNumber));
    },
    unsure: createMemo(() =>
      (sheet()?.lines ?? []).flatMap(({ rowNumber, confidence }) => (confidence < SURE ? [rowNumber] : [])),
    ),
  };
}

/** Of a long gap only the first rows are told. */
function blankLine(rowNumber: number): RecognisedLine {
  return { rowNumber, kind: "blank", reason: "blank", confidence: 1 };
}
