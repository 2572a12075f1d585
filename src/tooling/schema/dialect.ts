/** Way of a field, stage 1 of 6: a YAML file in; what the dialect does not allow in it out. */
import { knownServices } from '../../jumpcloud/known-services.ts';
import { outcomeRules, relatedKinds, weakerWords } from '../model/model.ts';
import { operations } from '../operations/record.ts';
import { members, path, text, texts } from '../operations/schema-parts.ts';
import { type FileRole, roleOf } from './file-role.ts';
import type { YamlFile } from './load-yaml.ts';
import { type ShapeCheck, shapeChecker } from './shape.ts';

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
    index: { const: false },
    ignore_above: { type: 'integer', minimum: 1 },
  },
  if: { properties: { type: { const: 'group' } } },
  // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema
  then: { required: ['fields'], properties: { index: false } },
  else: { required: ['example'], properties: { fields: false } },
};

const documentField = members(
  { name: path },
  {
    ...{ type: text, description: text, example: {}, services, value: text },
    ...{ list: { const: true }, index: { const: false }, ignore_above: { type: 'integer', minimum: 1 } },
  },
);

const someTexts = { ...texts, minItems: 1 };
const variant = members({
  when: { type: 'object', minProperties: 1, additionalProperties: { anyOf: [text, someTexts] } },
  sentence: text,
});

const eventType = members(
  {
    services: { ...services, minItems: 1 },
    category: texts,
    type: texts,
    outcome: { enum: outcomeRules },
    meaning: text,
    sentence: text,
    evidence: { enum: ['documented', 'newer', 'live', 'elsewhere'] },
  },
  {
    assumed_service: { const: true },
    kind: text,
    success_sentence: text,
    variants: { type: 'array', minItems: 1, items: variant },
  },
);

/** The name is what `$name` can be. */
const conditions = {
  type: 'object',
  additionalProperties: false,
  patternProperties: { '^[a-z][a-z0-9_]*$': members({ says: text, kql: text }) },
};

const flag = { const: true };

/** A setting has a direction in which it is weaker, or words in an order. */
const setting = {
  ...members(
    { words: text },
    {
      weaker: { enum: weakerWords },
      order: { type: 'array', minItems: 2, items: { anyOf: [text, texts] } },
      ...{ zero: flag, absent_is_off: flag, secret: flag, networks: flag, member: text },
    },
  ),
  oneOf: [{ required: ['weaker'] }, { required: ['order'] }],
};

const settingsGroup = members(
  { name: text, settings: { type: 'object', minProperties: 1, additionalProperties: setting } },
  { under: someTexts, events: someTexts },
);

const settings = members({ secrets: texts, groups: { type: 'array', items: settingsGroup } });

const question = {
  ...members(
    { asks: { type: 'string', pattern: '\\?$', description: 'a question' }, kql: text, jq: text },
    { note: text, by: { ...someTexts, maxItems: 2 }, distinct: path },
  ),
  dependencies: { distinct: ['by'] },
};

/** Lists of questions by the title of their group. */
const questions = { type: 'object', additionalProperties: { type: 'array', minItems: 1, items: question } };

/** The operation is the only key of an entry. */
const mappingEntry = {
  type: 'object',
  minProperties: 1,
  maxProperties: 1,
  additionalProperties: false,
  properties: Object.fromEntries(
    Object.entries(operations).flatMap(([name, { schema }]) =>
      schema === undefined ? [] : [[name, { ...schema, type: ['object', 'null'] }]],
    ),
  ),
};

const checks: Readonly<Record<FileRole, ShapeCheck>> = {
  attributes: shapeChecker({ type: 'array', items: { $ref: 'attribute' } }, attribute),
  document: shapeChecker({ type: 'array', items: documentField }),
  catalogue: shapeChecker({ type: 'object', additionalProperties: eventType }),
  mapping: shapeChecker({ type: 'array', items: mappingEntry }),
  conditions: shapeChecker(conditions),
  settings: shapeChecker(settings),
  questions: shapeChecker(questions),
};

/** What in a file is not the dialect that `fields/README.md` describes; each finding with file and line. */
export function checkDialect(file: YamlFile): readonly string[] {
  return checks[roleOf(file)](file);
}
