import type { AttributeOf } from "../xml/walk-xml.ts";
import { isLeftOut } from "./left-out.ts";
import { isOn } from "./run-format.ts";

/** Decides element by element what a document's reader sees: one of several alternatives, contents and no prompts. */
export class SeenContent {
  /** Text was deleted, inserted or moved while changes were tracked. */
  hasTrackedChanges = false;
  /** For each open choice between alternatives: whether one was taken. */
  readonly #choices: boolean[] = [];
  /** For each open content control: whether it shows a prompt instead of a content. */
  readonly #prompts: boolean[] = [];
  #openPrompts = 0;
  #leftOut = 0;

  /** What is read now is only a prompt to write something. */
  get isPrompt(): boolean {
    return this.#openPrompts > 0;
  }

  /** Whether an element that lies in nothing left out is seen. */
  get isSeen(): boolean {
    return this.#leftOut === 0;
  }

  /** Whether the element that opens is seen; with one that is not, all in it is passed over. */
  open(name: string, parent: string, attribute: AttributeOf): boolean {
    if (this.#leftOut > 0 || this.#leavesOut(name, parent)) this.#leftOut++;
    else if (name === "mc:AlternateContent") this.#choices.push(false);
    else if (name === "w:sdt") this.#prompts.push(false);
    else if (name === "w:showingPlcHdr" && isOn(attribute)) this.#beginPrompt();
    else if (name === "w:ins" || name === "w:moveTo" || name === "w:del") this.hasTrackedChanges = true;
    return this.#leftOut === 0;
  }

  /** Whether the element that closes was seen. */
  close(name: string): boolean {
    if (this.#leftOut > 0) {
      this.#leftOut--;
      return false;
    }
    if (name === "mc:AlternateContent") this.#choices.pop();
    else if (name === "w:sdt" && this.#prompts.pop()) this.#openPrompts--;
    return true;
  }

  #leavesOut(name: string, parent: string): boolean {
    if (name === "mc:Fallback" || name === "mc:Choice") return this.#isTaken();
    if (!isLeftOut(name, parent)) return false;
    this.hasTrackedChanges ||= name === "w:del" || name === "w:moveFrom";
    return true;
  }

  /** Of alternatives the first is read. */
  #isTaken(): boolean {
    const isTaken = this.#choices.at(-1) ?? false;
    if (this.#choices.length > 0) this.#choices[this.#choices.length - 1] = true;
    return isTaken;
  }

  #beginPrompt(): void {
    if (this.#prompts.at(-1) !== false) return;
    this.#prompts[this.#prompts.length - 1] = true;
    this.#openPrompts++;
  }
}
