import { describe, expect, it } from '@jest/globals';
import type { MapMode } from '../../src/config/types.ts';
import type { JsonObject } from '../../src/core/json.ts';
import {
  createDocumentMaker,
  type DocumentMaker,
  type MakerOptions,
  parsedContent,
} from '../../src/documents/document-maker.ts';
import { createEventNames } from '../../src/documents/event-names.ts';
import { namedIds } from '../../src/documents/named-ids.ts';
import { putNames } from '../../src/documents/put-names.ts';
import { PageEvent } from '../../src/httpjson/raw-event.ts';
import type { NameResolver } from '../../src/jumpcloud/names/name-resolver.ts';
import { documentId } from '../../src/mapper/document-id.ts';
import { simulatedEvents } from '../support/events/simulated.ts';

const options = { tags: ['forwarded'], inputType: 'httpjson', namespace: 'default' };
const fetchedAt = Date.UTC(2026, 0, 1);

function make(raw: string, mode: MapMode = 'collector', tags: readonly string[] = options.tags) {
  const maker = createDocumentMaker(mode, { ...options, tags });
  const identified = maker.identify(PageEvent.of(Buffer.from(raw)));
  return { identified, ...maker.make(identified, fetchedAt) };
}

describe('what is known of an event', () => {
  // The second one cannot be written from its bytes: the schema does not know the attribute.
  it.each(['', ',"brand_new":1'])('is the same whichever way its document is made%s', (more) => {
    const named = `{"id":"a","timestamp":"2026-01-01T00:00:00Z","service":"sso","event_type":"sso_auth","success":true${more}}`;
    expect(make(named).identified).toMatchObject({
      time: fetchedAt,
      content: { kind: more === '' ? 'read' : 'parsed' },
    });
    expect(make(named).facts).toEqual({
      service: 'sso',
      eventType: 'sso_auth',
      outcome: 'success',
      categories: ['authentication'],
      issues: more === '' ? [] : ['unknown_attribute'],
    });
    for (const nameless of ['"service":"","event_type":""', '"service":null', '"x":""']) {
      const { facts } = make(`{"id":"a",${nameless}${more}}`);
      expect(facts).toMatchObject({ service: '(none)', eventType: '(none)', outcome: 'unknown', categories: [] });
    }
  });

  it('is the same with the way of bytes switched off, and so are the documents', () => {
    const [on, off] = [true, false].map((fromBytes) => createDocumentMaker('collector', { ...options, fromBytes }));
    let written = 0;
    for (const raw of [...simulatedEvents().slice(0, 1000), '{"id":5}', 'no JSON', '{}']) {
      const [fast, parsed] = [on, off].map((maker) => {
        const identified = (maker as DocumentMaker).identify(PageEvent.of(Buffer.from(raw)));
        const { outgoing, facts } = (maker as DocumentMaker).make(identified, fetchedAt);
        const { content, ...told } = identified;
        return {
          kind: content.kind,
          made: { ...told, facts, outgoing: { ...outgoing, json: JSON.parse(outgoing.json) } },
        };
      });
      expect(parsed?.kind).toBe('parsed');
      expect(fast?.made).toEqual(parsed?.made);
      if (fast?.kind === 'read') written += 1;
    }
    expect(written).toBeGreaterThan(900);
  });

  it('is counted under the same type whichever way, also where that is half a surrogate pair', () => {
    for (const more of ['', ',"brand_new":1'])
      expect(make(`{"id":"a","event_type":"\\ud83d"${more}}`).facts.eventType).toBe('\ud83d');
  });

  it('has the same id in both map modes, and all of the event for who needs it', () => {
    for (const raw of [...simulatedEvents().slice(0, 200), '{"id":5}', 'no JSON', '{}']) {
      const collector = make(raw);
      const cluster = make(raw, 'cluster');
      expect(collector.outgoing.id).toBe(cluster.outgoing.finalId);
      expect(collector.identified.time).toBe(cluster.identified.time);
      expect(parsedContent(collector.identified)).toEqual(cluster.identified.content);
    }
  });

  it('is its text alone where it is nested deeper than Elasticsearch parses: in both map modes, and in a dead letter', () => {
    for (const levels of [1500, 50_000]) {
      const raw = `{"id":"a","timestamp":"2026-01-01T00:00:00Z","deep":${'['.repeat(levels)}${']'.repeat(levels)}}`;
      const [collector, cluster] = [make(raw), make(raw, 'cluster')];
      expect(collector.identified).toMatchObject({ id: documentId(undefined, raw), time: fetchedAt });
      expect(collector.outgoing.id).toBe(collector.identified.id);
      expect(cluster.outgoing.finalId).toBe(collector.identified.id);
      expect(JSON.parse(collector.outgoing.json).event).toMatchObject({ original: raw, kind: 'pipeline_error' });
      for (const mode of ['collector', 'cluster'] as const)
        expect(createDocumentMaker(mode, options).keep(PageEvent.of(Buffer.from(raw)))).toBe(raw);
    }
  });

  it('is kept as received where that is asked for', () => {
    const raw = '{"id":"a", "service" : "sso"}';
    const { outgoing } = make(raw, 'collector', ['preserve_original_event']);
    expect(JSON.parse(outgoing.json)).toMatchObject({ event: { original: raw } });
  });
});

describe('the names of a document', () => {
  /** Makes the document of an event, whose ids all have a name. */
  const namedDocument = (raw: string, name: string, more: Partial<MakerOptions> = {}) => {
    const names = createEventNames({ of: () => ({ get: () => name, want: () => {} }) as unknown as NameResolver });
    const maker = createDocumentMaker('collector', { ...options, names, ...more });
    const identified = maker.identify(PageEvent.of(Buffer.from(raw)));
    const { json } = maker.make(identified, fetchedAt).outgoing;
    return { kind: identified.content.kind, json, document: JSON.parse(json) as JsonObject };
  };
  const event =
    '{"id":"a","timestamp":"2026-01-01T00:00:00Z","event_type":"user_update","resource":{"id":"u1","type":"user"}}';

  it.each(['Jane', 'a "b" \\c', 'line\nbreak \u0001', '\ud83d', 'Zoë 😀 \u2028', '"},"x":{"'])(
    'go in whatever letters they have, whichever way it is made: %j',
    (name) => {
      const [fast, mapped] = [namedDocument(event, name), namedDocument(event.replace('{', '{"brand_new":1,'), name)];
      expect([fast.kind, mapped.kind]).toEqual(['read', 'parsed']);
      for (const { json, document } of [fast, mapped]) {
        expect(json).not.toMatch(/[\n\r]/);
        expect(document).toMatchObject({
          jumpcloud: { derived: { names: { user: [name] } } },
          user: { target: { id: 'u1', name } },
          related: { user: expect.arrayContaining([name]) },
        });
      }
    },
  );

  it('are all that the documents of any event have beside those without', () => {
    let named = 0;
    for (const raw of simulatedEvents().slice(0, 1000)) {
      const plain = JSON.parse(make(raw).outgoing.json) as JsonObject;
      const resolved = namedIds(JSON.parse(raw) as JsonObject).map((id) => ({ ...id, name: 'N' }));
      if (resolved.length > 0) named += 1;
      expect(namedDocument(raw, 'N').document).toEqual(putNames(plain, resolved));
    }
    expect(named).toBeGreaterThan(20);
  });

  it('are put on no text that is no event', () => {
    const cut = `${event.slice(0, -1)},"x":01}`;
    expect(namedDocument(cut, 'Jane').document).toEqual(JSON.parse(make(cut).outgoing.json));
  });
});
