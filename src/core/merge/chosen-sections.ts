import type { PlanSnapshot } from "../model/index.ts";
import { fold } from "../text/index.ts";
import type { NewSection, TargetSection } from "./merge-proposal.ts";

/** The section a person wants a new task in: one of the plan, or by its title one that the file brings. */
export type SectionChoice = { readonly id: string } | { readonly title: string };

/** The section that is meant; undefined where there is none such any more. */
export function chosenSection(
  choice: SectionChoice | undefined,
  snapshot: PlanSnapshot,
  newSections: readonly NewSection[],
): TargetSection | undefined {
  if (choice === undefined) return undefined;
  if ("id" in choice) {
    const section = snapshot.section.get(choice.id);
    return section && { id: section.id, title: section.title, isNew: false };
  }
  const brought = newSections.find(({ title }) => title === choice.title);
  if (brought) return { ...brought, isNew: true };
  // Another file of the batch brought it before.
  const section = [...snapshot.section.values()].find(({ title }) => fold(title) === fold(choice.title));
  return section && { id: section.id, title: section.title, isNew: false };
}
