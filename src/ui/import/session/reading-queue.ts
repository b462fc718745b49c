import { type Accessor, createSignal, onCleanup } from "solid-js";
import type { FileSession } from "./file-session.ts";

/**
 * Reads files in their order. Small ones are under way together: the worker takes them one after the other all the
 * same, but need not wait for each to be asked for.
 */
export interface ReadingQueue {
  readonly isReading: Accessor<boolean>;
  /** Those not read yet wait until reading goes on. */
  stop(): void;
  goOn(): void;
}

/** What the queue knows of a file on its way into the plan. */
export type QueuedFile = Pick<FileSession, "source" | "state" | "read" | "cancel" | "putOff">;

const MOST_UNDER_WAY = 16;
/** Bytes. Larger files are read by themselves: those under way are in memory together. */
const SMALL_FILE = 1024 * 1024;

/** Call under an owner: with it reading ends. `onRead` is told of each file. */
export function createReadingQueue<File extends QueuedFile>(
  files: Accessor<readonly File[]>,
  onRead: (file: File) => void,
): ReadingQueue {
  const [isReading, setReading] = createSignal(false);
  const underWay = new Set<File>();
  /** Those under way when reading was stopped: they wait again. */
  const stopped = new Set<File>();
  let isHeld = false;
  const next = () => {
    const file = files().find(({ state }) => state().kind === "waiting");
    if (!file || underWay.size === MOST_UNDER_WAY) return undefined;
    return underWay.size === 0 || [file, ...underWay].every(isSmall) ? file : undefined;
  };
  const read = async (file: File) => {
    underWay.add(file);
    await file.read();
    underWay.delete(file);
    if (stopped.delete(file) && file.state().kind === "failed") file.putOff();
    onRead(file);
    work();
  };
  const work = () => {
    for (let file = next(); file && !isHeld; file = next()) void read(file);
    setReading(underWay.size > 0);
  };
  onCleanup(() => {
    isHeld = true;
  });
  return {
    isReading,
    stop() {
      isHeld = true;
      for (const file of underWay) {
        stopped.add(file);
        file.cancel();
      }
    },
    goOn() {
      isHeld = false;
      work();
    },
  };
}

function isSmall({ source: { size } }: QueuedFile): boolean {
  return size !== undefined && size <= SMALL_FILE;
}
