import { type Accessor, createEffect, createMemo, createSignal, getOwner, on, runWithOwner } from "solid-js";
import { type FoundSender, rememberedLinks } from "../../../core/sender/index.ts";
import { keyOfLine, type LineKind, type SheetChoices } from "../../../core/sheet/index.ts";
import { fold } from "../../../core/text/index.ts";
import type { FileSource, UnderstoodFile } from "../../../workspace/ports.ts";
import type { AppModel } from "../../state/app-model.ts";
import type { BroughtBefore } from "./brought-before.ts";
import { sheetsLeftInDoubt } from "./left-sheets.ts";
import { createNewestWish } from "./newest-wish.ts";
import { createPartSession, type PartSession } from "./part-session.ts";
import { type FileChoices, withLine } from "./sheet-choices.ts";
import { type Standing, standingOf } from "./standing.ts";
import { type FileState, understandFile } from "./understand-file.ts";

/** One file on its way into the plan: what was understood of it, and what the person chose. */
export interface FileSession {
  readonly source: FileSource;
  readonly state: Accessor<FileState>;
  /** How much of the file is read, 0 to 1, while it is being read; undefined where nobody can say. */
  readonly readShare: Accessor<number | undefined>;
  /** Reads the file, at first or again. Resolves when it is understood, has failed or was cancelled. */
  read(): Promise<void>;
  cancel(): void;
  /** Back among those that wait to be read. */
  putOff(): void;
  readonly understood: Accessor<UnderstoodFile | undefined>;
  /** What was chosen is being taken in: what is shown is about to change. */
  readonly isRereading: Accessor<boolean>;
  readonly choices: Accessor<FileChoices>;
  /** Chooses for one sheet. Answered by another understanding, soon; the newest choice wins. */
  choose(sheet: number, change: (choices: SheetChoices) => SheetChoices): Promise<void>;
  /** Says what a row is; `texts` are those of its cells. Undefined lets it be guessed again. */
  chooseLine(sheet: number, row: number, texts: readonly string[], kind: LineKind | undefined): Promise<void>;
  /** The words by which a row that was corrected is known again. */
  lineWords(sheet: number, row: number): string | undefined;
  readonly sender: Accessor<FoundSender | undefined>;
  /** Who sent it, in the person's words; "" goes back to what was found. */
  nameSender(name: string): Promise<void>;
  /** Whether what was chosen for earlier files of the sender is used. */
  readonly usesMemory: Accessor<boolean>;
  useMemory(isUsed: boolean): Promise<void>;
  /** The sheets that are taken in, in the file's order. */
  readonly parts: Accessor<readonly PartSession[]>;
  /** The sheets that are not taken in, from 0, though there may be tasks in them. */
  readonly leftInDoubt: Accessor<readonly number[]>;
  readonly standing: Accessor<Standing>;
}

export interface FileSessionInput {
  readonly app: AppModel;
  readonly source: FileSource;
  /** What other files of this dialog brought before. */
  readonly brought: BroughtBefore;
  /** Whether a sheet's preview is on the screen. */
  readonly isLookedAt: (sheet: number) => boolean;
}

