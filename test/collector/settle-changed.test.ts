import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { type SettledPage, settlePage } from '../../src/collector/pages/settle-page.ts';
import type { OutgoingDocument, Sink } from '../../src/core/sink.ts';
import { createDocumentMaker } from '../../src/documents/document-maker.ts';
import { PageEvent } from '../../src/httpjson/raw-event.ts';
import { RecentIds } from '../../src/state/recent-ids.ts';
import { copyOf } from '../support/collector/recent-ids.ts';

const maker = createDocumentMaker('collector', { tags: [], inputType: 'httpjson', namespace: 'default' });
const time = Date.UTC(2026, 0, 1);

interface Shown {
  readonly id: string;
  readonly content: string;
}

const raw = ({ id, content }: Shown): PageEvent =>
  PageEvent.of(
    Buffer.from(
      JSON.stringify({
        id,
        organization: 'org',
        timestamp: new Date(time).toISOString(),
        event_type: 'sso_auth',
        error_message: content,
      }),
    ),
  );

/** An output that refuses an id that it has, as Elasticsearch does. @param limit documents that it takes before it breaks */
function output(stored: Map<string, string>, limit = Number.POSITIVE_INFINITY): Sink {
  return {
    description: 'memory',
    write: async (documents) => {
      const verdicts = documents.slice(0, limit).map((document: OutgoingDocument) => {
        const id = document.id as string;
        if (stored.has(id)) return { kind: 'duplicate' } as const;
        const { event } = JSON.parse(document.json.toString()) as { event: { id: string; reason: string } };
        stored.set(id, `${event.id} ${event.reason}`);
        return { kind: 'stored' } as const;
      });
      if (documents.length > limit) throw new Error('the process was killed');
      return verdicts;
    },
    lookUp: { find: async (ids) => new Set(ids.filter((id) => stored.has(id))), mayHoldUnsaved: true },
    position: () => undefined,
    close: async () => {},
  };
}

async function settle(page: readonly Shown[], recent: RecentIds, sink: Sink): Promise<SettledPage> {
  const settled = await settlePage({ events: page.map(raw) }, recent, {
    maker,
    sink,
    state: { bury: async () => {}, confirm: async () => {} },
    fetchedAt: time,
    signal: new AbortController().signal,
  });
  for (const { id, time: at = 0, digest } of settled.events) recent.add(id, at, digest);
  return settled;
}

const shown = fc.record({ id: fc.constantFrom('a', 'b'), content: fc.constantFrom('1', '2', '3') });
const nameOf = ({ id, content }: Shown): string => `${id} ${content}`;

describe('events with one id and several contents', () => {
  it('are all stored, each once, however they come', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.array(shown, { maxLength: 5 }), { maxLength: 5 }), async (pages) => {
        const stored = new Map<string, string>();
        const recent = new RecentIds();
        for (const page of pages) await settle(page, recent, output(stored));
        expect([...stored.values()].sort()).toEqual([...new Set(pages.flat().map(nameOf))].sort());
      }),
    );
  });

  it('are neither lost nor stored twice by a crash after they were written, in whatever order they come again', async () => {
    const before = fc.array(shown, { maxLength: 2 });
    const page = fc.array(shown, { minLength: 1, maxLength: 5 }).chain((events) =>
      fc.record({
        events: fc.constant(events),
        again: fc.shuffledSubarray(events, { minLength: events.length, maxLength: events.length }),
      }),
    );
    await fc.assert(
      fc.asyncProperty(before, page, async (saved, { events, again }) => {
        const stored = new Map<string, string>();
        const checkpoint = new RecentIds();
        await settle(saved, checkpoint, output(stored));
        const lost = copyOf(checkpoint);
        await settle(events, lost, output(stored));
        const resumed = copyOf(checkpoint);
        await settle(again, resumed, output(stored));
        await settle(events, resumed, output(stored));
        expect([...stored.values()].sort()).toEqual([...new Set([...saved, ...events].map(nameOf))].sort());
      }),
      { numRuns: 500 },
    );
  });

  it('are neither lost nor stored twice by a crash while they are written', async () => {
    const pages = fc.array(shown, { minLength: 1, maxLength: 6 }).chain((events) =>
      fc.record({
        events: fc.constant(events),
        limit: fc.nat(events.length),
        again: fc.shuffledSubarray(events, { minLength: events.length, maxLength: events.length }),
      }),
    );
    await fc.assert(
      fc.asyncProperty(pages, async ({ events, limit, again }) => {
        const stored = new Map<string, string>();
        await settle(events, new RecentIds(), output(stored, limit)).catch(() => undefined);
        const resumed = new RecentIds();
        await settle(again, resumed, output(stored));
        await settle(events, resumed, output(stored));
        expect([...stored.values()].sort()).toEqual([...new Set(events.map(nameOf))].sort());
      }),
      { numRuns: 500 },
    );
  });

  it('count as one event, whatever a crash has left of them in the output', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.array(shown, { maxLength: 3 }), { maxLength: 4 }),
        fc.array(shown, { minLength: 1, maxLength: 5 }),
        async (before, page) => {
          const stored = new Map<string, string>();
          for (const each of before) await settle(each, new RecentIds(), output(stored));
          for (let again = 0; again < 2; again += 1) {
            const { outcomes } = await settle(page, new RecentIds(), output(stored));
            const events = outcomes.filter(({ changed }) => !changed);
            expect(events).toHaveLength(new Set(page.map(({ id }) => id)).size);
          }
        },
      ),
      { numRuns: 500 },
    );
  });

  it('are not lost by a crash after which page borders lie elsewhere', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(shown, { minLength: 1, maxLength: 4 }), fc.nat(4), async (events, border) => {
        const stored = new Map<string, string>();
        const lost = new RecentIds();
        for (const page of [events.slice(border), events.slice(0, border)]) await settle(page, lost, output(stored));
        const resumed = new RecentIds();
        for (let poll = 0; poll < 2; poll++) await settle(events, resumed, output(stored));
        expect(new Set(stored.values())).toEqual(new Set(events.map(nameOf)));
      }),
      { numRuns: 500 },
    );
    // Nobody can tell which of the two was written.
    const stored = new Map<string, string>();
    const [one, two] = ['1', '2'].map((content) => ({ id: 'a', content })) as [Shown, Shown];
    await settle([one], new RecentIds(), output(stored));
    await settle([two, one], new RecentIds(), output(stored));
    expect([...stored.values()].sort()).toEqual(['a 1', 'a 1', 'a 2']);
  });
});
