import { Show } from "solid-js";
import { useApp } from "../state/app-model.ts";
import { findText } from "../text/find.ts";
import type { Finding } from "./finding.ts";

/** How the text is compared, and where. */
export function FindChoices(props: { readonly finding: Finding }) {
  const { plan } = useApp();
  const query = () => props.finding.options.query();
  const column = () => {
    const id = props.finding.options.column();
    return id === undefined ? undefined : plan.snapshot().column.get(id);
  };
  return (
    <fieldset class="find-bar__choices">
      <legend class="visually-hidden">{findText.options}</legend>
      <Choice
        label={findText.wholeCell}
        isOn={query().isWholeCell}
        onTurn={(isWholeCell) => props.finding.ask({ isWholeCell })}
      />
      <Choice
        label={findText.accents}
        isOn={query().withAccents}
        onTurn={(withAccents) => props.finding.ask({ withAccents })}
      />
      <Choice
        label={findText.letterCase}
        isOn={query().withAccents && query().withCase}
        isDisabled={!query().withAccents}
        hint={query().withAccents ? undefined : findText.letterCaseNeedsAccents}
        onTurn={(withCase) => props.finding.ask({ withCase })}
      />
      <Show when={column()}>
        {(one) => (
          <Choice
            label={findText.onlyColumn(one().name)}
            isOn={query().columnId !== undefined}
            onTurn={(isOnly) => props.finding.ask({ columnId: isOnly ? one().id : undefined })}
          />
        )}
      </Show>
    </fieldset>
  );
}

interface ChoiceProps {
  readonly label: string;
  readonly isOn: boolean;
  readonly isDisabled?: boolean;
  readonly hint?: string | undefined;
  readonly onTurn: (isOn: boolean) => void;
}

function Choice(props: ChoiceProps) {
  return (
    <label class="find-bar__choice" classList={{ "find-bar__choice--off": props.isDisabled }} title={props.hint}>
      <input
        type="checkbox"
        checked={props.isOn}
        disabled={props.isDisabled}
        onChange={(event) => props.onTurn(event.currentTarget.checked)}
      />
      {props.label}
    </label>
  );
}
