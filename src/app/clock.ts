import type { Clock } from "../workspace/ports.ts";

const VIETNAM_DAY = new Intl.DateTimeFormat("en-CA", { timeZone: "Asia/Ho_Chi_Minh" });

/** The device's clock; days are counted in Vietnam wherever the device is. */
export const systemClock: Clock = {
  now: () => new Date().toISOString(),
  today: () => VIETNAM_DAY.format(new Date()),
};
