/** Way of a field, stage 1 of 6: the files under `fields/` in; the checked SchemaModel out. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { ecsField } from '../model/ecs.ts';
import { failOn } from '../model/fail-on.ts';
import type { DocumentField, EventType, MappingEntry, NamedCondition, Question, SchemaModel } from '../model/model.ts';
import { checkDialect } from './dialect.ts';
import { roleOf } from './file-role.ts';
import { loadAttributes } from './load-attributes.ts';
import { loadSettings } from './load-settings.ts';
import { loadYaml, type YamlFile } from './load-yaml.ts';
import { checkPolicies } from './policies.ts';

/**
 * Reads `fields/<stream>/` and checks it.
 * @param root the folder that holds `fields/`
 * @throws IngestError JC_SCHEMA_INVALID with every finding, each with file and line
 */
export function loadSchema(root: string, stream: string): SchemaModel {
  const files = listYaml(root, `fields/${stream}`).map((file) => loadYaml(root, file));
  failOn('fields/', files.flatMap(checkDialect));
  const model: SchemaModel = {
    stream,
    attributes: files.filter((file) => roleOf(file) === 'attributes').flatMap(loadAttributes),
    documentFields: files.filter((file) => roleOf(file) === 'document').flatMap(loadDocumentFields),
    eventTypes: files.filter((file) => roleOf(file) === 'catalogue').flatMap(loadEventTypes),
    mapping: files.filter((file) => roleOf(file) === 'mapping').flatMap(loadMapping),
    conditions: files.filter((file) => roleOf(file) === 'conditions').flatMap(loadConditions),
    settings: loadSettings(files.find((file) => roleOf(file) === 'settings')),
    questions: files.filter((file) => roleOf(file) === 'questions').flatMap(loadQuestions),
  };
  failOn('fields/', checkPolicies(model));
  return model;
}

function listYaml(root: string, folder: string): readonly string[] {
  const entries = readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' });
  return entries
    .filter((entry) => entry.endsWith('.yml'))
    .map((entry) => `${folder}/${entry.replaceAll('\\', '/')}`)
    .sort();
}

function loadMapping(file: YamlFile): readonly MappingEntry[] {
  return (file.value as readonly Readonly<Record<string, unknown>>[]).map((entry, index) => {
    const [operation, body] = Object.entries(entry)[0] as [string, Readonly<Record<string, unknown>> | null];
    return { operation, body: body ?? {}, location: { file: file.file, line: file.lineOf([index]) } };
  });
}

function loadConditions(file: YamlFile): readonly NamedCondition[] {
  const entries = file.value as Readonly<Record<string, Pick<NamedCondition, 'says' | 'kql'>>>;
  return Object.entries(entries).map(([name, { says, kql }]) => {
    return { name, says, kql, location: { file: file.file, line: file.lineOf([name, 'kql']) } };
  });
}

function loadQuestions(file: YamlFile): readonly Question[] {
  const groups = file.value as unknown as Readonly<Record<string, readonly Omit<Question, 'group' | 'location'>[]>>;
  return Object.entries(groups).flatMap(([group, questions]) =>
    questions.map((question, index) => {
      return { ...question, group, location: { file: file.file, line: file.lineOf([group, index, 'asks']) } };
    }),
  );
}

interface RawField {
  readonly name: string;
  readonly type?: string;
  readonly description?: string;
  readonly value?: string;
  readonly list?: true;
  readonly ignore_above?: number;
  readonly index?: false;
}

/** The fields outside `jumpcloud.event`; where a file gives no type, ECS defines the field. */
function loadDocumentFields(file: YamlFile): readonly DocumentField[] {
  return (file.value as unknown as readonly RawField[]).map((raw, index) => {
    const ecs = raw.type === undefined ? ecsField(raw.name) : undefined;
    return {
      name: raw.name,
      type: raw.type ?? ecs?.type ?? '',
      description: raw.description ?? ecs?.description ?? '',
      value: raw.value,
      list: raw.list ?? ecs?.isList ?? false,
      ignoreAbove: raw.ignore_above ?? ecs?.ignoreAbove,
      indexed: raw.index ?? ecs?.index ?? true,
      ecs: raw.type === undefined,
      location: { file: file.file, line: file.lineOf([index]) },
    };
  });
}

interface RawEventType extends Omit<EventType, 'name' | 'kind' | 'successSentence' | 'variants' | 'location'> {
  readonly kind?: string;
  readonly success_sentence?: string;
  readonly variants?: readonly {
    readonly when: Readonly<Record<string, string | string[]>>;
    readonly sentence: string;
  }[];
}

/** The event types that a checked file of the catalogue declares. */
function loadEventTypes(file: YamlFile): readonly EventType[] {
  const entries = Object.entries(file.value as unknown as Readonly<Record<string, RawEventType>>);
  return entries.map(([name, { success_sentence: successSentence, variants = [], ...raw }]) => ({
    name,
    kind: 'event',
    ...raw,
    ...(successSentence === undefined ? {} : { successSentence }),
    variants: variants.map(({ when, sentence }) => ({ when: valuesOf(when), sentence })),
    location: { file: file.file, line: file.lineOf([name]) },
  }));
}

/** `any` stands for every value there is. */
function valuesOf(when: Readonly<Record<string, string | string[]>>): Readonly<Record<string, readonly string[]>> {
  return Object.fromEntries(Object.entries(when).map(([name, value]) => [name, value === 'any' ? [] : [value].flat()]));
}
