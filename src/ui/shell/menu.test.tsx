import { cleanup, fireEvent, render } from "@solidjs/testing-library";
import { createSignal, Show } from "solid-js";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { Menu, type MenuItem } from "./menu.tsx";

// jsdom has neither a top layer nor scrolling.
beforeEach(() => {
  HTMLElement.prototype.showPopover ??= () => {};
  HTMLElement.prototype.scrollIntoView ??= () => {};
});
afterEach(cleanup);

function openMenu(items: readonly MenuItem[]) {
  const onClose = vi.fn();
  const opener = render(() => {
    const [isOpen, setOpen] = createSignal(false);
    return (
      <>
        <button type="button" onClick={() => setOpen(true)}>
          Mở
        </button>
        <Show when={isOpen()}>
          <Menu
            label="Lệnh"
            items={items}
            anchor={{ x: 0, y: 0 }}
            onClose={() => {
              setOpen(false);
              onClose();
            }}
          />
        </Show>
      </>
    );
  }).getByText("Mở");
  opener.focus();
  fireEvent.click(opener);
  return { opener, onClose };
}

const focused = () => document.activeElement?.querySelector(".menu__label")?.textContent;
const press = (key: string) => fireEvent.keyDown(document.activeElement ?? document.body, { key });

function command(label: string, more: Partial<Exclude<MenuItem, "separator">> = {}) {
  return { label, onSelect: vi.fn(), ...more };
}

describe("an open menu", () => {
  test("has the focus on its first choice; arrows go round and pass over what cannot be chosen", () => {
    openMenu([command("Một"), "separator", command("Hai", { isDisabled: true }), command("Ba")]);
    expect(focused()).toBe("Một");
    press("ArrowDown");
    expect(focused()).toBe("Ba");
    press("ArrowDown");
    expect(focused()).toBe("Một");
    press("ArrowUp");
    expect(focused()).toBe("Ba");
    press("Home");
    expect(focused()).toBe("Một");
  });

  test("goes to what begins with the typed letter, accents ignored", () => {
    openMenu([command("Thêm"), command("Đổi tên"), command("Xóa")]);
    press("d");
    expect(focused()).toBe("Đổi tên");
  });

  test("closes before it does what was chosen, the focus back where it was", () => {
    const one = command("Một");
    const { opener, onClose } = openMenu([one]);
    one.onSelect = vi.fn(() => {
      expect(onClose).toHaveBeenCalledOnce();
      expect(document.activeElement).toBe(opener);
    });
    fireEvent.click(document.activeElement ?? document.body);
    expect(one.onSelect).toHaveBeenCalledOnce();
    expect(document.querySelector(".menu")).toBeNull();
  });

  test("a disabled item does nothing when pressed", () => {
    const disabled = command("Không", { isDisabled: true });
    const { onClose } = openMenu([command("Một"), disabled]);
    fireEvent.click(document.querySelectorAll(".menu__item")[1] ?? document.body);
    expect(disabled.onSelect).not.toHaveBeenCalled();
    expect(onClose).not.toHaveBeenCalled();
  });

  test.each(["Escape", "Tab"])("%s closes it and gives the focus back", (key) => {
    const { opener, onClose } = openMenu([command("Một")]);
    press(key);
    expect(onClose).toHaveBeenCalledOnce();
    expect(document.activeElement).toBe(opener);
  });

  test("a press elsewhere closes it", () => {
    const { onClose } = openMenu([command("Một")]);
    fireEvent.pointerDown(document.body);
    expect(onClose).toHaveBeenCalledOnce();
  });

  test("says which items are on", () => {
    openMenu([command("Sáng", { isChecked: true }), command("Tối", { isChecked: false }), command("Lệnh")]);
    const roles = [...document.querySelectorAll(".menu__item")].map((item) => [
      item.getAttribute("role"),
      item.getAttribute("aria-checked"),
    ]);
    expect(roles).toEqual([
      ["menuitemcheckbox", "true"],
      ["menuitemcheckbox", "false"],
      ["menuitem", null],
    ]);
  });
});
