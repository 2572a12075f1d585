import { ecsVersion } from '../model/ecs.ts';
import { objectName, type SchemaModel } from '../model/model.ts';
import { entryOf } from '../operations/sentence.ts';
import { type Artefact, generatedModule } from './artefact.ts';
import { attributeEntries } from './attribute-entries.ts';
import { readsModule } from './event-reads-module.ts';
import { jsonText } from './json-text.ts';
import { mapEventModule } from './map-event-module.ts';
import type { PlannedStream } from './map-pipeline.ts';

/** What the mappers need at run time: attribute tables, the catalogue, straight-line mappings, the version. */
export function emitRuntime(streams: readonly PlannedStream[], version: string): readonly Artefact[] {
  return [
    ...streams.flatMap(emitMapper),
    generatedModule('mapping-version', 'fields/', [
      '/** Hash of the mapping; the pipelines of the package carry the same one in their description. */',
      `export const mappingVersion = '${version}';`,
      `export const ecsVersion = '${ecsVersion}';`,
    ]),
  ];
}

function emitMapper({ model, plan }: PlannedStream): readonly Artefact[] {
  const source = `fields/${model.stream}`;
  const object = objectName(model.stream);
  const personal = model.attributes.filter((attribute) => attribute.personal).map((attribute) => attribute.wire);
  return [
    generatedModule(`${object}-attributes`, source, [
      "import type { AttributeEntries } from '../mapper/steps/attribute.ts';",
      '',
      `export const ${object}Attributes: AttributeEntries = ${jsonText(attributeEntries(model.attributes))};`,
      ...(personal.length > 0
        ? [
            '',
            '/** Dropped unless they are asked for; names on the wire. */',
            `export const personalAttributes: readonly string[] = ${JSON.stringify(personal)};`,
          ]
        : []),
    ]),
    ...(model.eventTypes.length > 0
      ? [
          generatedModule('event-types', source, eventTypesModule(model)),
          generatedModule(`${object}-reads`, source, readsModule(model, plan)),
        ]
      : []),
    generatedModule(`map-${object}`, source, mapEventModule(model, plan)),
  ];
}

function eventTypesModule(model: SchemaModel): readonly string[] {
  const entries = model.eventTypes.map((type) => `  [${JSON.stringify(type.name)}, ${JSON.stringify(entryOf(type))}],`);
  return [
    "import type { EventTypeEntry } from '../mapper/steps/event-type.ts';",
    '',
    '/** The catalogue: what every known event type means in ECS. */',
    'export const eventTypes: ReadonlyMap<string, EventTypeEntry> = new Map<string, EventTypeEntry>([',
    ...entries,
    ']);',
  ];
}
