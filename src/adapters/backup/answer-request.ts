import type { BackupReply, BackupRequest } from "./messages.ts";
import { readBackup } from "./read-backup.ts";
import { writeBackup } from "./write-backup.ts";

/** Does what was asked and says so through `reply`. Never rejects. */
export async function answerRequest(request: BackupRequest, reply: (reply: BackupReply) => void): Promise<void> {
  const onProgress = (share: number) => reply({ type: "progress", share });
  try {
    if (request.task === "write") {
      reply({ type: "written", bytes: await writeBackup(request.content, onProgress) });
    } else {
      const { name, bytes } = request.file;
      reply({ type: "read", outcome: await readBackup({ name, bytes: new Uint8Array(bytes) }, onProgress) });
    }
  } catch (error) {
    reply({ type: "failed", message: String(error) });
  }
}
