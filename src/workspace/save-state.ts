import type { StorageFailureCode } from "./ports.ts";

/** What the status line may say. `saved` is only ever reached through a durable commit. */
export type SaveState =
  | { readonly kind: "saved"; readonly at: string | undefined }
  | { readonly kind: "saving"; readonly pending: number }
  | { readonly kind: "failed"; readonly code: StorageFailureCode; readonly pending: number };
