import { type Accessor, createSignal } from "solid-js";
import type { Preferences } from "../../workspace/ports.ts";

/** A choice of yes or no, remembered on this device. */
export interface Flag {
  readonly isOn: Accessor<boolean>;
  set(value: boolean): void;
}

export function createFlag(preferences: Preferences, key: string, initially: boolean): Flag {
  const stored = preferences.get(key);
  const [isOn, setOn] = createSignal(stored === undefined ? initially : stored === "1");
  return {
    isOn,
    set(value) {
      setOn(value);
      preferences.set(key, value ? "1" : "0");
    },
  };
}
