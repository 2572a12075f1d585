import { didYouMean } from '../core/nearest-name.ts';

/** A field as conditions see it. */
export interface Field {
  readonly name: string;
  readonly kind: FieldKindName;
  /** The type in Elasticsearch. */
  readonly type: string;
  /** Where its values lie in a document. */
  readonly path: readonly string[];
  /** The dotted path below a flattened field. */
  readonly key: string | undefined;
  /** Longer texts are kept but not found. */
  readonly ignoreAbove: number;
}

export type FieldKindName = 'keyword' | 'text' | 'flattened' | 'ip' | 'date' | 'number' | 'boolean' | 'opaque';

/** The field of a name; undefined if there is none. */
export interface Fields {
  (name: string): Field | undefined;
  /** All that a mapping declares, for messages. */
  readonly names?: readonly string[];
}

export function unknownField(name: string, { names = [] }: Fields): string {
  return `there is no field ${name} that can be searched${didYouMean(name, names)}`;
}

interface Mapping {
  readonly type?: string;
  readonly index?: boolean;
  readonly doc_values?: boolean;
  readonly ignore_above?: number;
  readonly properties?: Readonly<Record<string, Mapping>>;
  readonly fields?: Readonly<Record<string, Mapping>>;
}

/** How values of a type are compared. What is not here can only be asked for whether it exists. */
const kinds: Readonly<Record<string, FieldKindName>> = {
  keyword: 'keyword',
  constant_keyword: 'keyword',
  wildcard: 'keyword',
  text: 'text',
  match_only_text: 'text',
  flattened: 'flattened',
  ip: 'ip',
  date: 'date',
  long: 'number',
  float: 'number',
  double: 'number',
  scaled_float: 'number',
  boolean: 'boolean',
};

/**
 * The fields that a mapping declares and that can be searched.
 * @param mappings as an index has them, for instance `src/generated/events-mappings.ts`
 */
export function fieldsOf(mappings: Mapping): Fields {
  const fields = new Map<string, Field>();
  collect(mappings, [], [], fields);
  return Object.assign((name: string) => fields.get(name) ?? keyed(name, fields), { names: [...fields.keys()] });
}

function collect(mapping: Mapping, name: readonly string[], path: readonly string[], into: Map<string, Field>): void {
  for (const [member, inner] of Object.entries(mapping.properties ?? {}))
    collect(inner, [...name, member], [...path, member], into);
  for (const [member, inner] of Object.entries(mapping.fields ?? {})) collect(inner, [...name, member], path, into);
  const { type } = mapping;
  // Without an index Elasticsearch searches the doc values.
  const isSearched = mapping.index !== false || (mapping.doc_values !== false && !/text$/.test(type ?? ''));
  if (type === undefined || type === 'object' || !isSearched) return;
  const kind = kinds[type] ?? 'opaque';
  const ignoreAbove = mapping.ignore_above ?? Number.POSITIVE_INFINITY;
  into.set(name.join('.'), { name: name.join('.'), kind, type, path, key: undefined, ignoreAbove });
}

function keyed(name: string, fields: ReadonlyMap<string, Field>): Field | undefined {
  for (let dot = name.lastIndexOf('.'); dot > 0; dot = name.lastIndexOf('.', dot - 1)) {
    const parent = fields.get(name.slice(0, dot));
    if (parent !== undefined)
      return parent.kind === 'flattened' ? { ...parent, name, key: name.slice(dot + 1) } : undefined;
  }
  return undefined;
}
