import { isSmallPart, unpackSmallPart } from "../zip/small-parts.ts";
import type { ZipPart } from "../zip/zip-directory.ts";
import { partChunks } from "./part-chunks.ts";
import { partDecoder } from "./part-decoder.ts";
import { rowBlocks } from "./row-blocks.ts";
import { type TextBlock, textBlocks, wholeBlock } from "./text-blocks.ts";
import { tidied } from "./tidied.ts";
import { Unfamiliar } from "./unfamiliar.ts";

/** Texts of small parts, by the bytes that many files have in common. */
const smallTexts = new WeakMap<Uint8Array, string>();

/** The parts of a package by name. Names differ in nothing but capitals from one program to the next. */
export class PackageParts {
  readonly #bytes: Uint8Array;
  readonly #parts: ReadonlyMap<string, ZipPart>;
  readonly #isTidied: boolean;
  #onUnpacked: (bytes: number) => void = () => undefined;

  /** With `isTidied`, parts read in blocks are tidied as a whole first, at a price in time and memory. */
  constructor(bytes: Uint8Array, parts: readonly ZipPart[], isTidied: boolean) {
    this.#bytes = bytes;
    this.#isTidied = isTidied;
    this.#parts = new Map(parts.map((part) => [keyOf(part.name), part]));
  }

  has(name: string): boolean {
    return this.#parts.has(keyOf(name));
  }

  /** Tells from now on how much of those parts is unpacked, 0 to 1: they are most of the work. */
  watch(names: readonly (string | undefined)[], onProgress: (share: number) => void): void {
    const all = names.reduce((sum, name = "") => sum + (this.#parts.get(keyOf(name))?.size ?? 0), 0);
    let unpacked = 0;
    this.#onUnpacked = (bytes) => {
      unpacked += bytes;
      onProgress(Math.min(unpacked / all, 1));
    };
  }

  /** A part as text in blocks that end right after an end tag `</element>`, the last one with whatever follows. */
  async *blocks(name: string, element: string): AsyncGenerator<TextBlock> {
    if (this.#isTidied) yield wholeBlock(await this.text(name));
    else yield* textBlocks(this.#chunks(name), element);
  }

  /** A worksheet as UTF-8 in blocks that end right after a row, the last one with whatever follows. */
  async *rowBlocks(name: string): AsyncGenerator<Uint8Array> {
    if (this.#isTidied) yield new TextEncoder().encode(await this.text(name));
    else yield* rowBlocks(this.#chunks(name));
  }

  /** A whole part as text, tidied; "" where there is none of that name. For parts that are small or rare. */
  async text(name: string): Promise<string> {
    const part = this.#parts.get(keyOf(name));
    if (!part) return "";
    if (isSmallPart(part)) return this.#smallText(part);
    let decoder: TextDecoder | undefined;
    const pieces: string[] = [];
    for await (const chunk of this.#chunks(name)) {
      decoder ??= partDecoder(chunk);
      pieces.push(decoder.decode(chunk, { stream: true }));
    }
    return tidied(pieces.join("") + (decoder?.decode() ?? ""));
  }

  #smallText(part: ZipPart): string {
    const content = unpackSmallPart(this.#bytes, part);
    this.#onUnpacked(content.length);
    const known = smallTexts.get(content);
    if (known !== undefined) return known;
    const text = tidied(partDecoder(content).decode(content));
    smallTexts.set(content, text);
    return text;
  }

  async *#chunks(name: string): AsyncGenerator<Uint8Array> {
    const part = this.#parts.get(keyOf(name));
    if (!part) throw new Unfamiliar(`no part ${name}`);
    for await (const chunk of partChunks(this.#bytes, part)) {
      this.#onUnpacked(chunk.length);
      yield chunk;
    }
  }
}

function keyOf(name: string): string {
  return (name.startsWith("/") ? name.replace(/^\/+/, "") : name).toLowerCase();
}
