import type { IssueCode } from "../../../core/issue/index.ts";

/** Thrown while a file is read and turned into an issue where reading began; it never leaves the reader. */
export class Refusal extends Error {
  readonly code: IssueCode;
  readonly detail: Readonly<Record<string, string | number>> | undefined;
  constructor(code: IssueCode, detail?: Readonly<Record<string, string | number>>) {
    super(`refused: ${code}`);
    this.name = "Refusal";
    this.code = code;
    this.detail = detail;
  }
}
