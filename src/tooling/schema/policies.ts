/** Way of a field, stage 1 of 6: the SchemaModel in; what ECS and the house rules do not allow in it out. */
import { allowedValues, ecsField, expectedEventTypes } from '../model/ecs.ts';
import { type AttributeNode, canBeCopied, flattenAttributes, type SchemaModel } from '../model/model.ts';
import { checkSettings, type Finding } from './check-settings.ts';

/** Elastic's limit for the fields of one data stream. */
const mostFields = 2048;

/** What in the schema contradicts ECS, Elastic's package rules or itself; each finding with file and line. */
export function checkPolicies(model: SchemaModel): readonly string[] {
  const attributes = flattenAttributes(model.attributes);
  const findings = [
    ...checkNames(model.attributes),
    ...attributes.flatMap(checkAttribute),
    ...attributes.flatMap(checkPersonal),
    ...checkTargets(model, attributes),
    ...checkDocumentFields(model),
    ...checkEventTypes(model),
    ...checkSentences(model),
    ...checkAppended(model),
    ...checkSettings(model),
    ...checkSize(model, attributes),
  ];
  return findings.map(([location, text]) => `${location.file}:${location.line} ${text}`);
}

function checkNames(siblings: readonly AttributeNode[]): readonly Finding[] {
  const seen = new Map<string, AttributeNode>();
  const findings: Finding[] = [];
  for (const attribute of siblings) {
    for (const name of new Set([attribute.name, attribute.wire])) {
      const other = seen.get(name.toLowerCase());
      if (other) {
        const same = name === other.name || name === other.wire;
        const difference = same ? 'declared twice' : `apart from ${other.path} by case only`;
        findings.push([
          attribute.location,
          `${meantBy(attribute)}: the name ${name} is ${difference} (see ${other.location.file})`,
        ]);
      }
      seen.set(name.toLowerCase(), attribute);
    }
    findings.push(...checkNames(attribute.children));
  }
  return findings;
}

/** The attribute that somebody has written, of which a further spelling is one. */
function meantBy({ path, spells }: AttributeNode): string {
  return spells === undefined ? path : path.replace(/[^.]+$/, spells);
}

function checkAttribute(attribute: AttributeNode): readonly Finding[] {
  const findings: Finding[] = [];
  const say = (text: string) => findings.push([attribute.location, `${attribute.path}: ${text}`]);
  if (attribute.description.includes('|')) say('a pipe in the description would break the table of exported fields');
  if (attribute.services.length === 0) say('says in no service that it occurs (services)');
  if (attribute.bare !== undefined && !takesBare(attribute)) say(`there is no member ${attribute.bare} (bare)`);
  if (attribute.spellings.length > 0 && flattenAttributes(attribute.children).some((child) => child.duplicate))
    say('what has a further spelling can be a duplicate as a whole only');
  if (attribute.type === 'group') return findings;
  if (Array.isArray(attribute.example) && !attribute.list)
    say('the example is a list, but the attribute is not declared as one (list)');
  const examples = attribute.list && Array.isArray(attribute.example) ? attribute.example : [attribute.example];
  if (!examples.every((example) => fits(attribute, example))) say(`the example is not a ${attribute.type}`);
  return findings;
}

/** A `flattened` object has any member. */
function takesBare({ type, bare, children }: AttributeNode): boolean {
  return type === 'flattened' || children.some(({ name, wire }) => name === bare && wire === bare);
}

/** Personal data is dropped at the top level, before the shape of anything has been looked at. */
function checkPersonal({ personal, path, location }: AttributeNode): readonly Finding[] {
  if (!personal || !path.includes('.')) return [];
  return [[location, `${path}: only a whole attribute of the top level can be personal`]];
}

function fits(attribute: AttributeNode, example: unknown): boolean {
  switch (attribute.type) {
    case 'keyword':
      return typeof example === 'string';
    case 'boolean':
      return typeof example === 'boolean';
    case 'long':
      return Number.isSafeInteger(example);
    case 'float':
    case 'double':
      return typeof example === 'number';
    default:
      return typeof example === 'object' && example !== null;
  }
}

function checkTargets(model: SchemaModel, attributes: readonly AttributeNode[]): readonly Finding[] {
  const declared = new Map(model.documentFields.map((field) => [field.name, field]));
  return attributes.flatMap((attribute): readonly Finding[] => {
    if (attribute.ecs === undefined) return [];
    const target = declared.get(attribute.ecs);
    if (!target)
      return [[attribute.location, `${attribute.path}: ${attribute.ecs} is not declared in ecs.yml or base.yml`]];
    // planMapping makes an address of it.
    const isAddress = attribute.type === 'keyword' && target.type === 'ip';
    if (isAddress || canBeCopied(attribute.type, target.type)) return [];
    return [
      [attribute.location, `${attribute.path}: a ${attribute.type} cannot go into ${attribute.ecs}, a ${target.type}`],
    ];
  });
}

