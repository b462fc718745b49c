import { Show } from "solid-js";
import type { Agency } from "../../core/model/index.ts";
import { deleteAgency } from "../../workspace/commands/index.ts";
import { Icon } from "../shell/icon.tsx";
import { useApp } from "../state/app-model.ts";
import { formatDay } from "../state/format-day.ts";
import { registerText } from "../text/register.ts";
import { kindText } from "./kind-text.ts";
import type { RegisterState } from "./register-state.ts";

/** One agency: its names, its tasks as ways to filter by, and what can be done with it. */
export function AgencyRow(props: {
  readonly agency: Agency;
  readonly state: RegisterState;
  readonly onEdit: () => void;
  readonly onClose: () => void;
  /** The row is gone, and with it the focus. */
  readonly onDeleted: () => void;
}) {
  const app = useApp();
  const work = () => props.state.workload(props.agency.id);
  const others = () => [...(props.agency.shortNames ?? []), ...props.agency.aliases].join("; ");
  const show = (withGroups: boolean) => {
    app.filter.setFilter({ agencies: { ids: [props.agency.id], mode: "any", withGroups, role: "either" } });
    props.onClose();
  };
  return (
    <tr>
      <th scope="row" class="register__name">
        {props.agency.name}
        <Show when={others() !== ""}>
          <span class="register__others">{registerText.alsoWritten(others())}</span>
        </Show>
        <Show when={validity(props.agency)}>{(text) => <span class="register__others">{text()}</span>}</Show>
      </th>
      <td>{kindText(props.agency)}</td>
      <td class="register__number">
        <Count
          count={work().own}
          label={registerText.showTasks(work().own, props.agency.name)}
          onPress={() => show(false)}
        />
      </td>
      <td class="register__number">
        <Count
          count={work().group}
          label={registerText.showAllTasks(work().own + work().group, props.agency.name)}
          onPress={() => show(true)}
        />
      </td>
      <td class="register__acts">
        <button
          type="button"
          class="button-quiet"
          aria-label={registerText.editOf(props.agency.name)}
          onClick={() => props.onEdit()}
        >
          {registerText.edit}
        </button>
        <button
          type="button"
          class="button-quiet register__icon"
          aria-label={registerText.deleteOf(props.agency.name)}
          title={registerText.deleteHint}
          onClick={() => {
            const { onDeleted } = props;
            if (props.state.run(deleteAgency(props.agency.id)).ok) onDeleted();
          }}
        >
          <Icon name="delete" />
        </button>
      </td>
    </tr>
  );
}

/** A number of tasks that filters by them; a plain zero where there are none. */
function Count(props: { readonly count: number; readonly label: string; readonly onPress: () => void }) {
  return (
    <Show when={props.count > 0} fallback={<span class="register__zero">0</span>}>
      <button
        type="button"
        class="button-quiet register__link"
        aria-label={props.label}
        title={props.label}
        onClick={() => props.onPress()}
      >
        {props.count}
      </button>
    </Show>
  );
}

function validity({ validFrom, validTo }: Agency): string | undefined {
  if (validFrom !== undefined && validTo !== undefined)
    return registerText.validBetween(formatDay(validFrom), formatDay(validTo));
  if (validFrom !== undefined) return registerText.validFrom(formatDay(validFrom));
  return validTo === undefined ? undefined : registerText.validTo(formatDay(validTo));
}
