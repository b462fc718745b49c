import { type Accessor, createSignal, onCleanup } from "solid-js";
import type { FileSession } from "./file-session.ts";

/** Reads files one after the other: the worker does so anyway, and the first is soonest to be looked at. */
export interface ReadingQueue {
  readonly isReading: Accessor<boolean>;
  /** Those not read yet wait until reading goes on. */
  stop(): void;
  goOn(): void;
}

/** Call under an owner: with it reading ends. `onRead` is told of each file. */
export function createReadingQueue(
  sessions: Accessor<readonly FileSession[]>,
  onRead: (session: FileSession) => void,
): ReadingQueue {
  const [isReading, setReading] = createSignal(false);
  let isStopped = false;
  let isClosed = false;
  const waiting = () => sessions().find((session) => session.state().kind === "waiting");
  const work = async () => {
    isStopped = false;
    if (isReading()) return;
    setReading(true);
    let session = waiting();
    while (session && !isClosed && !isStopped) {
      await session.read();
      if (isStopped && session.state().kind === "failed") session.putOff();
      onRead(session);
      session = waiting();
    }
    setReading(false);
  };
  onCleanup(() => {
    isClosed = true;
  });
  return {
    isReading,
    stop() {
      isStopped = true;
      for (const session of sessions()) if (session.state().kind === "reading") session.cancel();
    },
    goOn: () => void work(),
  };
}
