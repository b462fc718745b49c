/** Pixels; every row is as high. */
export const LANE_HEIGHT = 32;

/** Rows drawn beyond each edge, so that a quick scroll shows no gaps. */
const MARGIN = 6;

/** How far the rows are scrolled, and the height in which they are seen, in pixels. */
export interface RowView {
  readonly scrollTop: number;
  readonly height: number;
}

/** The rows to draw, from `first` up to but not with `end`. */
export function rowWindow(
  { scrollTop, height }: RowView,
  count: number,
): { readonly first: number; readonly end: number } {
  const first = Math.floor(scrollTop / LANE_HEIGHT) - MARGIN;
  const end = Math.ceil((scrollTop + height) / LANE_HEIGHT) + MARGIN;
  return { first: Math.max(0, Math.min(first, count)), end: Math.min(Math.max(end, 0), count) };
}

/** Scrolls no further than needed for a row to be seen whole. */
export function scrollToShow(row: number, { scrollTop, height }: RowView): number {
  const top = row * LANE_HEIGHT;
  if (top < scrollTop) return top;
  return Math.max(scrollTop, top + LANE_HEIGHT - height);
}

/** Where a key leads among the rows; undefined for a key that leads nowhere. */
export function rowByKey(row: number, key: string, page: number, count: number): number | undefined {
  const next = {
    ArrowUp: row - 1,
    ArrowDown: row + 1,
    PageUp: row - page,
    PageDown: row + page,
    Home: 0,
    End: count - 1,
  }[key];
  return next === undefined ? undefined : Math.min(Math.max(next, 0), count - 1);
}
