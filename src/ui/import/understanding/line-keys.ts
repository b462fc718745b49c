/** Moving among the rows' buttons by keys: one of them at a time is in the order of Tab. */
export interface LineKeys {
  onKeyDown(event: KeyboardEvent): void;
  /** False while the row is not drawn. */
  focusRow(rowNumber: number): boolean;
}

const BUTTONS = "button[data-row]";

/** Up, Down, Page Up, Page Down, Home and End go through the rows on show. */
export function createLineKeys(frame: () => HTMLElement): LineKeys {
  const buttons = () => [...frame().querySelectorAll<HTMLButtonElement>(BUTTONS)];
  const focus = (button: HTMLButtonElement) => {
    for (const other of buttons()) other.tabIndex = other === button ? 0 : -1;
    button.focus({ preventScroll: true });
    button.closest("tr")?.scrollIntoView({ block: "nearest" });
  };
  return {
    onKeyDown(event) {
      const now = event.target instanceof HTMLButtonElement && event.target.matches(BUTTONS) ? event.target : undefined;
      const step = now && STEPS.get(event.key);
      if (!now || step === undefined || event.ctrlKey || event.altKey || event.metaKey) return;
      const all = buttons();
      const at = Math.min(all.length - 1, Math.max(0, all.indexOf(now) + step));
      const next = all[at];
      event.preventDefault();
      if (next) focus(next);
    },
    focusRow(rowNumber) {
      const button = frame()?.querySelector<HTMLButtonElement>(`button[data-row="${rowNumber}"]`);
      if (button) focus(button);
      return button !== null && button !== undefined;
    },
  };
}

const PAGE = 10;
const STEPS: ReadonlyMap<string, number> = new Map([
  ["ArrowUp", -1],
  ["ArrowDown", 1],
  ["PageUp", -PAGE],
  ["PageDown", PAGE],
  ["Home", Number.NEGATIVE_INFINITY],
  ["End", Number.POSITIVE_INFINITY],
]);
