import type { BackupContent, BackupOutcome, SourceFile } from "../../workspace/ports.ts";

/** What the page asks of the worker: one thing, once. */
export type BackupRequest =
  | { readonly task: "write"; readonly content: BackupContent }
  | { readonly task: "read"; readonly file: SourceFile };

/** What the worker answers: any number of shares done, then one result. */
export type BackupReply =
  | { readonly type: "progress"; readonly share: number }
  | { readonly type: "written"; readonly bytes: Uint8Array }
  | { readonly type: "read"; readonly outcome: BackupOutcome }
  | { readonly type: "failed"; readonly message: string };
