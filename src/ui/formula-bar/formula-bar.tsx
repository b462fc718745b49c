import { createMemo, createSignal, onCleanup, onMount, Show } from "solid-js";
import type { GridTools } from "../grid/tool-contract.ts";
import { Icon } from "../shell/icon.tsx";
import { useApp } from "../state/app-model.ts";
import { formulaBarText } from "../text/formula-bar.ts";
import "./formula-bar.css";
import { FormulaField } from "./formula-field.tsx";
import { nameOf } from "./place-name.ts";

export interface FormulaBarProps {
  /** Undefined: one line. */
  readonly mode: string | undefined;
  readonly onMode: (mode: "off" | "tall" | undefined) => void;
}

/** The bar over the grid: where one is, and the whole text of the cell, which can be edited there. */
export function FormulaBar(props: FormulaBarProps) {
  const { desk, preferences } = useApp();
  const change = (mode: "off" | "tall" | undefined) => {
    preferences.set("panel/formula", mode);
    props.onMode(mode);
  };
  const isShown = () => props.mode !== "off";
  const isTall = () => props.mode === "tall";
  const toggleHeight = () => change(isTall() ? undefined : "tall");
  onMount(() => {
    const unregister = desk.commands.register({
      "view.formulaBar": { run: () => change(isShown() ? "off" : undefined), isOn: isShown },
      "formulaBar.taller": { run: toggleHeight, isEnabled: isShown, isOn: isTall },
    });
    onCleanup(unregister);
  });
  return (
    <Show when={isShown() && desk.gridTools()} keyed>
      {(tools) => <OpenBar tools={tools} isTall={isTall()} onToggleHeight={toggleHeight} />}
    </Show>
  );
}

interface OpenBarProps {
  readonly tools: GridTools;
  readonly isTall: boolean;
  readonly onToggleHeight: () => void;
}

function OpenBar(props: OpenBarProps) {
  const app = useApp();
  const { editing, selection } = props.tools;
  const [state, setState] = createSignal(editing.state());
  const [size, setSize] = createSignal("");
  const update = () => {
    setState(editing.state());
    setSize(sizeOf(selection));
  };
  onMount(() => {
    onCleanup(editing.onChange(update));
    onCleanup(selection.onChange(update));
  });
  const place = createMemo(() => nameOf(state().address, app.rows.rows(), app.plan.columns()));
  const drop = () => {
    editing.end(false);
    editing.focusGrid();
  };
  const keep = () => {
    editing.end(true);
    editing.focusGrid();
  };
  return (
    <section class="formula-bar" aria-label={formulaBarText.region}>
      <output class="formula-bar__place" aria-live="off" title={place()}>
        {size() || place()}
      </output>
      <Show when={state().isOpen}>
        <BarButton name="close" label={formulaBarText.drop} onPress={drop} />
        <BarButton name="check" label={formulaBarText.keep} onPress={keep} />
      </Show>
      <div class="formula-bar__room">
        <FormulaField editing={editing} state={state()} placeName={place()} />
      </div>
      <BarButton
        name="fold"
        label={props.isTall ? formulaBarText.lower : formulaBarText.taller}
        onPress={() => props.onToggleHeight()}
      />
    </section>
  );
}

interface BarButtonProps {
  readonly name: "close" | "check" | "fold";
  readonly label: string;
  readonly onPress: () => void;
}

/** Pressing it leaves the focus where the edit is. */
function BarButton(props: BarButtonProps) {
  return (
    <button
      type="button"
      class="button-quiet formula-bar__button"
      aria-label={props.label}
      title={props.label}
      onMouseDown={(event) => event.preventDefault()}
      onClick={() => props.onPress()}
    >
      <Icon name={props.name} />
    </button>
  );
}

/** "3 dòng × 2 cột" where more than one cell is selected. */
function sizeOf({ ranges, isMany }: GridTools["selection"]): string {
  const last = ranges.at(-1);
  return last && isMany ? formulaBarText.size(last.bottom - last.top + 1, last.right - last.left + 1) : "";
}
