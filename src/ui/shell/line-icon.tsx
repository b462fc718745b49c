import "./icon.css";

/** The one icon of the first screen; `icon.tsx` has the others. */
export const FILTER_PATH = "M2 3.5h12M4.5 8h7M7 12.5h2";

/** A line on a 16 × 16 field. Decorative: the control around it carries the name. */
export function LineIcon(props: { readonly path: string }) {
  return (
    <svg class="icon" viewBox="0 0 16 16" aria-hidden="true">
      <path d={props.path} />
    </svg>
  );
}
