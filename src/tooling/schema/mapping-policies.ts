import type { AttributeNode, MappingEntry, SchemaModel, SourceLocation } from './model.ts';

type Finding = readonly [SourceLocation, string];

/** Types of fields that a value of an attribute may be copied into. A text goes into an `ip` only through `address`. */
const compatible: Readonly<Record<string, readonly string[]>> = {
  keyword: ['keyword', 'wildcard', 'match_only_text', 'constant_keyword'],
  boolean: ['boolean'],
  long: ['long', 'keyword'],
  float: ['float', 'double'],
  double: ['double'],
  flattened: ['flattened'],
};

export function canBeCopied(type: string, target: string): boolean {
  return compatible[type]?.includes(target) ?? false;
}

/** What in mapping.yml, and in the sentences that it fills, does not fit the rest of the schema. */
export function checkMapping(model: SchemaModel, attributes: readonly AttributeNode[]): readonly Finding[] {
  const sourceTypes = new Map(attributes.map(({ path, type }) => [path, type]));
  const targetTypes = new Map(model.documentFields.map(({ name, type }) => [name, type]));
  return [
    ...model.mapping.flatMap((entry) => [
      ...checkEntry(entry, sourceTypes, targetTypes),
      ...checkConditions(entry, sourceTypes),
    ]),
    ...checkSentences(model),
  ];
}

/** What an operation reads: its code relies on the type that `conform` has checked. */
const sourceType: Readonly<Record<string, string>> = {
  address: 'keyword',
  timestamp: 'keyword',
  latency: 'keyword',
  catalogue: 'keyword',
  message: 'keyword',
  translate: 'keyword',
  location: 'group',
  changes: 'flattened',
};

/** Types of the fields that an operation fills, by the key under which they are named. */
const targetType: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  address: { ip: 'ip', port: 'long' },
  translate: { to: 'long' },
  latency: { to: 'long' },
};

/** Types only; that the paths are declared is checked when the mapping is planned. */
function checkEntry(
  { operation, body, location }: MappingEntry,
  sourceTypes: ReadonlyMap<string, string>,
  targetTypes: ReadonlyMap<string, string>,
): readonly Finding[] {
  if (operation === 'copy' || operation === 'join') {
    const target = targetTypes.get(body.to as string);
    return [body.from as string | readonly string[]].flat().flatMap((path): readonly Finding[] => {
      const type = sourceTypes.get(path);
      if (type === undefined || target === undefined || canBeCopied(type, target)) return [];
      return [[location, `${path}: a ${type} cannot go into ${String(body.to)}, a ${target}`]];
    });
  }
  const checkType = (
    path: unknown,
    types: ReadonlyMap<string, string>,
    wanted: string | undefined,
  ): readonly Finding[] => {
    const type = types.get(path as string);
    if (type === undefined || wanted === undefined || type === wanted) return [];
    return [[location, `${String(path)} is of type ${type}, not ${wanted}`]];
  };
  return [
    ...checkType(body.from, sourceTypes, sourceType[operation]),
    ...Object.entries(targetType[operation] ?? {}).flatMap(([key, type]) => checkType(body[key], targetTypes, type)),
  ];
}

/** A value that the attribute can never have would make the entry dead, or always true. */
function checkConditions({ body, location }: MappingEntry, types: ReadonlyMap<string, string>): readonly Finding[] {
  return Object.entries((body.when ?? {}) as Readonly<Record<string, unknown>>).flatMap(([path, test]) => {
    const wanted = wantedType(test);
    const type = types.get(path);
    if (type === undefined || wanted === undefined || type === wanted) return [];
    return [[location, `when: ${path} is of type ${type}, not ${wanted}`]];
  });
}

/** The type that a test asks for; undefined where it compares with no constant. */
function wantedType(test: unknown): string | undefined {
  const inside = typeof test === 'object' && test !== null && 'not' in test ? test.not : test;
  const [first] = [inside].flat();
  if (typeof first === 'string') return 'keyword';
  return typeof first === 'number' ? 'long' : undefined;
}

function checkSentences({ mapping, eventTypes }: SchemaModel): readonly Finding[] {
  const defined = new Set(mapping.flatMap(({ body }) => Object.keys((body.placeholders ?? {}) as object)));
  return eventTypes.flatMap(({ name, sentence, successSentence, location }) => {
    const placeholders = `${sentence}${successSentence ?? ''}`.match(/\{[^}]*\}?|\}/g) ?? [];
    const unknown = placeholders
      .filter((placeholder) => !defined.has(placeholder.slice(1, -1)))
      .map((placeholder): Finding => [location, `${name}: the sentence has an unknown placeholder ${placeholder}`]);
    return [...unknown, ...checkAttempts(name, location, sentence, successSentence)];
  });
}

/** What succeeded was more than an attempt. */
function checkAttempts(
  name: string,
  location: Finding[0],
  sentence: string,
  successSentence: string | undefined,
): readonly Finding[] {
  if (/\b(?:attempted|tried)\b/.test(successSentence ?? sentence))
    return [[location, `${name}: an attempt is no true sentence of a success; say in success_sentence what was done`]];
  return [];
}
