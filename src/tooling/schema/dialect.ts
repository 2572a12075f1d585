/** Way of a field, stage 1 of 6: a YAML file in; what the dialect does not allow in it out. */
import { Ajv, type ErrorObject } from 'ajv';
import { knownServices } from '../../jumpcloud/known-services.ts';
import { nearestName } from '../../readers/nearest-name.ts';
import type { KeyPath } from '../../readers/yaml.ts';
import { outcomeRules, relatedKinds } from '../model/model.ts';
import { operations } from '../operations/record.ts';
import { path, text, texts } from '../operations/schema-parts.ts';
import { type FileRole, roleOf } from './file-role.ts';
import type { YamlFile } from './load-yaml.ts';

/** A misspelt service would get a page of its own in the docs, and no event would ever belong to it. */
const services = { type: 'array', items: { enum: knownServices }, uniqueItems: true };

const attribute = {
  $id: 'attribute',
  type: 'object',
  additionalProperties: false,
  required: ['name', 'type', 'description'],
  properties: {
    // Assigned in JavaScript, that one name would change the object and not become a member of it.
    name: { type: 'string', pattern: '^(?!__proto__$)[A-Za-z_][A-Za-z0-9_]*$' },
    type: { enum: ['group', 'keyword', 'boolean', 'long', 'float', 'double', 'flattened'] },
    description: text,
    example: {},
    services,
    fields: { type: 'array', items: { $ref: 'attribute' }, minItems: 1 },
    list: { const: true },
    wire: text,
    // One: of two it could not be told which of them wins.
    spellings: { ...texts, maxItems: 1 },
    bare: { type: 'string', pattern: '^[a-z_]+$' },
    ecs: path,
    related: { enum: relatedKinds },
    duplicate: { const: true },
    personal: { const: true },
    ignore_above: { type: 'integer', minimum: 1 },
  },
  if: { properties: { type: { const: 'group' } } },
  // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema
  then: { required: ['fields'] },
  else: { required: ['example'], properties: { fields: false } },
};

const documentField = {
  type: 'object',
  additionalProperties: false,
  required: ['name'],
  properties: {
    name: path,
    type: text,
    description: text,
    example: {},
    services,
    value: text,
    list: { const: true },
    ignore_above: { type: 'integer', minimum: 1 },
  },
};

const eventType = {
  type: 'object',
  additionalProperties: false,
  required: ['services', 'category', 'type', 'outcome', 'meaning', 'sentence', 'evidence'],
  properties: {
    services: { ...services, minItems: 1 },
    assumed_service: { const: true },
    kind: text,
    category: texts,
    type: texts,
    outcome: { enum: outcomeRules },
    meaning: text,
    sentence: text,
    success_sentence: text,
    evidence: { enum: ['documented', 'newer', 'live', 'elsewhere'] },
  },
};

/** The name is what `$name` can be. */
const conditions = {
  type: 'object',
  additionalProperties: false,
  patternProperties: {
    '^[a-z][a-z0-9_]*$': {
      type: 'object',
      additionalProperties: false,
      required: ['says', 'kql'],
      properties: { says: text, kql: text },
    },
  },
};

/** The operation is the only key of an entry. */
const mappingEntry = {
  type: 'object',
  minProperties: 1,
  maxProperties: 1,
  additionalProperties: false,
  properties: Object.fromEntries(
    Object.entries(operations).flatMap(([name, { schema }]) =>
      schema === undefined ? [] : [[name, { type: ['object', 'null'], additionalProperties: false, ...schema }]],
    ),
  ),
};

const ajv = new Ajv({ allErrors: true, strict: false, verbose: true });
ajv.addSchema(attribute);

const validators: Readonly<Record<FileRole, ReturnType<Ajv['compile']>>> = {
  attributes: ajv.compile({ type: 'array', items: { $ref: 'attribute' } }),
  document: ajv.compile({ type: 'array', items: documentField }),
  catalogue: ajv.compile({ type: 'object', additionalProperties: eventType }),
  mapping: ajv.compile({ type: 'array', items: mappingEntry }),
  conditions: ajv.compile(conditions),
};

/** What in a file is not the dialect that `fields/README.md` describes; each finding with file and line. */
export function checkDialect(file: YamlFile): readonly string[] {
  const validate = validators[roleOf(file)];
  if (validate(file.value)) return [];
  const findings = (validate.errors ?? []).filter((error) => error.keyword !== 'if');
  return findings.map((error) => {
    const extra = (error.params as { additionalProperty?: string }).additionalProperty;
    const what = extra === undefined ? problemOf(error) : unknownKey(extra, error);
    const { path, name } = placeOf(file, error.instancePath);
    const line = file.lineOf(extra === undefined ? path : [...path, extra]);
    return `${file.file}:${line} ${name || 'the file'} ${what}`;
  });
}

function unknownKey(key: string, { parentSchema }: ErrorObject): string {
  return `does not know the key ${key}${hint(key, Object.keys(parentSchema?.properties ?? {}))}`;
}

function problemOf({ keyword, message, params, data }: ErrorObject): string {
  if (keyword === 'false schema') return 'must not be there';
  if (keyword !== 'enum') return message ?? keyword;
  const { allowedValues } = params as { allowedValues: readonly string[] };
  return `must be one of ${allowedValues.join(', ')}${hint(String(data), allowedValues)}`;
}

function hint(word: string, names: readonly string[]): string {
  const near = nearestName(word, names);
  return near === undefined ? '' : `; did you mean ${near}?`;
}

interface Place {
  readonly path: KeyPath;
  /** The dotted names on the way to it, for people; empty for the whole file. */
  readonly name: string;
}

/** Where a JSON pointer leads in a file. */
function placeOf(file: YamlFile, pointer: string): Place {
  const names: string[] = [];
  const path: (string | number)[] = [];
  let value: unknown = file.value;
  const segments = segmentsOf(pointer);
  for (const [depth, segment] of segments.entries()) {
    const isItem = Array.isArray(value);
    value = (value as Readonly<Record<string, unknown>>)[segment];
    path.push(isItem ? Number(segment) : segment);
    const name = isItem ? (value as { name?: unknown } | null)?.name : segment;
    const isInner = !isItem && name === 'fields' && depth < segments.length - 1;
    if (typeof name === 'string' && !isInner) names.push(name);
  }
  return { path, name: names.join('.') };
}

function segmentsOf(pointer: string): readonly string[] {
  return pointer
    .split('/')
    .slice(1)
    .map((segment) => segment.replaceAll('~1', '/').replaceAll('~0', '~'));
}
