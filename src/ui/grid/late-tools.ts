import type { CellAddress, GridActions } from "./contract.ts";
import { isOn } from "./grid-pointer.ts";
import type { GridTools } from "./tool-contract.ts";

/** The tools, which come after the first paint, and what is asked of them before. */
export class LateTools {
  #tools: GridTools | undefined;
  readonly #actions: () => GridActions;

  constructor(actions: () => GridActions) {
    this.#actions = actions;
  }

  /** Undefined until they are there. */
  get current(): GridTools | undefined {
    return this.#tools;
  }

  arrive(tools: GridTools): void {
    this.#tools = tools;
  }

  /** What is asked before they are there is done when they are, in its turn among the acts. */
  ask(wish: (tools: GridTools) => void): void {
    if (this.#tools) wish(this.#tools);
    else this.#actions().inTurn((tools) => tools.doLate(() => this.ask(wish)));
  }

  /** Offers a key. Returns whether it was taken; one pressed early is theirs when they come, in the same cell. */
  key(event: KeyboardEvent, isEditing: boolean, address: CellAddress | undefined): boolean {
    if (this.#tools) return this.#tools.key(event, isEditing);
    if (isEditing) return false;
    const isCommand = event.ctrlKey || event.metaKey;
    // A key that is text is never theirs.
    if (isCommand || event.altKey || event.key.length > 1)
      this.#actions().inTurn((tools) => tools.lateKey(event, address));
    // To the browser undoing means the letters typed into the cell before, and deleting begins an edit.
    return isCommand ? "yzYZ".includes(event.key) : event.key === "Delete";
  }

  /** A menu or an edit asked for by mouse too early is asked for again when they have come; so are keys of the page. */
  holdPresses(host: HTMLElement, signal: AbortSignal): void {
    for (const type of ["contextmenu", "dblclick", "click"] as const)
      host.addEventListener(type, (event) => {
        if (this.#tools || (type === "click" && !isOn(event, ".plan-grid__header-menu"))) return;
        event.preventDefault();
        const { target, clientX, clientY } = event;
        const again = new MouseEvent(type, { bubbles: true, cancelable: true, clientX, clientY });
        this.ask(() => target?.dispatchEvent(again));
      });
    const onPageKey = (event: KeyboardEvent) => {
      if (!this.#tools && event.target === document.body) this.key(event, false, undefined);
    };
    window.addEventListener("keydown", onPageKey, { signal });
  }
}
