import type { LaidOutSheet } from "../../../core/sheet/index.ts";
import type { ExportFormat, ReadOutcome } from "../../../workspace/ports.ts";

/** What the page asks of the worker; one job at a time. */
export type WorkerJob =
  | { readonly kind: "read"; readonly fileName: string; readonly bytes: ArrayBuffer }
  | { readonly kind: "write"; readonly sheet: LaidOutSheet; readonly format: ExportFormat };

/** What the worker answers: once `started`, then how the job ended. */
export type WorkerAnswer =
  | { readonly kind: "started" }
  | { readonly kind: "read"; readonly outcome: ReadOutcome }
  | { readonly kind: "written"; readonly bytes: Uint8Array }
  | { readonly kind: "failed"; readonly message: string };
