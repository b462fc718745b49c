import { type Accessor, createSignal } from "solid-js";

/** A short message that leaves by itself; said aloud by screen readers. */
export interface Notice {
  readonly id: number;
  readonly text: string;
  readonly tone: "info" | "success" | "warning" | "danger";
  readonly action?: { readonly label: string; readonly run: () => void } | undefined;
}

export interface Notices {
  readonly list: Accessor<readonly Notice[]>;
  /** Takes the place of the last one, unless that told of trouble: notices lie over the rows. */
  show(notice: Omit<Notice, "id">): void;
  dismiss(id: number): void;
}

/** Long enough to read two sentences; a notice with something to do stays twice as long. */
const READING_TIME = 6_000;

export function createNotices(): Notices {
  const [list, setList] = createSignal<readonly Notice[]>([]);
  let lastId = 0;
  const dismiss = (id: number) => setList((notices) => notices.filter((notice) => notice.id !== id));
  return {
    list,
    dismiss,
    show(notice) {
      const id = ++lastId;
      setList((notices) => [...notices.filter(isTrouble).slice(-2), { ...notice, id }]);
      // What may be lost stays until somebody has seen it.
      if (notice.tone !== "danger") setTimeout(() => dismiss(id), notice.action ? READING_TIME * 2 : READING_TIME);
    },
  };
}

function isTrouble({ tone }: Notice): boolean {
  return tone === "warning" || tone === "danger";
}
