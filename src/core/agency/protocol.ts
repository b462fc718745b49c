import type { Agency } from "../model/index.ts";
import { compareVietnamese } from "../text/index.ts";
import { thanhHoaRegistry } from "./registry/thanh-hoa.ts";

type Named = Pick<Agency, "id" | "name">;

/** The order in which the province lists its bodies, groups after them; those the protocol does not list by name. */
export function protocolOrder(): (a: Named, b: Named) => number {
  const places = new Map(thanhHoaRegistry().map(({ id }, place) => [id, place]));
  const placeOf = ({ id }: Named) => places.get(id) ?? places.size;
  return (a, b) => placeOf(a) - placeOf(b) || compareVietnamese(a.name, b.name);
}
