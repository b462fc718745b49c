import { createRoot, createSignal } from "solid-js";
import { describe, expect, test } from "vitest";
import { createReadingQueue, type QueuedFile } from "./reading-queue.ts";
import type { FileState } from "./understand-file.ts";

const SMALL = 20_000;
const LARGE = 2_000_000;

interface File extends QueuedFile {
  readonly name: string;
  /** Ends its reading. */
  finish(): void;
}

function fileOf(name: string, size: number | undefined): File {
  const [state, setState] = createSignal<FileState>({ kind: "waiting" });
  let end: (state: FileState) => void = () => undefined;
  return {
    name,
    source: { id: name, name, ...(size === undefined ? {} : { size }), bytes: async () => new ArrayBuffer(0) },
    state,
    async read() {
      setState({ kind: "reading" });
      setState(
        await new Promise<FileState>((resolve) => {
          end = resolve;
        }),
      );
    },
    cancel: () => end({ kind: "failed", issue: undefined }),
    putOff: () => setState({ kind: "waiting" }),
    finish: () => end({ kind: "failed", issue: { code: "file.damaged", severity: "error", place: {} } }),
  };
}

function queueOf(...sizes: (number | undefined)[]) {
  const files = sizes.map((size, index) => fileOf(`f${index}`, size));
  const read: string[] = [];
  const queue = createRoot(() =>
    createReadingQueue(
      () => files,
      ({ name }) => read.push(name),
    ),
  );
  const inState = (kind: FileState["kind"]) =>
    files.filter(({ state }) => state().kind === kind).map(({ name }) => name);
  return { files, queue, read, inState };
}

const turn = () => new Promise((resolve) => setTimeout(resolve, 0));

describe("createReadingQueue", () => {
  test("small files are under way together, 16 at most, in their order", async () => {
    const { files, queue, read, inState } = queueOf(...Array.from({ length: 18 }, () => SMALL));
    queue.goOn();
    expect(inState("waiting")).toEqual(["f16", "f17"]);
    files[1]?.finish();
    await turn();
    expect([read, inState("waiting"), queue.isReading()]).toEqual([["f1"], ["f17"], true]);
  });

  test("a large file, and one of unknown size, are read by themselves", async () => {
    const { files, queue, inState } = queueOf(SMALL, LARGE, undefined, SMALL, SMALL);
    queue.goOn();
    for (const expected of [["f0"], ["f1"], ["f2"], ["f3", "f4"]]) {
      expect(inState("reading")).toEqual(expected);
      for (const { name, finish } of files) if (expected.includes(name)) finish();
      await turn();
    }
    expect(queue.isReading()).toBe(false);
  });

  test("it is reading until the last file is read, without a pause between two", async () => {
    const { files, queue } = queueOf(LARGE, LARGE);
    const seen: boolean[] = [];
    queue.goOn();
    for (const { finish } of files) {
      seen.push(queue.isReading());
      finish();
      await turn();
    }
    expect([...seen, queue.isReading()]).toEqual([true, true, false]);
  });

  test("stopped, those under way wait again, and are read when it goes on", async () => {
    const { files, queue, inState } = queueOf(SMALL, SMALL, LARGE);
    queue.goOn();
    files[0]?.finish();
    await turn();
    queue.stop();
    await turn();
    expect([inState("failed"), inState("waiting"), queue.isReading()]).toEqual([["f0"], ["f1", "f2"], false]);
    queue.goOn();
    expect([inState("reading"), queue.isReading()]).toEqual([["f1"], true]);
  });

  test("asked to go on before those that were stopped have ended, it reads them again", async () => {
    const { queue, inState } = queueOf(SMALL, SMALL);
    queue.goOn();
    queue.stop();
    queue.goOn();
    await turn();
    expect(inState("reading")).toEqual(["f0", "f1"]);
  });
});
