import { transformSync } from '@swc/core';
import { attributeEntries } from '../../../src/generate/attribute-entries.ts';
import { mapEventModule } from '../../../src/generate/map-event-module.ts';
import { entryOf } from '../../../src/generate/sentence.ts';
import { firstAddress } from '../../../src/mapper/address.ts';
import { attributeNames, createAttributeTable } from '../../../src/mapper/attribute.ts';
import { changedValues } from '../../../src/mapper/changes.ts';
import { conformTopLevel } from '../../../src/mapper/conform.ts';
import type { Mapping, MutableDocument } from '../../../src/mapper/event-type.ts';
import { createDuplicateTree, finish } from '../../../src/mapper/finish.ts';
import { vendorLatency } from '../../../src/mapper/latency.ts';
import { toLocation } from '../../../src/mapper/location.ts';
import { findOutcome, isMfaChallenge, sentenceOf, sentenceSuffix } from '../../../src/mapper/outcome.ts';
import { addRelated, addRelatedAddress, valuesAt } from '../../../src/mapper/related.ts';
import { fillSentence } from '../../../src/mapper/sentence.ts';
import { mapTimestamp } from '../../../src/mapper/timestamp.ts';
import type { SchemaModel } from '../../../src/schema/model.ts';
import type { MappingPlan } from '../../../src/schema/operations.ts';

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
  const mapEvent = create(...Object.values(helpers)) as (mapping: Mapping) => void;
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
