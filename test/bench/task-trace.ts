import type { CDPSession } from "playwright-core";

interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  /** Microseconds of the thread's own time. */
  readonly tdur?: number;
  readonly args?: { readonly name?: string };
}

/**
 * The longest task of any page's main thread while `work` runs, in milliseconds of that thread's own time: what the
 * page could not answer in, whatever else the machine did meanwhile.
 */
export async function longestTask(session: CDPSession, work: () => Promise<void>): Promise<number> {
  await session.send("Tracing.start", {
    transferMode: "ReturnAsStream",
    traceConfig: { includedCategories: ["toplevel", "__metadata"], excludedCategories: ["*"] },
  });
  await work();
  const ended = new Promise<string>((resolve, reject) => {
    session.once("Tracing.tracingComplete", ({ stream }) =>
      stream === undefined ? reject(new Error("the browser gave no trace")) : resolve(stream),
    );
  });
  await session.send("Tracing.end");
  const events = await readEvents(session, await ended);
  const isMain = mainThreads(events);
  const tasks = events.filter((event) => event.tdur !== undefined && isMain(event));
  if (tasks.length === 0) throw new Error("the trace has no tasks of a main thread");
  return tasks.reduce((longest, { tdur = 0 }) => Math.max(longest, tdur), 0) / 1000;
}

function mainThreads(events: readonly TraceEvent[]): (event: TraceEvent) => boolean {
  const keyOf = ({ pid, tid }: TraceEvent) => `${pid} ${tid}`;
  const named = events.filter(({ name, args }) => name === "thread_name" && args?.name === "CrRendererMain");
  const threads = new Set(named.map(keyOf));
  return (event) => event.ph === "X" && threads.has(keyOf(event));
}

async function readEvents(session: CDPSession, handle: string): Promise<readonly TraceEvent[]> {
  let text = "";
  for (let isOver = false; !isOver; ) {
    const { data, eof, base64Encoded } = await session.send("IO.read", { handle });
    text += base64Encoded ? Buffer.from(data, "base64").toString("utf8") : data;
    isOver = eof;
  }
  await session.send("IO.close", { handle });
  const trace: { readonly traceEvents: readonly TraceEvent[] } = JSON.parse(text);
  return trace.traceEvents;
}
