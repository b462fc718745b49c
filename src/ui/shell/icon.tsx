import { FILTER_PATH, LineIcon } from "./line-icon.tsx";

const PATHS = {
  undo: "M6 4 2.5 7.5 6 11M2.5 7.5H10a3.5 3.5 0 0 1 0 7H7",
  redo: "M10 4l3.5 3.5L10 11M13.5 7.5H6a3.5 3.5 0 0 0 0 7h3",
  filter: FILTER_PATH,
  import: "M8 2.5v7M5 6.5l3 3 3-3M2.5 10v3.5h11V10",
  export: "M8 9.5v-7M5 5.5l3-3 3 3M2.5 10v3.5h11V10",
  history: "M8 2.5a5.5 5.5 0 1 1 0 11 5.5 5.5 0 0 1 0-11ZM8 5v3l2 1.5",
  more: "M3.5 8h.01M8 8h.01M12.5 8h.01",
  search: "M7 2.5a4.5 4.5 0 1 1 0 9 4.5 4.5 0 0 1 0-9ZM10.3 10.3l3.2 3.2",
  backup: "M2.5 2.5h8.5l2.5 2.5v8.5h-11v-11ZM5 2.5v4h5v-4M5 13.5V9.5h6v4",
  restore: "M3 3v3.5h3.5M3.2 6.3A5.2 5.2 0 1 1 2.8 9M8 5.5V8l2 1.5",
  columns: "M2.5 3h11v10h-11V3ZM6.2 3v10M9.8 3v10",
  plan: "M4 1.5h5.5L12.5 4.5v10H4v-13ZM9.5 1.5v3h3M6 8h4.5M6 11h4.5",
  close: "M4 4l8 8M12 4l-8 8",
  check: "M3 8.5l3.2 3L13 4.5",
  warning: "M8 2.5l6 11H2l6-11ZM8 6.5v3.5M8 11.8h.01",
  info: "M8 2.5a5.5 5.5 0 1 1 0 11 5.5 5.5 0 0 1 0-11ZM8 7.2v4M8 5h.01",
  sun: "M8 5a3 3 0 1 1 0 6 3 3 0 0 1 0-6ZM8 1.5v1M8 13.5v1M1.5 8h1M13.5 8h1M3.4 3.4l.7.7M11.9 11.9l.7.7M3.4 12.6l.7-.7M11.9 4.1l.7-.7",
  moon: "M13 9.8A5.5 5.5 0 0 1 6.2 3a5.5 5.5 0 1 0 6.8 6.8Z",
  help: "M8 2.5a5.5 5.5 0 1 1 0 11 5.5 5.5 0 0 1 0-11ZM6.3 6.5a1.7 1.7 0 1 1 2.4 1.6c-.5.2-.7.5-.7 1M8 11h.01",
  install: "M3 2.5h10v7.5H3V2.5ZM5.5 13.5h5M8 4.5v3.5M6.5 6.7 8 8.2l1.5-1.5",
  add: "M8 3v10M3 8h10",
  fold: "M4 6l4 4 4-4",
  unfold: "M6 4l4 4-4 4",
  delete: "M3 4.5h10M6.5 4.5V3h3v1.5M4.5 4.5l.6 9h5.8l.6-9",
  grip: "M6 4h.01M10 4h.01M6 8h.01M10 8h.01M6 12h.01M10 12h.01",
  up: "M8 13V3.5M4.5 7 8 3.5 11.5 7",
  down: "M8 3v9.5M4.5 9 8 12.5 11.5 9",
  left: "M13 8H3.5M7 4.5 3.5 8 7 11.5",
  right: "M3 8h9.5M9 4.5 12.5 8 9 11.5",
  copy: "M5.5 5.5h8v8h-8v-8ZM3 10.5H2.5v-8h8V3",
  calendar: "M2.5 3.5h11v10h-11v-10ZM2.5 6.5h11M5.5 2v3M10.5 2v3",
  lines: "M2.5 3v10.5h11M5 5.5h5M6.5 8.5h6M5 11.5h3",
  pin: "M6 2.5h4l-.5 4 2 2.5h-7l2-2.5-.5-4ZM8 9v4.5",
  edit: "M3 13l.7-3L10.6 3.1l2.3 2.3L6 12.3 3 13ZM9.2 4.5l2.3 2.3",
  eye: "M1.5 8S4 3.5 8 3.5 14.5 8 14.5 8 12 12.5 8 12.5 1.5 8 1.5 8ZM8 6.2a1.8 1.8 0 1 1 0 3.6 1.8 1.8 0 0 1 0-3.6Z",
  offline:
    "M2.5 2.5l11 11M4.5 7a6 6 0 0 1 2-1.2M9.5 5.8A6 6 0 0 1 11.5 7M6.5 9.5a2.5 2.5 0 0 1 3 0M8 12h.01M2 4.9a9 9 0 0 1 2-1.2M7.3 3a9 9 0 0 1 6.7 1.9",
} as const;

export type IconName = keyof typeof PATHS;

/** Decorative: the control around it carries the name. */
export function Icon(props: { readonly name: IconName }) {
  return <LineIcon path={PATHS[props.name]} />;
}
