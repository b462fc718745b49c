import { type Finding, type Mend, type Place, withSpelling } from "../../core/checks/index.ts";
import { cellText, type PlanSnapshot } from "../../core/model/index.ts";
import { addAgency, editAgency } from "./agencies.ts";
import { type Command, refused } from "./command.ts";
import { writeCells } from "./write-cells.ts";

/** Sets right what a check found, as one act, in the way that was chosen. Refused where the plan has moved on. */
export function mendFinding({ places }: Pick<Finding, "places">, mend: Mend): Command {
  return (snapshot, newId) => {
    switch (mend.by) {
      case "spelling":
        return writeCells({
          event: "cells.replace",
          edits: respelled(snapshot, places, mend),
          detail: { find: mend.from.join(", "), text: mend.to },
          keepsFocus: true,
        })(snapshot, newId);
      case "agency":
        return addAgency({ name: mend.name, aliases: [], groups: [], isGroup: false })(snapshot, newId);
      case "alias":
        return withAlias(mend)(snapshot, newId);
    }
  };
}

type Spelling = Extract<Mend, { by: "spelling" }>;

function respelled(snapshot: PlanSnapshot, places: readonly Place[], { from, to }: Spelling) {
  return places.flatMap(({ taskId, columnId }) => {
    const task = snapshot.task.get(taskId);
    return task ? [{ taskId, columnId, text: withSpelling(cellText(task, columnId), from, to) }] : [];
  });
}

function withAlias({ agencyId, name }: Extract<Mend, { by: "alias" }>): Command {
  return (snapshot, newId) => {
    const agency = snapshot.agency.get(agencyId);
    if (!agency) return refused("not-found");
    const alias = name.normalize("NFC").trim();
    return editAgency(agencyId, { ...agency, aliases: [...new Set([...agency.aliases, alias])] })(snapshot, newId);
  };
}
