import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { eventAttributes } from '../../src/generated/event-attributes.ts';
import { eventTypes } from '../../src/generated/event-types.ts';
import { createEventMapper, wrapRawEvent } from '../../src/mapper/event-mapper.ts';
import { anyEvent } from '../support/arbitraries/event.ts';
import { anyJson } from '../support/arbitraries/json.ts';
import { hostileEvents, hugeEvent } from '../support/events/hostile.ts';
import { fetchedAt, keepAll, mapOne, mapText } from '../support/mapper/map-one.ts';

const options = { tags: ['forwarded'], inputType: 'httpjson', namespace: 'default' };
const event = { id: 'x1', timestamp: '2026-02-22T01:00:52Z', event_type: 'user_update', service: 'directory' };

describe('the event mapper', () => {
  it('puts every document into the same envelope', () => {
    const { document } = mapOne(event);
    expect(document).toMatchObject({
      '@timestamp': '2026-02-22T01:00:52.000Z',
      ecs: { version: '9.4.0' },
      event: { created: '2026-02-22T01:05:00.000Z', dataset: 'jumpcloud.events', kind: 'event' },
      input: { type: 'httpjson' },
      tags: ['forwarded'],
      data_stream: { type: 'logs', dataset: 'jumpcloud.events', namespace: 'default' },
      observer: { vendor: 'JumpCloud', product: 'Directory Insights' },
    });
  });

  it('takes tags, input type and namespace as they are given', () => {
    const mapper = createEventMapper({ tags: ['a', 'b'], inputType: 'cel', namespace: 'prod' });
    const { document } = mapper.map(event, '{}', fetchedAt);
    expect(document).toMatchObject({ tags: ['a', 'b'], input: { type: 'cel' }, data_stream: { namespace: 'prod' } });
  });

  it('keeps the text of the event only where the tag asks for it', () => {
    const raw = '{ "id": "x1",  "event_type": "user_update" }';
    expect(mapText(raw).document.event.original).toBeUndefined();
    expect(mapText(raw, ['preserve_original_event']).document.event.original).toBe(raw);
  });

  it('gives one document the time of its own fetch', () => {
    const mapper = createEventMapper(options);
    const created = [1, 2, 1].map((seconds) => {
      const { document } = mapper.map({}, '{}', seconds * 1000);
      return (document.event as { created: string }).created;
    });
    expect(created).toEqual(['1970-01-01T00:00:01.000Z', '1970-01-01T00:00:02.000Z', '1970-01-01T00:00:01.000Z']);
  });

  it('has an address as it came also where it is no IP address', () => {
    const { document } = mapOne({ ...event, client_ip: 'laptop-7.example.com', src_ip: '192.0.2.1:443' });
    expect(document.client).toEqual({ address: 'laptop-7.example.com' });
    expect(document.source).toMatchObject({ address: '192.0.2.1:443', ip: '192.0.2.1' });
  });

  it('says which attribute it did not know, and keeps it', () => {
    const { document, issues } = mapOne({ ...event, fresh: { a: 1 }, mfa: 'perhaps' });
    expect(issues).toEqual(['unknown_attribute fresh', 'wrong_type mfa']);
    expect(document.jumpcloud.unknown).toEqual({ fresh: { a: 1 }, mfa: 'perhaps' });
    expect(document.jumpcloud.derived.issues).toEqual(issues);
  });

  it('keeps an event of a type that nobody has catalogued', () => {
    const { document, issues } = mapOne({ ...event, event_type: 'brand_new', service: 'brand_new_service' });
    expect(issues).toEqual(['unknown_event_type']);
    expect(document.event).toMatchObject({
      action: 'brand_new',
      module: 'brand_new_service',
      kind: 'event',
      outcome: 'unknown',
    });
    expect(document.event.category).toBeUndefined();
    expect(document.message).toBe('brand_new');
  });

  it('takes an event type for a name only, whatever JavaScript knows by it', () => {
    for (const name of ['constructor', '__proto__', 'toString']) {
      expect(mapOne({ ...event, event_type: name }).issues).toEqual(['unknown_event_type']);
    }
  });

  it.each([
    [undefined, 'missing_timestamp timestamp'],
    ['yesterday', 'unparsable_timestamp timestamp'],
    ['2026-02-30T00:00:00Z', 'unparsable_timestamp timestamp'],
    [1_771_722_052, 'unparsable_timestamp timestamp'],
  ])('stands in the time of the fetch for the timestamp %s', (timestamp, issue) => {
    const { document, issues } = mapOne({ ...event, timestamp });
    expect(document['@timestamp']).toBe('2026-02-22T01:05:00.000Z');
    expect(issues).toEqual([issue]);
  });

  it('does not change the event it maps, and maps it to the same document again', () => {
    const mapper = createEventMapper({ ...options, tags: [...keepAll] });
    fc.assert(
      fc.property(anyEvent(eventAttributes, [...eventTypes.keys()]), (value) => {
        const raw = JSON.stringify(value);
        const first = JSON.stringify(mapper.map(value, raw, fetchedAt));
        expect(JSON.stringify(value)).toBe(raw);
        expect(JSON.stringify(mapper.map(value, raw, fetchedAt))).toBe(first);
      }),
      { numRuns: 200 },
    );
  });
});

