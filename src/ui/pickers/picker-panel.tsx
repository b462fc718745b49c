import { type JSX, onCleanup, onMount } from "solid-js";
import { type Box, placeBeside } from "../shell/menu-place.ts";
import "./picker-panel.css";

/** Around the panel. CSS pixels. */
const MARGIN = 4;

export interface PickerPanelProps {
  /** Names the panel for screen readers. */
  readonly label: string;
  /** The cell it belongs to, in the viewport. CSS pixels. */
  readonly anchor: Box;
  readonly class: string;
  /** It leaves its cell in sight unless it would become lower than this. CSS pixels. */
  readonly leastHeight: number;
  readonly children: JSX.Element;
  /** It is on the screen and may get the focus. */
  readonly onOpen: () => void;
  /** A key nothing inside has taken. */
  readonly onKey?: (event: KeyboardEvent) => void;
  /** The person is done: by Enter, or by going on to something else, which then gets the focus or the key. */
  readonly onDone: (returnsFocus: boolean) => void;
  /** Esc. */
  readonly onCancel: () => void;
}

/** A panel under a cell. The focus goes round inside; going elsewhere stores what was chosen, Esc leaves the cell as it was. */
export function PickerPanel(props: PickerPanelProps) {
  let element!: HTMLDivElement;
  const place = () => {
    const { anchor } = props;
    const room = Math.max(anchor.top, innerHeight - anchor.bottom) - 2 * MARGIN;
    element.style.maxHeight = `${Math.min(innerHeight - 2 * MARGIN, Math.max(props.leastHeight, room))}px`;
    const { width, height } = element.getBoundingClientRect();
    const at = placeBeside(anchor, { width, height }, { width: innerWidth, height: innerHeight });
    element.style.left = `${at.left}px`;
    element.style.top = `${at.top}px`;
  };
  const isInside = (target: EventTarget | null) => target instanceof Node && element.contains(target);
  const onPress = (event: PointerEvent) => {
    if (!isInside(event.target)) props.onDone(false);
  };
  // As an open edit is stored when the page is left.
  const onVisibility = () => {
    if (document.visibilityState === "hidden") props.onDone(true);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    // An input method at work: it will say itself when a key is ours.
    if (event.isComposing || event.keyCode === 229) return;
    if (isForPage(event)) {
      props.onDone(true);
      return;
    }
    event.stopPropagation();
    if (event.key === "Escape") props.onCancel();
    else if (event.key === "Tab" && leavesAt(element, event.shiftKey)) edgeOf(element, event.shiftKey)?.focus();
    else {
      props.onKey?.(event);
      return;
    }
    event.preventDefault();
  };
  onMount(() => {
    element.showPopover();
    place();
    props.onOpen();
    document.addEventListener("pointerdown", onPress, true);
    document.addEventListener("visibilitychange", onVisibility);
    window.addEventListener("resize", place);
  });
  onCleanup(() => {
    document.removeEventListener("pointerdown", onPress, true);
    document.removeEventListener("visibilitychange", onVisibility);
    window.removeEventListener("resize", place);
  });
  return (
    <div
      ref={element}
      class={`picker ${props.class}`}
      role="dialog"
      popover="manual"
      aria-label={props.label}
      onKeyDown={onKeyDown}
      onFocusOut={(event) => {
        if (event.relatedTarget && !isInside(event.relatedTarget)) props.onDone(false);
      }}
    >
      {props.children}
    </div>
  );
}

const STOPS = "input, textarea, button:not(:disabled), select, [tabindex='0']";

function stopsOf(element: HTMLElement): HTMLElement[] {
  return [...element.querySelectorAll<HTMLElement>(STOPS)].filter((stop) => stop.tabIndex >= 0);
}

/** Whether Tab would lead out of the panel. */
function leavesAt(element: HTMLElement, isBackwards: boolean): boolean {
  return document.activeElement === edgeOf(element, !isBackwards);
}

/** Where Tab comes in again: the first stop, or backwards the last. */
function edgeOf(element: HTMLElement, isLast: boolean): HTMLElement | undefined {
  return stopsOf(element).at(isLast ? -1 : 0);
}

const TYPING = new Set(["a", "c", "v", "x", "y", "z", "Enter", "Backspace", "Delete", " "]);

/** Keys of the whole page (F1, Ctrl+S …): the panel closes first, so that the focus is where they find it. */
function isForPage(event: KeyboardEvent): boolean {
  if (/^F\d+$/.test(event.key)) return true;
  const isControl = (event.ctrlKey || event.metaKey) && !event.altKey;
  return isControl && event.key.length === 1 && !TYPING.has(event.key.toLowerCase());
}
