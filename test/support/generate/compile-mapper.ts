import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { transformSync } from '@swc/core';
import { packageRoot } from '../../../src/core/package-root.ts';
import { conformTopLevel } from '../../../src/mapper/conform.ts';
import { attributeNames, createAttributeTable } from '../../../src/mapper/steps/attribute.ts';
import type { MappingState, MutableDocument } from '../../../src/mapper/steps/event-type.ts';
import { attributeEntries } from '../../../src/tooling/generate/attribute-entries.ts';
import { mapEventModule } from '../../../src/tooling/generate/map-event-module.ts';
import type { SchemaModel } from '../../../src/tooling/model/model.ts';
import type { MappingPlan } from '../../../src/tooling/operations/record.ts';
import { entryOf } from '../../../src/tooling/operations/sentence.ts';

const steps = readdirSync(join(packageRoot(), 'src/mapper/steps'));

/** Whatever function a step exports, so that a new one needs no word here. */
const helpers: Readonly<Record<string, unknown>> = Object.fromEntries(
  (await Promise.all(steps.map((file): Promise<object> => import(`../../../src/mapper/steps/${file}`))))
    .flatMap((step) => Object.entries(step))
    .filter(([, value]) => typeof value === 'function'),
);

type Map = (event: Readonly<Record<string, unknown>>, tags: readonly string[], created: string) => MutableDocument;

/** The mapper of any schema, compiled from the module that would be generated for it. */
export function compileMapper(model: SchemaModel, plan: MappingPlan): Map {
  const lines = mapEventModule(model, plan).filter((line) => !line.startsWith('import '));
  const source = lines.map((line) => line.replace(/^export /, '')).join('\n');
  const { code } = transformSync(source, {
    jsc: { target: 'es2022', parser: { syntax: 'typescript' } },
    isModule: false,
    configFile: false,
    swcrc: false,
  });
  const create = new Function(...Object.keys(helpers), `${code}\nreturn mapEvent;`);
  const mapEvent = create(...Object.values(helpers)) as (mapping: MappingState) => void;
  const entries = attributeEntries(model.attributes);
  const attributes = createAttributeTable(entries);
  const names = attributeNames(entries);
  const types = new Map(model.eventTypes.map((type) => [type.name, entryOf(type)]));
  return (event, tags, created) => {
    const issues = new Set<string>();
    const values: unknown[] = [];
    const unknown = conformTopLevel(event, attributes, issues, values);
    const document: MutableDocument = { event: { created }, jumpcloud: unknown === undefined ? {} : { unknown } };
    if (tags.includes('preserve_original_event')) document.event.original = JSON.stringify(event);
    const entry = types.get(values[names.indexOf('event_type')] as string);
    mapEvent({ values, document, issues, tags, entry, isTimeFiner: false });
    return document;
  };
}
