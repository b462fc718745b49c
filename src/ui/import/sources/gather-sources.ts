import type { Issue, IssueCode } from "../../../core/issue/index.ts";
import type { ArchiveReader, ExpandOutcome, FileSource, PackedFile } from "../../../workspace/ports.ts";
import type { DroppedItem } from "../../state/dropped-items.ts";
import { fileSource } from "./file-source.ts";
import { type FoundFile, foundFiles, MOST_FILES } from "./found-files.ts";
import { extensionOf, isLeftOut } from "./left-out.ts";

/** Everything that was given at once. */
export interface GatheredSources {
  readonly sources: readonly FileSource[];
  /** About what was given as a whole: files passed over, more files than are taken. */
  readonly issues: readonly Issue[];
}

/** Unpacked bytes of archives in archives, which are held while their files are read. */
const MOST_NESTED_BYTES = 200 * 1024 * 1024;

/**
 * The files to read in what a person gave: files, folders with all that is in them, archives by what they hold (one
 * more archive deep). Nothing is unpacked yet but archives in archives. A bad one never stops the others.
 */
export async function gatherSources(
  items: readonly DroppedItem[],
  archives: () => Promise<ArchiveReader>,
): Promise<GatheredSources> {
  const { files, isCut } = await foundFiles(items);
  const gathering = new Gathering(archives);
  for (const file of files) await gathering.take(file);
  return gathering.finish(isCut);
}

const ONE_FILE = { kind: "file" } as const;

class Gathering {
  readonly #archives: () => Promise<ArchiveReader>;
  readonly #sources: FileSource[] = [];
  readonly #issues: Issue[] = [];
  readonly #leftOut: string[] = [];
  #nestedBytes = 0;
  #isCut = false;

  constructor(archives: () => Promise<ArchiveReader>) {
    this.#archives = archives;
  }

  async take({ file, path, isInFolder }: FoundFile): Promise<void> {
    if (isInFolder && isLeftOut(path)) this.#leftOut.push(path);
    else await this.#takeFile(file, fileSource(file, path), 0);
  }

  finish(isCut: boolean): GatheredSources {
    const example = this.#leftOut[0];
    if (example !== undefined) this.#tell("archive.left-out", "info", { count: this.#leftOut.length, example });
    if (isCut || this.#isCut) this.#tell("archive.too-large", "warning");
    return { sources: this.#sources, issues: this.#issues };
  }

  /** A file, or what is in it where it is an archive; `depth` counts the archives around it. */
  async #takeFile(file: Blob, source: FileSource, depth: number): Promise<void> {
    const expanded = (await isZip(file)) ? await this.#expand(file) : ONE_FILE;
    if (expanded.kind === "file") this.#add(source);
    else if (expanded.kind === "refused") this.#add(refused(source, expanded.issue));
    else await this.#takeArchive(expanded.files, source, depth);
  }

  /** Where the part that looks into archives cannot be loaded, reading the file says so, and may be tried again. */
  async #expand(file: Blob): Promise<ExpandOutcome> {
    try {
      return await (await this.#archives()).expand(file);
    } catch {
      return ONE_FILE;
    }
  }

  async #takeArchive(files: readonly PackedFile[], archive: FileSource, depth: number): Promise<void> {
    const wanted = files.filter(({ path }) => !isLeftOut(path));
    for (const { path } of files) if (isLeftOut(path)) this.#leftOut.push(`${archive.name} › ${path}`);
    if (wanted.length === 0)
      this.#add(refused(archive, { code: "file.holds-no-spreadsheet", severity: "error", place: {} }));
    for (const packed of wanted) await this.#takePacked(packed, archive.name, depth);
  }

  async #takePacked(packed: PackedFile, archive: string, depth: number): Promise<void> {
    const { path, size, refusal } = packed;
    const bytes = () => packed.bytes();
    const source = { id: crypto.randomUUID(), name: `${archive} › ${path}`, size, bytes };
    if (refusal) this.#add(refused(source, refusal));
    else if (extensionOf(path) === "zip") await this.#takeNested(source, depth + 1);
    else this.#add(source);
  }

  async #takeNested(source: FileSource, depth: number): Promise<void> {
    this.#nestedBytes += source.size ?? 0;
    const code = depth > 1 ? "archive.nested" : this.#nestedBytes > MOST_NESTED_BYTES ? "archive.too-large" : undefined;
    if (code) return this.#add(refused(source, { code, severity: "error", place: {} }));
    const bytes = await source.bytes().catch(() => undefined);
    if (!bytes) return this.#add(refused(source, { code: "file.damaged", severity: "error", place: {} }));
    return this.#takeFile(new Blob([bytes]), source, depth);
  }

  #add(source: FileSource): void {
    if (this.#sources.length < MOST_FILES) this.#sources.push(source);
    else this.#isCut = true;
  }

  #tell(code: IssueCode, severity: Issue["severity"], detail?: NonNullable<Issue["detail"]>): void {
    this.#issues.push({ code, severity, place: {}, ...(detail ? { detail } : {}) });
  }
}

function refused(source: FileSource, issue: Issue): FileSource {
  return { ...source, refusal: { ...issue, place: { file: source.name } } };
}

/** By its first bytes: only then a worker is asked to look into it. */
async function isZip(file: Blob): Promise<boolean> {
  const opening = new Uint8Array(
    await file
      .slice(0, 2)
      .arrayBuffer()
      .catch(() => new ArrayBuffer(0)),
  );
  return opening[0] === 0x50 && opening[1] === 0x4b;
}
