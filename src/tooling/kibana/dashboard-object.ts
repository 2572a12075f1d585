import type { JsonObject } from '../../core/json.ts';
import { datasetOf } from '../../core/product.ts';
import type { Fields } from '../../kql/fields.ts';
import type { Grid, LabelledField, Panel } from '../../panels/panel.ts';
import { dashboardColumns } from '../../panels/panel.ts';
import type { LoadedDashboard } from '../panels/load-dashboards.ts';
import { lensPanel } from './lens-panel.ts';
import { linksPanel, mapPanel, markdownPanel, searchPanel } from './other-panels.ts';
import {
  datasetFilter,
  dataView,
  encoded,
  kuery,
  migrationVersions,
  objectTitle,
  type Part,
  type Reference,
  type SavedObject,
  toDataView,
} from './saved-object.ts';
import { searchId } from './search-object.ts';

const linksHeight = 3;
const filterIndex = 'kibanaSavedObjectMeta.searchSourceJSON.filter[0].meta.index';

/** What is told of a dashboard, and of those that it leads to. */
export interface DashboardSource {
  readonly dashboard: LoadedDashboard;
  readonly all: readonly LoadedDashboard[];
  /** Those of the dashboard's stream. */
  readonly fields: Fields;
}

/** A dashboard as Kibana imports it, with everything in it by value but its searches. */
export function dashboardObject({ dashboard, all, fields }: DashboardSource): SavedObject {
  const { title, about, stream, reach, panels: own } = dashboard;
  const links = placed('links', { x: 0, y: 0, w: dashboardColumns, h: linksHeight }, linksPanel(all));
  const panels = [links, ...own.map((panel) => panelPart(panel, dashboard, all, fields))];
  const controls = dashboard.controls.map((control, order) => controlPart(control, order));
  const time =
    reach === undefined ? { timeRestore: false } : { timeRestore: true, timeFrom: `now-${reach}`, timeTo: 'now' };
  return {
    id: dashboard.objectId,
    type: 'dashboard',
    attributes: {
      title: objectTitle(title),
      description: about,
      version: 1,
      ...time,
      kibanaSavedObjectMeta: {
        searchSourceJSON: encoded({ query: kuery(), filter: [datasetFilter(datasetOf(stream), filterIndex)] }),
      },
      optionsJSON: encoded({
        hidePanelTitles: false,
        syncColors: true,
        syncCursor: true,
        syncTooltips: true,
        useMargins: true,
      }),
      controlGroupInput: {
        chainingSystem: 'HIERARCHICAL',
        controlStyle: 'oneLine',
        showApplySelections: false,
        ignoreParentSettingsJSON: encoded({
          ignoreFilters: false,
          ignoreQuery: false,
          ignoreTimerange: false,
          ignoreValidations: false,
        }),
        panelsJSON: encoded(Object.assign({}, ...controls.map(({ body }) => body))),
      },
      panelsJSON: encoded(panels.map(({ body }) => body)),
    },
    references: [
      toDataView(filterIndex),
      ...panels.flatMap(({ references }) => references),
      ...controls.flatMap(({ references }) => references),
    ],
    ...migrationVersions,
  };
}

function panelPart(panel: Panel, dashboard: LoadedDashboard, all: readonly LoadedDashboard[], fields: Fields): Part {
  const { id, title, grid } = panel;
  const part = withDrilldown(bodyOf(panel, dashboard, fields), panel, all);
  // The number is called as its column is.
  const isMetric = panel.kind === 'metric';
  return placed(id, { ...grid, y: grid.y + linksHeight }, part, isMetric ? undefined : title);
}

function bodyOf(panel: Panel, dashboard: LoadedDashboard, fields: Fields): Part {
  switch (panel.kind) {
    case 'map':
      return mapPanel(panel);
    case 'markdown':
      return markdownPanel(panel);
    case 'search':
      return searchPanel(panel.id, searchId(dashboard, panel));
    default:
      return lensPanel(panel, fields);
  }
}

/** A panel at its place; its pointers get its name. */
function placed(panelIndex: string, grid: Grid, { body, references }: Part, title?: string): Part {
  const { x, y, w, h } = grid;
  const own = (body.embeddableConfig ?? {}) as JsonObject;
  return {
    body: {
      ...body,
      panelIndex,
      gridData: { i: panelIndex, x, y, w, h },
      ...(title !== undefined && { title }),
      embeddableConfig: { enhancements: {}, hidePanelTitles: title === undefined, ...own },
    },
    references: references.map((reference) => ({ ...reference, name: `${panelIndex}:${reference.name}` })),
  };
}

/** A click on a value leads to another dashboard, with the value as its filter. */
function withDrilldown(part: Part, panel: Panel, all: readonly LoadedDashboard[]): Part {
  const target = 'opens' in panel ? all.find(({ id }) => id === panel.opens) : undefined;
  if (target === undefined) return part;
  const [factoryId, eventId] = ['DASHBOARD_TO_DASHBOARD_DRILLDOWN', `open-${target.id}`];
  const config = { useCurrentFilters: true, useCurrentDateRange: true, openInNewTab: false };
  const action = { factoryId, name: `Open ${target.title}`, config };
  const events = [{ eventId, triggers: ['FILTER_TRIGGER'], action }];
  const own = (part.body.embeddableConfig ?? {}) as JsonObject;
  const reference: Reference = {
    type: 'dashboard',
    id: target.objectId,
    name: `drilldown:${factoryId}:${eventId}:dashboardId`,
  };
  return {
    body: { ...part.body, embeddableConfig: { ...own, enhancements: { dynamicActions: { events } } } },
    references: [...part.references, reference],
  };
}

function controlPart({ field, label }: LabelledField, order: number): Part {
  const id = `control-${order}`;
  const explicitInput = {
    id,
    dataViewId: dataView,
    fieldName: field,
    title: label,
    searchTechnique: 'prefix',
    selectedOptions: [],
    sort: { by: '_count', direction: 'desc' },
    enhancements: {},
  };
  return {
    body: { [id]: { order, width: 'medium', grow: true, type: 'optionsListControl', explicitInput } },
    references: [toDataView(`controlGroup_${id}:optionsListDataView`)],
  };
}
