import type { Fields } from '../../kql/fields.ts';
import type { KeyPath } from '../../readers/yaml.ts';
import { type DashboardFile, findingAt, panelFinding, type RawMeasure, type RawPanel } from './raw.ts';

/** What a panel does with a field. */
interface FieldUse {
  readonly field: string;
  readonly use: Use;
  readonly keys: KeyPath;
}

type Use = keyof typeof uses;

const numbers = ['long', 'float', 'double', 'scaled_float'];
const groups = ['keyword', 'constant_keyword', 'wildcard', 'ip', 'boolean', 'long'];

/** The types of fields that a use takes, and what it is called. */
const uses = {
  group: { types: groups, verb: 'group by it' },
  control: { types: groups, verb: 'filter with it' },
  unique: { types: [...groups, 'date'], verb: 'count its values' },
  percentile: { types: numbers, verb: 'take a percentile of it' },
  max: { types: [...numbers, 'date'], verb: 'take the largest of it' },
  sum: { types: numbers, verb: 'add it up' },
  last: { types: [...numbers, 'date'], verb: 'take the newest of it' },
  place: { types: ['geo_point'], verb: 'put it on a map' },
  country: { types: ['keyword'], verb: 'color countries by it' },
  show: { types: undefined, verb: 'show it' },
} as const;

/** What of fields a stream knows. */
export interface StreamFields {
  readonly fields: Fields;
  /** Fields that documents usually lack, with the field to use in their place. */
  readonly dropped: ReadonlyMap<string, string | undefined>;
}

/** Every field of a dashboard that does not exist, or is of a type that its use does not allow. */
export function checkFieldUses(source: DashboardFile, known: StreamFields): readonly string[] {
  const { controls, panels } = source.raw;
  return [
    ...controls.flatMap((field, index) =>
      problemOf({ field, use: 'control', keys: [] }, known).map((what) =>
        findingAt(source, ['controls', index], `controls: ${what}`),
      ),
    ),
    ...panels.flatMap((panel, index) =>
      usesOf(panel).flatMap((one) => problemOf(one, known).map((what) => panelFinding(source, index, one.keys, what))),
    ),
  ];
}

/** The fields that a panel uses outside of its conditions. */
export function usesOf({ kind, by, geo, columns, measure, measures }: RawPanel): readonly FieldUse[] {
  const use: Use = kind === 'region' ? 'country' : 'group';
  return [
    ...(typeof by === 'string' ? [{ field: by, use, keys: ['by'] }] : []),
    ...(Array.isArray(by) ? (by as readonly string[]) : []).map((field, index) => ({
      field,
      use,
      keys: ['by', index],
    })),
    ...(geo === undefined ? [] : [{ field: geo, use: 'place' as const, keys: ['geo'] }]),
    ...(columns ?? []).map((field, index) => ({ field, use: 'show' as const, keys: ['columns', index] })),
    ...useOfMeasure(measure, ['measure']),
    ...(measures ?? []).flatMap((one, index) => useOfMeasure(one, ['measures', index])),
  ];
}

function useOfMeasure(measure: RawMeasure | undefined, keys: KeyPath): readonly FieldUse[] {
  if (measure?.field === undefined) return [];
  return [{ field: measure.field, use: measure.kind as Use, keys: [...keys, 'field'] }];
}

function problemOf({ field, use }: FieldUse, { fields, dropped }: StreamFields): readonly string[] {
  const found = fields(field);
  if (found === undefined) return [`there is no field ${field} that can be searched`];
  for (let end = field.length; end > 0; end = field.lastIndexOf('.', end - 1)) {
    const name = field.slice(0, end);
    if (dropped.has(name)) return [`${field} is dropped after mapping${advice(dropped.get(name))}`];
  }
  const { types, verb } = uses[use];
  // Elasticsearch could, but Kibana does not learn of keys below a flattened field.
  const type = found.key === undefined ? found.type : `key of a ${found.type} field`;
  if (types !== undefined && !(types as readonly string[]).includes(type))
    return [`${field} is a ${type}: you cannot ${verb}`];
  if (use === 'country' && !field.endsWith('country_iso_code')) return [`${field} holds no codes of countries`];
  return [];
}

function advice(instead: string | undefined): string {
  return instead === undefined ? '' : `; use ${instead}`;
}
