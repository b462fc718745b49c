import type { FileSession } from "./file-session.ts";

/** The sheet of a file that is looked at. */
export interface LookedAt {
  readonly session: FileSession;
  /** From 0. */
  readonly sheet: number;
}

/** The first sheet that waits for the person; else the likeliest one. */
export function sheetToOpen(session: FileSession): number {
  return sheetThatWaits(session) ?? session.parts()[0]?.index ?? session.understood()?.workbook.best ?? 0;
}

/** The first sheet with tasks that was not taken in yet, then one that may have some. */
function sheetThatWaits(session: FileSession): number | undefined {
  const next = session.parts().find(({ importedCount }) => importedCount() === undefined);
  return next?.index ?? session.leftInDoubt()[0];
}

/** The next sheet of the same file, then the next file, that was not taken in yet. */
export function nextToOpen(sessions: readonly FileSession[], after: FileSession): LookedAt | undefined {
  const at = sessions.indexOf(after);
  const inTurn = [...sessions.slice(at), ...sessions.slice(0, at)];
  for (const session of inTurn) {
    const sheet = sheetThatWaits(session);
    if (sheet !== undefined) return { session, sheet };
  }
  return undefined;
}
