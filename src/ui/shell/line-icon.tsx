import "./icon.css";

/** The icons of the first screen: lines on a 16 × 16 field, one path each. */
export const TOOLBAR_PATHS = {
  undo: "M6 4 2.5 7.5 6 11M2.5 7.5H10a3.5 3.5 0 0 1 0 7H7",
  redo: "M10 4l3.5 3.5L10 11M13.5 7.5H6a3.5 3.5 0 0 0 0 7h3",
  filter: "M2 3.5h12M4.5 8h7M7 12.5h2",
  import: "M8 2.5v7M5 6.5l3 3 3-3M2.5 10v3.5h11V10",
  export: "M8 9.5v-7M5 5.5l3-3 3 3M2.5 10v3.5h11V10",
  history: "M8 2.5a5.5 5.5 0 1 1 0 11 5.5 5.5 0 0 1 0-11ZM8 5v3l2 1.5",
  more: "M3.5 8h.01M8 8h.01M12.5 8h.01",
} as const;

/** Decorative: the control around it carries the name. */
export function LineIcon(props: { readonly path: string }) {
  return (
    <svg class="icon" viewBox="0 0 16 16" aria-hidden="true">
      <path d={props.path} />
    </svg>
  );
}
