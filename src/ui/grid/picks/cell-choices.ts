import { pickerText } from "../../text/pickers.ts";
import type { EditorChoices } from "../cell-editor.ts";
import type { CellAddress } from "../contract.ts";
import { bareArrow } from "../key-map.ts";
import type { CellPicks } from "./cell-picks.ts";
import { ChoiceList } from "./choice-list.ts";
import { choiceFor } from "./choice-match.ts";
import { type NameSuggestions, nameSuggestions } from "./name-suggestions.ts";
import { choicesOf, pickKindOf } from "./pick-kind.ts";
import type { PickPlace } from "./pick-place.ts";

/**
 * What is offered while a cell is typed in: the choices of its column, of which the one typed so far stands out, or names
 * of the register for the name at the caret, of which none does until an arrow key goes to it.
 */
export class CellChoices implements EditorChoices {
  readonly #place: PickPlace;
  readonly #picks: CellPicks;
  readonly #list: ChoiceList;
  #address: CellAddress | undefined;
  #suggestions: NameSuggestions | undefined;

  constructor(place: PickPlace, picks: CellPicks) {
    this.#place = place;
    this.#picks = picks;
    this.#list = new ChoiceList(place.surface.host, place.area, (choice) => this.#choose(choice));
  }

  popupOf(address: CellAddress): "listbox" | "dialog" | undefined {
    const column = this.#place.facts.columnOf(address);
    const kind = column && pickKindOf(column);
    if (kind === undefined) return undefined;
    return kind === "list" ? "listbox" : "dialog";
  }

  open(address: CellAddress): void {
    this.#address = address;
    this.update();
  }

  update(): void {
    const column = this.#address && this.#place.facts.columnOf(this.#address);
    const { area } = this.#place;
    this.#suggestions = undefined;
    if (column && pickKindOf(column) === "list") {
      const choices = choicesOf(column);
      this.#list.open(pickerText.choicesOf(column.name), choices, choiceFor(area.value, choices));
      return;
    }
    if (column?.type === "agencies")
      this.#suggestions = nameSuggestions(area.value, area.selectionEnd, this.#place.register());
    if (this.#suggestions) this.#list.open(pickerText.agencies, this.#suggestions.names);
    else this.#list.close();
  }

  close(): void {
    this.#address = undefined;
    this.#list.close();
  }

  place(): void {
    this.#list.place();
  }

  key(event: KeyboardEvent): boolean {
    if (event.key === "ArrowDown" && event.altKey) return this.#picks.pickWhileEditing() || this.#isListed();
    if (!this.#list.isOpen) return false;
    const arrow = bareArrow(event);
    if (arrow === "up" || arrow === "down") {
      this.#list.step(arrow === "down" ? 1 : -1);
      return true;
    }
    if (event.key === "Escape") {
      this.#list.close();
      return true;
    }
    const isDone = (event.key === "Enter" || event.key === "Tab") && !event.altKey && !event.ctrlKey;
    return isDone && this.#take();
  }

  /** A choice takes the place of what was typed and the key goes on; a name is put in and the edit goes on. */
  #take(): boolean {
    const { current } = this.#list;
    const suggestions = this.#suggestions;
    if (current === undefined) return false;
    if (suggestions) this.#complete(suggestions, current);
    else this.#place.area.value = current;
    return suggestions !== undefined;
  }

  /** Alt+down in a cell with a list shows it again. */
  #isListed(): boolean {
    this.update();
    return this.#list.isOpen;
  }

  #choose(choice: string): void {
    if (this.#suggestions) this.#complete(this.#suggestions, choice);
    else this.#place.choose(choice);
  }

  /** Writes a name in place of the one begun; the edit goes on behind it. */
  #complete({ range }: NameSuggestions, name: string): void {
    const { area } = this.#place;
    area.setRangeText(name, range.start, range.end, "end");
    this.#list.close();
    area.dispatchEvent(new InputEvent("input", { bubbles: true, inputType: "insertReplacementText", data: name }));
  }
}
