import { answerRequest } from "./answer-request.ts";
import type { BackupRequest } from "./messages.ts";

self.addEventListener("message", ({ data }: MessageEvent<BackupRequest>) => {
  void answerRequest(data, (reply) =>
    self.postMessage(reply, { transfer: reply.type === "written" ? [reply.bytes.buffer] : [] }),
  );
});
