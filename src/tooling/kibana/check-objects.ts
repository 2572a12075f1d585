import { isJsonObject, type JsonObject, type JsonValue, jsonObjects, parseJson } from '../../core/json.ts';
import { checkDrawings } from './check-drawings.ts';
import { checkPlaces } from './check-places.ts';
import { dataView, migrationVersions, objectTitle, type SavedObject } from './saved-object.ts';

/** What the create schema of Kibana knows. */
const knownAttributes: Readonly<Record<SavedObject['type'], readonly string[]>> = {
  dashboard: [
    ...['title', 'description', 'version', 'timeRestore', 'timeFrom', 'timeTo', 'kibanaSavedObjectMeta'],
    ...['optionsJSON', 'controlGroupInput', 'panelsJSON'],
  ],
  search: [
    ...['title', 'description', 'columns', 'sort', 'grid', 'hideChart', 'isTextBasedQuery', 'timeRestore'],
    ...['usesAdHocDataView', 'kibanaSavedObjectMeta'],
  ],
};

/** Whether a field can be searched in a data set. */
export type HasField = (dataset: string, field: string) => boolean;

/**
 * What Kibana would not read, or would read as something else. Elastic's package validator accepts most of it.
 * @returns findings that begin with the id of the object
 */
export function checkObjects(objects: readonly SavedObject[], hasField: HasField): readonly string[] {
  const ids = new Set(objects.map(({ id }) => id));
  const titles = objects.map(({ type, attributes }) => `${type} ${attributes.title}`);
  return objects.flatMap((object, index) => {
    const twice = titles.indexOf(titles[index] as string) < index ? ['the title is that of another one'] : [];
    const { decoded, problems } = decode(object);
    const dataset = datasetIn(decoded);
    const findings = [
      ...twice,
      ...problems,
      ...checkFrame(object, dataset),
      ...checkReferences(object, decoded, ids),
      ...checkDrawings(decoded, (field) => dataset === undefined || hasField(dataset, field)),
      ...(object.type === 'dashboard' ? checkPlaces(jsonObjects(decoded.panelsJSON)) : []),
    ];
    return findings.map((finding) => `${object.id}: ${finding}`);
  });
}

/** The attributes with the texts in them as values. */
function decode({ attributes }: SavedObject): { readonly decoded: JsonObject; readonly problems: readonly string[] } {
  const problems: string[] = [];
  const walk = (value: JsonValue, name: string): JsonValue => {
    if (/JSON$/.test(name)) {
      const inner = typeof value === 'string' ? parseJson(value) : undefined;
      if (inner === undefined) problems.push(`${name} is not JSON in a text`);
      return walk(inner ?? {}, '');
    }
    if (Array.isArray(value)) return value.map((member: JsonValue) => walk(member, ''));
    if (!isJsonObject(value)) return value;
    return Object.fromEntries(Object.entries(value).map(([key, member]) => [key, walk(member, key)]));
  };
  return { decoded: walk(attributes, '') as JsonObject, problems };
}

function datasetIn({ kibanaSavedObjectMeta }: JsonObject): string | undefined {
  const meta = isJsonObject(kibanaSavedObjectMeta) ? kibanaSavedObjectMeta.searchSourceJSON : undefined;
  const [filter] = isJsonObject(meta) ? jsonObjects(meta.filter) : [];
  const query = isJsonObject(filter?.query) ? filter.query.match_phrase : undefined;
  const dataset = isJsonObject(query) ? query['data_stream.dataset'] : undefined;
  return typeof dataset === 'string' ? dataset : undefined;
}

function checkFrame(object: SavedObject, dataset: string | undefined): readonly string[] {
  const { type, attributes } = object;
  const unknown = Object.keys(attributes).filter((name) => !knownAttributes[type].includes(name));
  const versions = Object.entries(migrationVersions).filter(
    ([name, version]) => object[name as keyof typeof migrationVersions] !== version,
  );
  return [
    ...unknown.map((name) => `Kibana does not know the attribute ${name}`),
    ...versions.map(([name, version]) => `${name} is not ${version}`),
    ...(String(attributes.title).startsWith(objectTitle('')) ? [] : ['the title does not begin as all do']),
    ...(attributes.description ? [] : ['there is no description']),
    ...(dataset === undefined ? ['there is no filter of the data set'] : []),
  ];
}

/** Every pointer is used, and everything that needs one has it. */
function checkReferences(object: SavedObject, decoded: JsonObject, ids: ReadonlySet<string>): readonly string[] {
  const there = object.references.map(({ name }) => name);
  const needed = [...neededNames(decoded)];
  const outside = object.references.filter(({ type, id }) =>
    type === 'index-pattern' ? id !== dataView : !ids.has(id),
  );
  return [
    ...there.filter((name, index) => there.indexOf(name) < index).map((name) => `two references are called ${name}`),
    ...needed.filter((name) => !there.includes(name)).map((name) => `the reference ${name} is missing`),
    ...there.filter((name) => !needed.includes(name)).map((name) => `nothing uses the reference ${name}`),
    ...outside.map(({ type, id }) => `there is no ${type} ${id}`),
  ];
}

function neededNames(decoded: JsonObject): ReadonlySet<string> {
  const names = new Set<string>();
  const visit = (value: JsonValue, prefix: string): void => {
    if (Array.isArray(value)) for (const member of value) visit(member, prefix);
    if (!isJsonObject(value)) return;
    const own = typeof value.panelIndex === 'string' ? `${value.panelIndex}:` : prefix;
    for (const key of ['indexRefName', 'panelRefName', 'destinationRefName', 'indexPatternRefName'])
      if (typeof value[key] === 'string') names.add(`${own}${value[key]}`);
    if (isJsonObject(value.layers) && prefix !== '')
      for (const layer of Object.keys(value.layers)) names.add(`${own}indexpattern-datasource-layer-${layer}`);
    if (typeof value.eventId === 'string' && isJsonObject(value.action))
      names.add(`${own}drilldown:${value.action.factoryId}:${value.eventId}:dashboardId`);
    for (const member of Object.values(value)) visit(member, own);
  };
  visit(decoded, '');
  const controls = isJsonObject(decoded.controlGroupInput) ? decoded.controlGroupInput.panelsJSON : undefined;
  for (const id of Object.keys(controls ?? {})) names.add(`controlGroup_${id}:optionsListDataView`);
  return names;
}
