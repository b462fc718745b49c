import type { FileSession } from "./file-session.ts";

/** The sheet of a file that is looked at. */
export interface LookedAt {
  readonly session: FileSession;
  /** From 0. */
  readonly sheet: number;
}

/** The first sheet with tasks that was not taken in yet; else the likeliest one. */
export function sheetToOpen(session: FileSession): number {
  const parts = session.parts();
  const next = parts.find(({ importedCount }) => importedCount() === undefined) ?? parts[0];
  return next?.index ?? session.understood()?.workbook.best ?? 0;
}

/** The next sheet of the same file, then the next file, that was not taken in yet. */
export function nextToOpen(sessions: readonly FileSession[], after: FileSession): LookedAt | undefined {
  const at = sessions.indexOf(after);
  const inTurn = [...sessions.slice(at), ...sessions.slice(0, at)];
  for (const session of inTurn) {
    const part = session.parts().find(({ importedCount }) => importedCount() === undefined);
    if (part) return { session, sheet: part.index };
  }
  return undefined;
}
