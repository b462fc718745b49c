/** An agency or group as listed here; whether it is a group, and of which groups it is a member, follows from the list. */
export interface AgencyEntry {
  /** Stable: plans keep it. */
  readonly id: string;
  readonly name: string;
  readonly aliases: readonly string[];
}

export interface GroupEntry extends AgencyEntry {
  readonly groups?: readonly string[];
}