describe('an event that is no JSON object', () => {
  it.each(['[]', '[{"id":"x"}]', '"text"', '42', 'null', 'true', '', '<html>not JSON</html>', '{"id":"cut'])(
    'is kept as text and marked as Elastic’s pipelines mark it: %s',
    (raw) => {
      const { document, issues } = mapText(raw, ['forwarded']);
      expect(document).toMatchObject({
        '@timestamp': '2026-02-22T01:05:00.000Z',
        event: { kind: 'pipeline_error', original: raw },
        error: { message: ['the event is not a JSON object'] },
        tags: ['forwarded', 'preserve_original_event'],
      });
      expect(document.jumpcloud).toBeUndefined();
      expect(issues).toEqual(['the event is not a JSON object']);
    },
  );

  it('gets the tag once', () => {
    expect(mapText('[]', ['preserve_original_event', 'a']).document.tags).toEqual(['preserve_original_event', 'a']);
  });

  it('is what an event nested deeper than Elasticsearch parses counts as', () => {
    const nested = (depth: number) => `{"id":"x","deep":${'['.repeat(depth)}1${']'.repeat(depth)}}`;
    expect(mapText(nested(999)).document.event.kind).toBe('event');
    expect(mapText(nested(1000)).document.event.kind).toBe('pipeline_error');
    const brackets = `{"id":"x","text":"${'['.repeat(5000)}\\"${'{'.repeat(5000)}"}`;
    expect(mapText(brackets).document.event.kind).toBe('event');
  });
});

describe('whatever arrives', () => {
  const mapper = createEventMapper(options);

  it('becomes a document, never an error: any JSON value', () => {
    fc.assert(
      fc.property(anyJson, (value) => {
        const { id, document } = mapper.map(value, JSON.stringify(value), fetchedAt);
        expect(id).toMatch(/^[\w-]{20}$/);
        expect(document['@timestamp']).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/);
      }),
      { numRuns: 500 },
    );
  });

  it('becomes a document, never an error: any event of odd shape', () => {
    fc.assert(
      fc.property(anyEvent(eventAttributes, [...eventTypes.keys()]), (value) => {
        const { document } = mapper.map(value, JSON.stringify(value), fetchedAt);
        expect(['success', 'failure', 'unknown']).toContain((document.event as { outcome: string }).outcome);
        expect(JSON.parse(JSON.stringify(document))).toEqual(JSON.parse(JSON.stringify(document)));
      }),
      { numRuns: 500 },
    );
  });

  it('becomes a document, never an error: any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (raw) => {
        expect(mapText(raw).id).toMatch(/^[\w-]{20}$/);
      }),
    );
  });

  it('becomes a document, never an error: hostile events, and one of ten megabytes', () => {
    const before = Object.getOwnPropertyNames(Object.prototype);
    for (const raw of [...hostileEvents(), hugeEvent()]) {
      expect(mapText(raw, keepAll).id).toMatch(/^[\w-]{20}$/);
    }
    expect(Object.getOwnPropertyNames(Object.prototype)).toEqual(before);
  });
});

describe('wrapRawEvent', () => {
  it('gives exactly what Filebeat would send', () => {
    const raw = '{"id":"x1","event_type":"user_update"}';
    expect(wrapRawEvent(raw, options, fetchedAt)).toEqual({
      '@timestamp': '2026-02-22T01:05:00.000Z',
      message: raw,
      ecs: { version: '9.4.0' },
      event: { created: '2026-02-22T01:05:00.000Z', dataset: 'jumpcloud.events' },
      input: { type: 'httpjson' },
      tags: ['forwarded'],
      data_stream: { type: 'logs', dataset: 'jumpcloud.events', namespace: 'default' },
    });
  });
});
