import type { SchemaModel } from '../schema/model.ts';
import type { MappingPlan } from '../schema/operations.ts';
import type { Artefact } from './artefact.ts';
import { attributeEntries } from './attribute-entries.ts';
import { slashBanner } from './banner.ts';
import { mapEventModule } from './map-event-module.ts';
import { mappingVersion } from './map-pipeline.ts';
import { cutSentence } from './sentence.ts';

/** What the mapper needs at run time: the attribute table, the catalogue, the straight-line mapping, the version. */
export function emitRuntime(model: SchemaModel, plan: MappingPlan): readonly Artefact[] {
  const source = `fields/${model.stream}`;
  const file = (name: string, lines: readonly string[]): Artefact => ({
    path: `src/generated/${name}.ts`,
    content: `${[slashBanner(source), ...lines].join('\n')}\n`,
  });
  return [
    file('event-attributes', [
      "import type { AttributeEntries } from '../mapper/attribute.ts';",
      '',
      `export const eventAttributes: AttributeEntries = ${JSON.stringify(attributeEntries(model.attributes), null, 1)};`,
    ]),
    file('event-types', eventTypesModule(model)),
    file('map-event', mapEventModule(model, plan)),
    file('mapping-version', [
      '/** Hash of the mapping; the pipelines of the package carry the same one in their description. */',
      `export const mappingVersion = '${mappingVersion(model, plan)}';`,
    ]),
  ];
}

function eventTypesModule(model: SchemaModel): readonly string[] {
  const entries = model.eventTypes.map(
    ({ name, kind, category, type, outcome, sentence }) =>
      `  [${JSON.stringify(name)}, ${JSON.stringify({ kind, category, type, outcome, sentence: cutSentence(sentence) })}],`,
  );
  return [
    "import type { EventTypeEntry } from '../mapper/event-type.ts';",
    '',
    '/** The catalogue: what every known event type means in ECS. */',
    'export const eventTypes: ReadonlyMap<string, EventTypeEntry> = new Map<string, EventTypeEntry>([',
    ...entries,
    ']);',
  ];
}
