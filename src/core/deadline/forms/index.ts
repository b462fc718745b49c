import { afterForm } from "./after.ts";
import { datedForm } from "./dated.ts";
import { followingForm } from "./following.ts";
import type { DeadlineForm } from "./form.ts";
import { monthlyForm } from "./monthly.ts";
import { ongoingForm } from "./ongoing.ts";
import { onwardForm } from "./onward.ts";
import { planSpanForm } from "./plan-span.ts";
import { rangeForm } from "./range.ts";
import { rhythmForm } from "./rhythm.ts";
import { sinceIssueForm } from "./since-issue.ts";
import { spannedForm } from "./spanned.ts";
import { waitingForm } from "./waiting.ts";
import { yearlyForm } from "./yearly.ts";

/** Forms that say when, in the order they are tried. */
export const TIME_FORMS: readonly DeadlineForm[] = [
  ongoingForm,
  rhythmForm,
  yearlyForm,
  monthlyForm,
  datedForm,
  rangeForm,
  onwardForm,
  planSpanForm,
  afterForm,
  spannedForm,
  followingForm,
  sinceIssueForm,
];

/** Forms that lean on something outside the calendar; tried last, since they take in any words after their opening. */
export const OPEN_FORMS: readonly DeadlineForm[] = [waitingForm];
