/** Prefix of this app's keys in localStorage. */
export const PREFERENCE_PREFIX = "phu-luc/";

/** The address's parameter that names the open plan. */
const PLAN_PARAMETER = "ke-hoach";

/** The plan the address asks for, or the one opened last; undefined leaves the choice to what is stored. */
export function wantedPlanId(): string | undefined {
  const asked = new URLSearchParams(location.search).get(PLAN_PARAMETER);
  if (asked) return asked;
  try {
    return localStorage.getItem(`${PREFERENCE_PREFIX}last-plan`) ?? undefined;
  } catch {
    return undefined;
  }
}

/** Opens another plan by its address. */
export function goToPlan(planId: string): void {
  location.assign(`?${new URLSearchParams([[PLAN_PARAMETER, planId]])}`);
}
