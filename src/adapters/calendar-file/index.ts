export { createCalendarFile } from "./write-calendar.ts";
