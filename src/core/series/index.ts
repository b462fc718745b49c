export { continued, type FillMode, type TextAtPlace, usualMode } from "./series.ts";
