import type { Issue } from "../../core/issue/index.ts";
import { type LaidOutSheet, verifyExport } from "../../core/sheet/index.ts";
import type { ExportFormat } from "../../workspace/ports.ts";
import type { AppServices } from "../state/services.ts";

export type ExportPhase = "writing" | "checking";

export type ExportOutcome =
  | { readonly kind: "saved"; readonly tasks: number }
  /** The file says something else than the plan; it was not saved. */
  | { readonly kind: "differs"; readonly issues: readonly Issue[] }
  | { readonly kind: "unreadable"; readonly issue: Issue }
  | { readonly kind: "cancelled" }
  | { readonly kind: "failed" };

export interface ExportJob {
  readonly sheet: LaidOutSheet;
  readonly format: ExportFormat;
  /** With its ending. */
  readonly name: string;
  readonly signal: AbortSignal;
  readonly onPhase: (phase: ExportPhase) => void;
}

/** Writes a file, reads it back, and saves it only if it says exactly what the plan says. Resolves in every case. */
export async function exportFile(services: AppServices, job: ExportJob): Promise<ExportOutcome> {
  const { sheet, format, name, signal, onPhase } = job;
  try {
    onPhase("writing");
    const bytes = await (await services.writer()).write(sheet, format, { signal });
    onPhase("checking");
    const reader = await services.reader();
    const outcome = await reader.read({ name, bytes: bytes.slice().buffer }, { signal });
    if (signal.aborted) return { kind: "cancelled" };
    if (!outcome.ok) return { kind: "unreadable", issue: outcome.issue };
    const issues = verifyExport(outcome.workbook, sheet);
    if (issues.length > 0) return { kind: "differs", issues };
    await services.saveFile(name, bytes, format);
    return { kind: "saved", tasks: sheet.rows.filter(({ kind }) => kind === "task").length };
  } catch {
    return { kind: signal.aborted ? "cancelled" : "failed" };
  }
}
