const FORMAT = new Intl.DateTimeFormat("sv-SE", {
  timeZone: "Asia/Ho_Chi_Minh",
  year: "numeric",
  month: "2-digit",
  day: "2-digit",
  hour: "2-digit",
  minute: "2-digit",
});

/** A moment (ISO 8601, UTC) on the wall clock of Vietnam: day as `yyyy-mm-dd`, time as `hh:mm`. */
export function zoned(at: string): { readonly day: string; readonly time: string } {
  const [day = "", time = ""] = FORMAT.format(new Date(at)).split(" ");
  return { day, time };
}