/** Must be called under an owner: it keeps memos. */
export function createFileSession({ app, source, brought, isLookedAt }: FileSessionInput): FileSession {
  const owner = getOwner();
  const [state, setState] = createSignal<FileState>({ kind: "waiting" });
  const [choices, setChoices] = createSignal<FileChoices>(new Map());
  const [readShare, setReadShare] = createSignal<number>();
  const [isRereading, setRereading] = createSignal(false);
  const [namedSender, setNamedSender] = createSignal("");
  const [usesMemory, setUsesMemory] = createSignal(true);
  const held = new Map<number, PartSession>();
  const words = new Map<string, string>();
  let cancelling = new AbortController();

  const understood = createMemo(() => {
    const now = state();
    return now.kind === "understood" ? now.file : undefined;
  });
  const senderRecords = createMemo(() => app.plan.snapshot().sender);
  const sender = createMemo((): FoundSender | undefined => {
    const found = understood()?.sender;
    const name = namedSender();
    if (!found || name === "") return found;
    const known = [...senderRecords().values()].find(({ keys }) => keys.includes(fold(name)));
    return { name, keys: [...new Set([fold(name), ...found.keys])], ...(known ? { senderId: known.id } : {}) };
  });
  /** Undefined lets the sender be found; null is nobody known. */
  const wantedSender = () => {
    if (!usesMemory()) return null;
    return namedSender() === "" ? undefined : (sender()?.senderId ?? null);
  };
  const understand = () => {
    const known = wantedSender();
    const options = {
      planColumns: app.plan.columns().map(({ id, name, role }) => ({ id, name, role })),
      senders: [...senderRecords().values()],
      choices: choices(),
      ...(known === undefined ? {} : { senderId: known }),
    };
    // It begins with 0 and ends with 1, which say nothing a person does not see.
    const onProgress = (share: number) => setReadShare(share > 0 && share < 1 ? share : undefined);
    return understandFile(app.services, source, options, { signal: cancelling.signal, onProgress });
  };
  const reread = createNewestWish(async () => {
    setRereading(true);
    const next = await understand();
    // A file that has gone from the disk meanwhile stays as it was understood.
    if (next.kind === "understood" || state().kind !== "understood") setState(next);
    setRereading(false);
  });
  const rereadIfUnderstood = () => (understood() ? reread() : Promise.resolve());
  const remembered = createMemo(() => {
    const record = senderRecords().get((usesMemory() && sender()?.senderId) || "");
    return rememberedLinks(record);
  });
  const partOf = (index: number): PartSession | undefined => {
    const known = held.get(index);
    if (known) return known;
    const made = runWithOwner(owner, () =>
      createPartSession({
        app,
        index,
        sheet: () => understood()?.workbook.sheets[index],
        rememberedLinks: remembered,
        brought,
        isLookedAt: () => isLookedAt(index),
      }),
    );
    if (made) held.set(index, made);
    return made;
  };
  const parts = createMemo(() =>
    (understood()?.workbook.sheets ?? []).flatMap(({ verdict }, index) =>
      verdict.isTaken ? (partOf(index) ?? []) : [],
    ),
  );
  const leftInDoubt = createMemo(() => sheetsLeftInDoubt(understood()?.workbook.sheets ?? []));
  createEffect(on(app.plan.columns, () => void rereadIfUnderstood(), { defer: true }));
  createEffect(
    on(senderRecords, (now, before) => {
      const keys = understood()?.sender.keys ?? [];
      if (before && knownTo(now.values(), keys) !== knownTo(before.values(), keys)) void rereadIfUnderstood();
    }),
  );

  const choose: FileSession["choose"] = (sheet, change) => {
    setChoices((now) => new Map([...now, [sheet, change(now.get(sheet) ?? {})]]));
    return rereadIfUnderstood();
  };

  return {
    source,
    state,
    readShare,
    async read() {
      cancelling = new AbortController();
      setState({ kind: "reading" });
      setState(await understand());
    },
    cancel: () => cancelling.abort(),
    putOff: () => setState({ kind: "waiting" }),
    understood,
    isRereading,
    choices,
    choose,
    chooseLine(sheet, row, texts, kind) {
      words.set(`${sheet} ${row}`, keyOfLine(texts));
      return choose(sheet, (now) => withLine(now, row, kind));
    },
    lineWords: (sheet, row) => words.get(`${sheet} ${row}`),
    sender,
    nameSender(name) {
      setNamedSender(name.trim());
      return rereadIfUnderstood();
    },
    usesMemory,
    useMemory(isUsed) {
      setUsesMemory(isUsed);
      return rereadIfUnderstood();
    },
    parts,
    leftInDoubt,
    standing: createMemo(() => standingOf(state(), parts(), leftInDoubt().length > 0)),
  };
}

function knownTo<S extends { readonly keys: readonly string[] }>(
  senders: Iterable<S>,
  keys: readonly string[],
): S | undefined {
  return [...senders].find((sender) => sender.keys.some((key) => keys.includes(key)));
}
