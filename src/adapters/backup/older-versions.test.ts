import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { sampleContent } from "../../../test/contracts/sample-backup.ts";
import { readBackup } from "./read-backup.ts";

/** Files as older programs wrote them. Never made again: people keep files like them. */
test.each(["version-1.zip", "version-2.zip", "version-3.zip", "version-4.zip"])(
  "%s opens with everything in it",
  async (name) => {
    const bytes = new Uint8Array(readFileSync(`samples/backups/${name}`));
    expect(await readBackup({ name, bytes })).toStrictEqual({ ok: true, content: sampleContent() });
  },
);
