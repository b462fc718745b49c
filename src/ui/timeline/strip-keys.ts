/** Where a key leads among the quarters of a strip, by place; undefined for a key that leads nowhere. */
export function quarterByKey(place: number, key: string, count: number): number | undefined {
  const next = { ArrowLeft: place - 1, ArrowRight: place + 1, Home: 0, End: count - 1 }[key];
  return next === undefined ? undefined : Math.min(Math.max(next, 0), count - 1);
}
