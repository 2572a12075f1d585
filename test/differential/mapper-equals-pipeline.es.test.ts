import { afterAll, beforeAll, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { packageRoot } from '../../src/core/package-root.ts';
import { eventAttributes } from '../../src/generated/event-attributes.ts';
import { eventTypes } from '../../src/generated/event-types.ts';
import { documentId } from '../../src/mapper/document-id.ts';
import { createEventMapper } from '../../src/mapper/event-mapper.ts';
import { loadSchema } from '../../src/tooling/schema/load-schema.ts';
import { eventWithChanges } from '../support/arbitraries/changes.ts';
import { anyEvent } from '../support/arbitraries/event.ts';
import { describeElasticsearch, elasticsearchUrl } from '../support/elasticsearch/describe-elasticsearch.ts';
import { uniqueNamespace } from '../support/elasticsearch/index-names.ts';
import { tellServer } from '../support/elasticsearch/request.ts';
import { eventFixtures } from '../support/events/fixtures.ts';
import { hostileEvents } from '../support/events/hostile.ts';
import { simulatedEvents } from '../support/events/simulated.ts';
import { mapWithBothEngines, parseOrUndefined } from '../support/package/differential.ts';
import { type InstalledMapping, installMapping } from '../support/package/install-mapping.ts';

/** Change it to look at other events; the failing event is printed as it is. */
const seed = 20_260_101;

const generated = fc
  .sample(anyEvent(eventAttributes, [...eventTypes.keys()]), { seed, numRuns: 5000 })
  .map((event) => JSON.stringify(event));

const changed = fc
  .sample(eventWithChanges(loadSchema(packageRoot(), 'events').settings), { seed, numRuns: 2000 })
  .map((event) => JSON.stringify(event));

const tagSets = [['forwarded'], ['preserve_original_event', 'preserve_duplicate_custom_fields', 'forwarded']];

describeElasticsearch('the mapper and the map pipeline', () => {
  let installed: InstalledMapping;

  beforeAll(async () => {
    installed = await installMapping(elasticsearchUrl(), uniqueNamespace('differential'));
  });

  afterAll(async () => {
    await installed.remove([installed.dataStream]);
  });

  const sets: readonly (readonly [string, () => readonly string[]])[] = [
    ['the fixtures', eventFixtures],
    ['hostile events', hostileEvents],
    ['events of the simulator, every type of the catalogue among them', simulatedEvents],
    ['5,000 generated events', () => generated],
    ['2,000 generated events with changes of every JSON shape', () => changed],
  ];

  for (const [name, events] of sets) {
    for (const tags of tagSets) {
      it(`make the same documents of ${name} with ${tags.length} tag(s)`, async () => {
        const options = { tags, inputType: 'httpjson', namespace: installed.namespace };
        const comparisons = await mapWithBothEngines(elasticsearchUrl(), installed.mapPipeline, events(), options);
        expect(comparisons.length).toBeGreaterThan(0);
        for (const { raw, mapper, pipeline } of comparisons) expect({ raw, ...pipeline }).toEqual({ raw, ...mapper });
      }, 120_000);
    }

    it(`make documents of ${name} that the data stream accepts`, async () => {
      const mapper = createEventMapper({ tags: ['forwarded'], inputType: 'httpjson', namespace: installed.namespace });
      const refused = await index(
        installed.dataStream,
        events().map((raw) => mapper.map(parseOrUndefined(raw), raw, Date.UTC(2026, 0, 1))),
      );
      expect(refused).toEqual([]);
    }, 120_000);
  }

  // Sent again, it would be stored again under any other id.
  it.each([
    ['text that is no JSON', '{"id":"cut', {}],
    ['JSON that is no object', '[1]', {}],
    ['a text that the sender has moved', '{"id":', { event: { original: '{"id":' }, message: undefined }],
    ['a text where the mapping writes an object', '{"id":"x","organization":"o"}', { organization: 'x' }],
  ])('give an event that cannot be mapped for %s the id of the mapper', async (_name, raw, others) => {
    const docs = [{ _index: 'any', _id: 'of the sender', _source: { message: raw, ...others } }];
    const path = `/_ingest/pipeline/${installed.mapPipeline}/_simulate`;
    const answer = (await tellServer(elasticsearchUrl(), 'POST', path, { docs })) as { docs: readonly unknown[] };
    const failed = { _id: documentId(parseOrUndefined(raw), raw), _source: { event: { kind: 'pipeline_error' } } };
    expect(answer.docs[0]).toMatchObject({ doc: failed });
  });

  // The rule is in docs/adr/0001-one-schema-two-engines.md. A server that reads JSON otherwise would make it untrue.
  it.each([
    ['a number of more than 1,000 characters', `{"id":"x","n":${'1'.repeat(1001)}}`, 'event', 'pipeline_error'],
    ['a comment in the JSON', '{"id":"x" /* no JSON */}', 'pipeline_error', 'event'],
  ])('differ as written down for %s, and keep the event', async (_name, raw, mapped, piped) => {
    const options = { tags: ['forwarded'], inputType: 'httpjson', namespace: installed.namespace };
    const [both] = await mapWithBothEngines(elasticsearchUrl(), installed.mapPipeline, [raw], options);
    expect(both?.mapper.document).toMatchObject({ event: { kind: mapped } });
    expect(both?.pipeline.document).toMatchObject({ event: { kind: piped } });
  });
});

/** Writes documents and gives back what was neither stored nor there already. */
async function index(
  dataStream: string,
  documents: readonly { readonly id: string; readonly document: unknown }[],
): Promise<readonly unknown[]> {
  const refused: unknown[] = [];
  for (let from = 0; from < documents.length; from += 500) {
    const lines = documents
      .slice(from, from + 500)
      .flatMap(({ id, document }) => [JSON.stringify({ create: { _id: id } }), JSON.stringify(document)]);
    const answer = (await tellServer(elasticsearchUrl(), 'POST', `/${dataStream}/_bulk`, `${lines.join('\n')}\n`)) as {
      items: readonly { readonly create: { readonly status: number } }[];
    };
    for (const { create } of answer.items) if (create.status !== 201 && create.status !== 409) refused.push(create);
  }
  return refused;
}
