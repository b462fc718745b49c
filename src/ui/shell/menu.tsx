import { createSignal, For, onCleanup, onMount, Show } from "solid-js";
import { Icon, type IconName } from "./icon.tsx";
import "./menu.css";
import { type Box, placeBeside } from "./menu-place.ts";
import { typeAheadPlace } from "./menu-type-ahead.ts";
import { returnFocus } from "./return-focus.ts";

export interface MenuCommand {
  readonly label: string;
  /** The keys that do the same, as printed on the keyboard. */
  readonly shortcut?: string;
  readonly icon?: IconName;
  readonly isDisabled?: boolean;
  readonly isDanger?: boolean;
  /** Given for items that are on or off. */
  readonly isChecked?: boolean;
  /** `event` is the press that chose it. */
  onSelect(event: MouseEvent): void;
}

export type MenuItem = MenuCommand | "separator";

export interface MenuProps {
  /** Names the menu for screen readers. */
  readonly label: string;
  readonly items: readonly MenuItem[];
  /** A point in the viewport (CSS pixels), or the control the menu hangs under. */
  readonly anchor: { readonly x: number; readonly y: number } | Element;
  /** Asked after a choice, Esc, Tab or a press elsewhere. The focus has gone back to where it was before. */
  onClose(): void;
}

/** An open menu; mount it to open it. Arrows, Home, End and first letters move, Enter and Space choose. */
export function Menu(props: MenuProps) {
  let element!: HTMLDivElement;
  const opener = document.activeElement;
  const [current, setCurrent] = createSignal<HTMLElement>();
  let typed = "";
  let typedAt = 0;

  const choices = () => [...element.querySelectorAll<HTMLElement>(".menu__item:not([aria-disabled='true'])")];
  const focusChoice = (choice: HTMLElement | undefined) => {
    setCurrent(choice);
    (choice ?? element).focus({ preventScroll: true });
    choice?.scrollIntoView({ block: "nearest" });
  };
  const step = (by: 1 | -1) => {
    const all = choices();
    const at = all.indexOf(document.activeElement as HTMLElement);
    focusChoice(all.at(at < 0 && by < 0 ? -1 : (at + by) % all.length));
  };
  const close = (returnsFocus: boolean) => {
    if (returnsFocus) returnFocus(opener);
    props.onClose();
  };
  const select = (item: MenuCommand, event: MouseEvent) => {
    if (item.isDisabled) return;
    close(true);
    item.onSelect(event);
  };
  const typeAhead = (letter: string, at: number) => {
    typed = at - typedAt < 700 ? typed + letter : letter;
    typedAt = at;
    const all = choices();
    const labels = all.map((choice) => choice.querySelector(".menu__label")?.textContent ?? "");
    const place = typeAheadPlace(labels, typed, all.indexOf(document.activeElement as HTMLElement));
    if (place !== undefined) focusChoice(all[place]);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const moves: Record<string, () => void> = {
      ArrowDown: () => step(1),
      ArrowUp: () => step(-1),
      Home: () => focusChoice(choices()[0]),
      End: () => focusChoice(choices().at(-1)),
      Escape: () => close(true),
      Tab: () => close(true),
    };
    const move = moves[event.key];
    const isLetter = event.key.length === 1 && event.key !== " " && !event.ctrlKey && !event.metaKey && !event.altKey;
    if (move) move();
    else if (isLetter) typeAhead(event.key, event.timeStamp);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  const onPressElsewhere = (event: PointerEvent) => {
    if (event.target instanceof Node && !element.contains(event.target)) close(false);
  };
  const closeQuietly = () => close(false);

  onMount(() => {
    element.showPopover();
    const { width, height } = element.getBoundingClientRect();
    const at = placeBeside(boxOf(props.anchor), { width, height }, { width: innerWidth, height: innerHeight });
    element.style.left = `${at.left}px`;
    element.style.top = `${at.top}px`;
    focusChoice(choices()[0]);
    document.addEventListener("pointerdown", onPressElsewhere, true);
    window.addEventListener("resize", closeQuietly);
  });
  onCleanup(() => {
    document.removeEventListener("pointerdown", onPressElsewhere, true);
    window.removeEventListener("resize", closeQuietly);
  });

  return (
    <div
      ref={element}
      class="menu"
      role="menu"
      popover="manual"
      tabindex="-1"
      aria-label={props.label}
      onKeyDown={onKeyDown}
      onContextMenu={(event) => event.preventDefault()}
    >
      <For each={props.items}>
        {(item) => (item === "separator" ? <hr class="menu__separator" /> : <Item item={item} />)}
      </For>
    </div>
  );

  function Item(itemProps: { readonly item: MenuCommand }) {
    let button!: HTMLButtonElement;
    return (
      // biome-ignore lint/a11y/useAriaPropsSupportedByRole: where there is something to check the role says so
      <button
        ref={button}
        type="button"
        class="menu__item"
        classList={{ "menu__item--danger": itemProps.item.isDanger === true }}
        role={itemProps.item.isChecked === undefined ? "menuitem" : "menuitemcheckbox"}
        aria-checked={itemProps.item.isChecked}
        aria-disabled={itemProps.item.isDisabled === true}
        tabindex={current() === button ? 0 : -1}
        onClick={(event) => select(itemProps.item, event)}
        onPointerMove={() => {
          if (current() !== button && !itemProps.item.isDisabled) focusChoice(button);
        }}
      >
        <span class="menu__icon">
          <Show when={itemProps.item.isChecked} fallback={<ItemIcon name={itemProps.item.icon} />}>
            <Icon name="check" />
          </Show>
        </span>
        <span class="menu__label">{itemProps.item.label}</span>
        <Show when={itemProps.item.shortcut}>
          <span class="menu__shortcut">{itemProps.item.shortcut}</span>
        </Show>
      </button>
    );
  }
}

function ItemIcon(props: { readonly name: IconName | undefined }) {
  return <Show when={props.name}>{(name) => <Icon name={name()} />}</Show>;
}

function boxOf(anchor: MenuProps["anchor"]): Box {
  if (anchor instanceof Element) return anchor.getBoundingClientRect();
  return { left: anchor.x, right: anchor.x, top: anchor.y, bottom: anchor.y };
}
