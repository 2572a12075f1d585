import { keepPersonalTag, secretNames } from '../../mapper/withhold.ts';
import { type EventType, objectName, type SchemaModel } from '../model/model.ts';
import { definitionOf, type MappingPlan, mapsSnapshots } from '../operations/record.ts';
import { type Artefact, generatedPage } from './artefact.ts';
import { settingsPage } from './settings-page.ts';
import { filePrefix } from './stream-objects.ts';

/** The pages of the reference: what every event type means, and what becomes of an event. */
export function emitReference(model: SchemaModel, plan: MappingPlan): readonly Artefact[] {
  const source = `fields/${model.stream}/`;
  const prefix = `reference/${filePrefix(model.stream)}`;
  return [
    ...(model.eventTypes.length > 0
      ? [generatedPage('reference/event-types', `${source}event-types/`, eventTypesPage(model))]
      : []),
    ...(model.settings.settings.length > 0
      ? [generatedPage(`${prefix}settings`, `${source}settings.yml`, settingsPage(model))]
      : []),
    generatedPage(`${prefix}mapping`, source, mappingPage(model, plan)),
  ];
}

function eventTypesPage(model: SchemaModel): readonly string[] {
  const services = [...new Set(model.eventTypes.flatMap((type) => type.services))].sort();
  return [
    '# Event types',
    '',
    `The ${model.eventTypes.length} event types of the catalog, with their place in ECS and the sentence that becomes \`message\` if JumpCloud sends none.`,
    'A type that is not listed is stored all the same, without category. Evidence: documented in the API description, newer in later descriptions, live in real events only, elsewhere only in rules and tools of others.',
    ...services.flatMap((service) => [
      '',
      `## ${service}`,
      '',
      '| Event type | Kind | Category | Type | Outcome | Meaning | Sentence | Evidence |',
      '|---|---|---|---|---|---|---|---|',
      ...model.eventTypes
        .filter((type) => type.services.includes(service))
        .sort(byName)
        .map(eventTypeRow),
    ]),
  ];
}

function byName(a: EventType, b: EventType): number {
  return a.name < b.name ? -1 : 1;
}

function eventTypeRow(type: EventType): string {
  const sentences = [
    ...type.variants.map(({ when, sentence }) => `\`${sentence}\` with ${variantWords(when)}`),
    `\`${type.sentence}\``,
    ...(type.successSentence === undefined ? [] : [`on success \`${type.successSentence}\``]),
  ].join('; ');
  const place = [type.kind, type.category.join(', '), type.type.join(', '), type.outcome];
  const cells = [type.name, ...place, type.meaning, sentences, type.evidence];
  return `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
}

function variantWords(when: Readonly<Record<string, readonly string[]>>): string {
  const parts = Object.entries(when).map(([name, values]) =>
    values.length > 0 ? `${name} ${values.join(' or ')}` : name,
  );
  return parts.join(' and ');
}

function mappingPage(model: SchemaModel, plan: MappingPlan): readonly string[] {
  const object = objectName(model.stream);
  return [
    model.stream === 'events' ? '# Mapping' : `# Mapping of ${model.stream}`,
    '',
    `What becomes of ${object === 'event' ? 'an' : 'a'} ${object}, in this order, once it has been checked against the schema. A field keeps the first value that it gets.`,
    `Paths without a prefix are relative to \`jumpcloud.${object}\`. The mapper and the ingest pipeline \`map\` are both made from this list.`,
    ...(mapsSnapshots(plan) ? withheld(model) : []),
    '',
    ...plan.operations.map((operation, index) => `${index + 1}. ${definitionOf(operation).sentence(operation)}`),
  ];
}

function withheld(model: SchemaModel): readonly string[] {
  const personal = model.attributes.filter((attribute) => attribute.personal).map(({ wire }) => `\`${wire}\``);
  return [
    '',
    `Before that ${personal.join(', ')} are dropped, unless the tag \`${keepPersonalTag}\` is there, and secrets always: whatever is called ${secretNames.map((name) => `\`${name}\``).join(', ')}, at any depth.`,
    'What is left, as JSON with sorted keys, is `event.original` where that is kept, and decides `_id`: a changed user is a new document.',
  ];
}
