import { type Arrangement, PLAN_ORDER, readArrangement } from "../../core/arrange/index.ts";
import { filterFromParams, filterToParams, type TaskFilter } from "../../core/filter/index.ts";
import type { PlanSnapshot, ViewSettings } from "../../core/model/index.ts";
import type { ColumnLayout } from "../grid/contract.ts";
import { type GridScale, NATURAL_SCALE } from "../grid/metrics.ts";

/** Everything about how the plan is looked at, as the parts of the interface hold it. */
export interface ViewState {
  readonly filter: TaskFilter;
  readonly arrangement: Arrangement;
  /** Ids of the folded headings. */
  readonly folded: readonly string[];
  readonly layout: readonly ColumnLayout[];
  readonly scale: GridScale;
}

/** What a view names that the plan no longer has, counted. */
export interface Missing {
  readonly columns: number;
  readonly agencies: number;
}

/** The state as a named view keeps it, with the zoom or without. */
export function settingsOf({ filter, arrangement, folded, layout, scale }: ViewState, withZoom: boolean): ViewSettings {
  return {
    filter: new URLSearchParams(filterToParams(filter)).toString(),
    sort: arrangement.sort.map(({ columnId, direction }) => ({ columnId, direction })),
    group: arrangement.group,
    folded: [...folded].sort(),
    columns: layout.map(({ columnId, width, isHidden, isFrozen }) => ({ columnId, width, isHidden, isFrozen })),
    paddingBlock: scale.paddingBlock,
    ...(withZoom ? { zoom: scale.zoom } : {}),
  };
}

/**
 * The state that settings ask for, as far as the plan still has what they name, and how much it has not. `current` gives
 * what the settings leave open. `isKnownAgency` also knows names that only cells hold.
 */
export function stateOf(
  settings: ViewSettings,
  current: ViewState,
  { column }: Pick<PlanSnapshot, "column">,
  isKnownAgency: (id: string) => boolean,
): { readonly state: ViewState; readonly missing: Missing } {
  const filter = filterFromParams(new URLSearchParams(settings.filter));
  const asked = filter.agencies?.ids ?? [];
  const agencyIds = asked.filter(isKnownAgency);
  const arrangement = readArrangement(settings);
  const named = new Set([...settings.columns, ...arrangement.sort].map(({ columnId }) => columnId));
  return {
    state: {
      filter: withAgencies(filter, agencyIds),
      arrangement: { ...arrangement, sort: arrangement.sort.filter(({ columnId }) => column.has(columnId)) },
      folded: settings.folded,
      layout: settings.columns.filter(({ columnId }) => column.has(columnId)),
      scale: { paddingBlock: settings.paddingBlock, zoom: settings.zoom ?? current.scale.zoom },
    },
    missing: {
      columns: [...named].filter((id) => !column.has(id)).length,
      agencies: asked.length - agencyIds.length,
    },
  };
}

/** The whole plan in its own order, every column in sight; widths and zoom stay as they are. */
export function wholePlan(current: ViewState): ViewState {
  return {
    filter: {},
    arrangement: PLAN_ORDER,
    folded: [],
    layout: current.layout.map((column) => ({ ...column, isHidden: false })),
    scale: { ...NATURAL_SCALE, zoom: current.scale.zoom },
  };
}

function withAgencies(filter: TaskFilter, ids: readonly string[]): TaskFilter {
  const { agencies, ...others } = filter;
  return agencies && ids.length > 0 ? { ...others, agencies: { ...agencies, ids } } : others;
}
