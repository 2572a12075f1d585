import { transformSync } from '@swc/core';
import { conformTopLevel } from '../../../src/mapper/conform.ts';
import { firstAddress } from '../../../src/mapper/steps/address.ts';
import { attributeNames, createAttributeTable } from '../../../src/mapper/steps/attribute.ts';
import { changedValues } from '../../../src/mapper/steps/changes.ts';
import type { MappingState, MutableDocument } from '../../../src/mapper/steps/event-type.ts';
import { createDuplicateTree, finish } from '../../../src/mapper/steps/finish.ts';
import { vendorLatency } from '../../../src/mapper/steps/latency.ts';
import { toLocation } from '../../../src/mapper/steps/location.ts';
import { findOutcome, isMfaChallenge, sentenceOf, sentenceSuffix } from '../../../src/mapper/steps/outcome.ts';
import { addRelated, addRelatedAddress, valuesAt } from '../../../src/mapper/steps/related.ts';
import { fillSentence } from '../../../src/mapper/steps/sentence.ts';
import { mapTimestamp } from '../../../src/mapper/steps/timestamp.ts';
import { attributeEntries } from '../../../src/tooling/generate/attribute-entries.ts';
import { mapEventModule } from '../../../src/tooling/generate/map-event-module.ts';
import { entryOf } from '../../../src/tooling/generate/sentence.ts';
import type { SchemaModel } from '../../../src/tooling/schema/model.ts';
import type { MappingPlan } from '../../../src/tooling/schema/operations.ts';

const helpers = {
  firstAddress,
  changedValues,
  toLocation,
  createDuplicateTree,
  finish,
  findOutcome,
  isMfaChallenge,
  sentenceOf,
  sentenceSuffix,
  addRelated,
  addRelatedAddress,
  valuesAt,
  fillSentence,
  mapTimestamp,
  vendorLatency,
};

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