function checkDocumentFields(model: SchemaModel): readonly Finding[] {
  const seen = new Set<string>();
  return model.documentFields.flatMap((field): readonly Finding[] => {
    const findings: Finding[] = [];
    if (seen.has(field.name)) findings.push([field.location, `${field.name} is declared twice`]);
    seen.add(field.name);
    if (field.type === '') findings.push([field.location, `${field.name} has no type and is not a field of ECS`]);
    if (!field.ecs && ecsField(field.name) && ecsField(field.name)?.type !== field.type) {
      findings.push([field.location, `${field.name} is a field of ECS with another type: leave the type out`]);
    }
    if (!field.ecs && field.description === '') findings.push([field.location, `${field.name} has no description`]);
    return findings;
  });
}

function checkEventTypes(model: SchemaModel): readonly Finding[] {
  const seen = new Set<string>();
  return model.eventTypes.flatMap((entry): readonly Finding[] => {
    const findings: Finding[] = [];
    const say = (text: string) => findings.push([entry.location, `${entry.name}: ${text}`]);
    if (seen.has(entry.name)) say('is in the catalog twice');
    seen.add(entry.name);
    if (!allowedValues('event.kind').includes(entry.kind)) say(`ECS has no event.kind ${entry.kind}`);
    for (const category of entry.category) {
      if (!allowedValues('event.category').includes(category)) say(`ECS has no event.category ${category}`);
    }
    const expected = new Set(entry.category.flatMap(expectedEventTypes));
    for (const type of entry.type) {
      if (!allowedValues('event.type').includes(type)) say(`ECS has no event.type ${type}`);
      else if (entry.category.length > 0 && !expected.has(type))
        say(`ECS expects no event.type ${type} with ${entry.category.join(', ')}`);
    }
    return findings;
  });
}

/** Values that a mapping adds to a field of ECS which has a closed list of them. */
function checkAppended({ mapping }: SchemaModel): readonly Finding[] {
  return mapping.flatMap(({ operation, body, location }): readonly Finding[] => {
    const { to, value } = body as { readonly to: string; readonly value: string };
    const allowed = operation === 'append' ? allowedValues(to) : [];
    return allowed.length === 0 || allowed.includes(value) ? [] : [[location, `ECS has no ${to} ${value}`]];
  });
}

function checkSize(model: SchemaModel, attributes: readonly AttributeNode[]): readonly Finding[] {
  const count = attributes.length + model.documentFields.length;
  if (count <= mostFields) return [];
  return [
    [
      { file: `fields/${model.stream}`, line: 1 },
      `${count} fields are more than the ${mostFields} that a data stream may have`,
    ],
  ];
}

/** What in the sentences of event types does not fit the placeholders of mapping.yml, or is not true. */
function checkSentences({ mapping, eventTypes }: SchemaModel): readonly Finding[] {
  const defined = new Set(mapping.flatMap(({ body }) => Object.keys((body.placeholders ?? {}) as object)));
  return eventTypes.flatMap(({ name, sentence, successSentence, variants, location }) => {
    const all = [sentence, successSentence ?? '', ...variants.map((variant) => variant.sentence)];
    const undefinedWords = variants
      .flatMap(({ when }) => Object.keys(when))
      .filter((word) => !defined.has(word))
      .map((word): Finding => [location, `${name}: a variant asks for an unknown placeholder ${word}`]);
    const placeholders = all.join('').match(/\{[^}]*\}?|\}/g) ?? [];
    const unknown = placeholders
      .filter((placeholder) => !defined.has(placeholder.slice(1, -1)))
      .map((placeholder): Finding => [location, `${name}: the sentence has an unknown placeholder ${placeholder}`]);
    const attempts = [successSentence ?? sentence, ...variants.map((variant) => variant.sentence)];
    return [...unknown, ...undefinedWords, ...attempts.flatMap((one) => checkAttempts(name, location, one))];
  });
}

/** What succeeded was more than an attempt. */
function checkAttempts(name: string, location: Finding[0], sentence: string): readonly Finding[] {
  if (/\b(?:attempted|tried)\b/.test(sentence))
    return [
      [location, `${name}: an attempt is not a true sentence about a success; say in success_sentence what was done`],
    ];
  return [];
}
