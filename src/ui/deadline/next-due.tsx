import { Show } from "solid-js";
import { type Deadline, finalDue, nextDue } from "../../core/deadline/index.ts";
import { useApp } from "../state/app-model.ts";
import { daysBetween } from "../state/days.ts";
import { deadlineText } from "../text/deadline.ts";

/** The next day something is due, counted from today. */
export function NextDue(props: { readonly deadline: Deadline }) {
  const today = useApp().services.clock.today();
  const sentence = () => {
    const next = nextDue(props.deadline, today)?.day;
    if (next !== undefined) return deadlineText.next(next, daysBetween(today, next));
    const final = finalDue(props.deadline);
    return final === undefined ? deadlineText.noNext : deadlineText.over(final);
  };
  return (
    <Show when={props.deadline.clauses.length > 0}>
      <p class="explain-dialog__next" role="status">
        {sentence()}
      </p>
    </Show>
  );
}
