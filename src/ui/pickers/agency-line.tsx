import { Show } from "solid-js";
import { Icon } from "../shell/icon.tsx";
import { pickerText } from "../text/pickers.ts";
import type { AgencyOption } from "./agency-options.ts";
import type { AgencyLine, AgencyPick } from "./agency-pick.ts";

/** One line of the list of agencies. */
export function AgencyLineView(props: {
  readonly id: string;
  readonly line: AgencyLine;
  readonly pick: AgencyPick;
  readonly isCurrent: boolean;
  readonly onToggle: () => void;
}) {
  const option = () => (props.line.kind === "option" ? props.line.option : undefined);
  const isChosen = () => {
    const shown = option();
    return shown !== undefined && props.pick.isChosen(shown);
  };
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the search box, which keeps the focus, takes the keys
    // biome-ignore lint/a11y/useFocusableInteractive: the same
    <div
      id={props.id}
      class="agency-line"
      classList={{ "agency-line--current": props.isCurrent }}
      role="option"
      aria-selected={isChosen()}
      onClick={() => props.onToggle()}
    >
      <span class="agency-line__box" classList={{ "agency-line__box--chosen": isChosen() }}>
        <Show when={option()} fallback={<Icon name="add" />}>
          <Show when={isChosen()}>
            <Icon name="check" />
          </Show>
        </Show>
      </span>
      <Show when={option()} fallback={<span class="agency-line__name">{addLabel(props.line)}</span>}>
        {(shown) => <OptionWords option={shown()} isNew={props.pick.isNew(shown())} />}
      </Show>
    </div>
  );
}

function OptionWords(props: { readonly option: AgencyOption; readonly isNew: boolean }) {
  return (
    <>
      <span class="agency-line__name">
        {props.option.text}
        <Show when={props.option.registeredAs}>
          {(name) => <span class="agency-line__other">{pickerText.registeredAs(name())}</span>}
        </Show>
      </span>
      <Show when={props.isNew}>
        <span class="agency-line__mark">{pickerText.isNew}</span>
      </Show>
      <Show when={props.option.isGroup}>
        <span class="agency-line__mark">{pickerText.group}</span>
      </Show>
      <Show when={!props.option.isKnown}>
        <span class="agency-line__mark agency-line__mark--unknown">{pickerText.unknown}</span>
      </Show>
    </>
  );
}

function addLabel(line: AgencyLine): string {
  return line.kind === "add" ? pickerText.addAgency(line.name) : "";
}
