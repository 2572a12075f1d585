import { isJsonObject, type JsonObject, type JsonValue, jsonObjects } from '../../core/json.ts';

/** Where Kibana looks for a field. `___records___` stands for whole documents. */
const fieldKeys = ['sourceField', 'fieldName', 'geoField', 'sortField'];
const columnKeys = [
  ...['metricAccessor', 'xAccessor', 'splitAccessor', 'yAccessor', 'valueAccessor', 'regionAccessor', 'columnId'],
  ...['accessors', 'primaryGroups', 'metrics'],
];

/** What in the drawings of a decoded object leads nowhere. */
export function checkDrawings(decoded: JsonObject, hasField: (field: string) => boolean): readonly string[] {
  const shown = Array.isArray(decoded.columns) ? decoded.columns.map(String) : [];
  const fields = [...shown, ...everyText(decoded, fieldKeys)].filter((field) => field !== '___records___');
  return [
    ...[...new Set(fields)].filter((field) => !hasField(field)).map((field) => `there is no field ${field}`),
    ...jsonObjects(decoded.panelsJSON).flatMap((panel) => lensStates(panel).flatMap(checkLens)),
  ];
}

function lensStates(panel: JsonObject): readonly JsonObject[] {
  const state = memberOf(memberOf(memberOf(panel, 'embeddableConfig'), 'attributes'), 'state');
  return panel.type === 'lens' ? [{ ...state, name: panel.panelIndex ?? '' }] : [];
}

function checkLens({ name, datasourceStates, visualization }: JsonObject): readonly string[] {
  const layers = memberOf(
    memberOf({ datasourceStates: datasourceStates ?? {} }, 'datasourceStates'),
    'formBased',
  ).layers;
  const entries = isJsonObject(layers) ? Object.entries(layers) : [];
  const columns = new Set(entries.flatMap(([, layer]) => Object.keys(memberOf(layer as JsonObject, 'columns'))));
  const used = [
    ...everyText(visualization ?? {}, columnKeys),
    ...everyText(layers ?? {}, ['columnId', 'references', 'args']),
  ];
  const layerIds = everyText(visualization ?? {}, ['layerId']);
  return [
    ...entries.flatMap(([, layer]) => checkOrder(layer as JsonObject)),
    ...[...new Set(used)].filter((id) => !columns.has(id)).map((id) => `there is no column ${id}`),
    ...layerIds.filter((id) => !entries.some(([layer]) => layer === id)).map((id) => `there is no layer ${id}`),
    ...(entries.length === 0 ? ['there is no layer'] : []),
  ].map((finding) => `${name}: ${finding}`);
}

/** All columns, those that values are grouped by before the others. */
function checkOrder(layer: JsonObject): readonly string[] {
  const columns = memberOf(layer, 'columns');
  const order = Array.isArray(layer.columnOrder) ? layer.columnOrder.map(String) : [];
  if ([...order].sort().join() !== Object.keys(columns).sort().join()) return ['columnOrder is not all columns'];
  const grouped = order.map((id) => memberOf(columns, id).isBucketed === true);
  return grouped.lastIndexOf(true) > grouped.indexOf(false) && grouped.includes(false)
    ? ['a column that values are grouped by stands after a number']
    : [];
}

/** The texts under these keys, at any depth, alone or in lists. */
function everyText(value: JsonValue, keys: readonly string[]): readonly string[] {
  if (Array.isArray(value)) return value.flatMap((member: JsonValue) => everyText(member, keys));
  if (!isJsonObject(value)) return [];
  return Object.entries(value).flatMap(([key, member]) => {
    const own = keys.includes(key) ? [member].flat().filter((one): one is string => typeof one === 'string') : [];
    return [...own, ...everyText(member, keys)];
  });
}

function memberOf(object: JsonObject, name: string): JsonObject {
  const value = object[name];
  return isJsonObject(value) ? value : {};
}
