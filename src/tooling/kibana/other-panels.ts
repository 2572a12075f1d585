import type { JsonObject } from '../../core/json.ts';
import type { Dashboard, PanelOf } from '../../panels/panel.ts';
import { encoded, kuery, type Part, type Reference, toDataView } from './saved-object.ts';

const base = {
  id: 'base',
  type: 'EMS_VECTOR_TILE',
  label: null,
  alpha: 1,
  visible: true,
  minZoom: 0,
  maxZoom: 24,
  includeInFitToBounds: true,
  style: { type: 'EMS_VECTOR_TILE' },
  sourceDescriptor: { type: 'EMS_TMS', isAutoSelect: true, lightModeDefault: 'road_map_desaturated' },
};

/** A map by value: one circle for each cell. The browser loads its ground from Elastic. */
export function mapPanel({ title, where, geo, why }: PanelOf<'map'>): Part {
  const reference = toDataView('layer_1_source_index_pattern');
  const center = { lat: 25, lon: 10 };
  const state = {
    center,
    zoom: 1.3,
    filters: [],
    query: kuery(),
    refreshConfig: { interval: 60_000, isPaused: true },
    settings: { autoFitToDataBounds: true },
    timeFilters: { from: 'now-7d', to: 'now' },
  };
  const view = { isLayerTOCOpen: false, openTOCDetails: [] };
  const attributes = {
    title: '',
    description: why,
    uiStateJSON: encoded(view),
    mapStateJSON: encoded(state),
    layerListJSON: encoded([base, gridLayer(title, geo.field, where, reference)]),
  };
  const embeddableConfig = { hiddenLayers: [], ...view, mapCenter: { ...center, zoom: 1.3 }, attributes };
  return { body: { type: 'map', embeddableConfig }, references: [reference] };
}

function gridLayer(label: string, geoField: string, where: string | undefined, { name }: Reference): JsonObject {
  const count = { name: 'doc_count', origin: 'source' };
  const fixed = (options: JsonObject): JsonObject => ({ type: 'STATIC', options });
  return {
    id: 'cells',
    type: 'GEOJSON_VECTOR',
    label,
    alpha: 0.75,
    visible: true,
    minZoom: 0,
    maxZoom: 24,
    includeInFitToBounds: true,
    joins: [],
    query: kuery(where),
    sourceDescriptor: {
      type: 'ES_GEO_GRID',
      id: 'grid',
      geoField,
      requestType: 'point',
      resolution: 'MOST_FINE',
      metrics: [{ type: 'count' }],
      applyGlobalQuery: true,
      applyGlobalTime: true,
      applyForceRefresh: true,
      indexPatternRefName: name,
    },
    style: {
      type: 'VECTOR',
      isTimeAware: true,
      properties: {
        fillColor: { type: 'DYNAMIC', options: { field: count, type: 'ORDINAL', color: 'Yellow to Red' } },
        iconSize: { type: 'DYNAMIC', options: { field: count, minSize: 5, maxSize: 22 } },
        lineColor: fixed({ color: '#ffffff' }),
        lineWidth: fixed({ size: 1 }),
        symbolizeAs: { options: { value: 'circle' } },
      },
    },
  };
}

export function markdownPanel({ text }: PanelOf<'markdown'>): Part {
  const data = { aggs: [], searchSource: { query: kuery(), filter: [] } };
  const params = { fontSize: 12, openLinksInNewTab: false, markdown: text };
  const savedVis = { type: 'markdown', id: '', title: '', description: '', uiState: {}, params, data };
  return { body: { type: 'visualization', embeddableConfig: { savedVis } }, references: [] };
}

/** A saved search of the package, shown in a dashboard. */
export function searchPanel(panelIndex: string, id: string): Part {
  const name = `panel_${panelIndex}`;
  return {
    body: { type: 'search', panelRefName: name, embeddableConfig: {} },
    references: [{ type: 'search', id, name }],
  };
}

/** The way to every dashboard, with the time range of this one. */
export function linksPanel(targets: readonly Pick<Dashboard, 'id' | 'objectId' | 'title'>[]): Part {
  const refName = (id: string): string => `link_${id}_dashboard`;
  const links = targets.map(({ id, title }, order) => ({
    type: 'dashboardLink',
    id,
    order,
    label: title,
    destinationRefName: refName(id),
    options: { openInNewTab: false, useCurrentDateRange: true, useCurrentFilters: false },
  }));
  return {
    body: { type: 'links', embeddableConfig: { attributes: { layout: 'horizontal', links } } },
    references: targets.map(({ id, objectId }) => ({ type: 'dashboard', id: objectId, name: refName(id) })),
  };
}
