import { Ledger } from '../../src/collector/ledger/ledger.ts';
import { LedgerKeeper } from '../../src/collector/ledger/ledger-keeper.ts';
import { Lateness } from '../../src/collector/pages/lateness.ts';
import type { StreamSession } from '../../src/collector/windows/stream-session.ts';
import { freshMemory } from '../../src/core/byte-memory.ts';
import type { Clock } from '../../src/core/clock.ts';
import type { JsonObject } from '../../src/core/json.ts';
import type { OutgoingDocument, Sink, Verdict } from '../../src/core/sink.ts';
import { formatTimestamp } from '../../src/core/timestamp.ts';
import { type DocumentMaker, parsedContent } from '../../src/documents/document-maker.ts';
import type { HttpjsonInput } from '../../src/httpjson/input.ts';
import type { Page } from '../../src/httpjson/page.ts';
import { PageEvent } from '../../src/httpjson/raw-event.ts';
import { silentLogger } from '../../src/runtime/logger.ts';
import type { Checkpoint } from '../../src/state/checkpoint.ts';
import { RecentIds } from '../../src/state/recent-ids.ts';
import { emptySummary } from '../../src/state/run-summary.ts';
import type { DeadLetter, StreamState } from '../../src/state/state-store.ts';

/** An event of the fakes: `id` is its document's id too. */
export interface FakeEvent {
  readonly id: string;
  readonly time: number;
}

export const firstCheckpoint: Checkpoint = {
  account: 'acme',
  stream: 'events',
  services: ['all'],
  window: undefined,
  position: undefined,
  recent: new RecentIds(),
  sink: undefined,
  totals: emptySummary,
};

export function page(number: number, events: readonly FakeEvent[]): Page {
  return {
    number,
    events: events.map(({ id, time }) =>
      PageEvent.of(Buffer.from(JSON.stringify({ id, timestamp: formatTimestamp(time) }))),
    ),
    skipped: 0,
    cursor: () => ({}),
    release: () => {},
  };
}

export const fakeMaker: DocumentMaker = {
  identify: (received) => {
    const event = received.parse() as { id: string; timestamp: string };
    const content = { kind: 'parsed', event: { ...event }, raw: received.raw.toString() } as const;
    return { id: event.id, time: Date.parse(event.timestamp), digest: 0, content };
  },
  keep: (received) => received.parse() as JsonObject,
  make: (identified) => ({
    outgoing: { id: identified.id, json: parsedContent(identified).raw },
    facts: { service: 'sso', eventType: 'sso_auth', outcome: 'success', categories: [], issues: [] },
  }),
};

export const fakeClock: Clock = { now: () => 1_000_000, sleep: async () => {} };

/** What happened, in order: `fetch 1`, `write a b`, `bury c`, `save 4000`. */
export type Journal = string[];

export interface FakeSessionOptions {
  readonly pages: HttpjsonInput['pages'];
  readonly journal?: Journal;
  readonly verdict?: (document: OutgoingDocument) => Verdict;
  readonly write?: Sink['write'];
  readonly save?: (checkpoint: Checkpoint) => Promise<void>;
  readonly recent?: RecentIds;
}

export function fakeSession(options: FakeSessionOptions) {
  const { journal = [], verdict = () => ({ kind: 'stored' }) as const } = options;
  const written: string[] = [];
  const buried: DeadLetter[] = [];
  const saved: Checkpoint[] = [];
  const write: Sink['write'] = async (documents) => {
    journal.push(`write ${documents.map(({ id }) => id).join(' ')}`);
    written.push(...documents.map(({ id }) => id ?? ''));
    return documents.map(verdict);
  };
  const state: StreamState = {
    load: async () => saved.at(-1),
    save: async (checkpoint) => {
      await options.save?.(checkpoint);
      journal.push(`save ${checkpoint.window?.complete ? 'complete' : (checkpoint.window?.reached ?? 'start')}`);
      saved.push(checkpoint);
    },
    bury: async (letters) => {
      journal.push(`bury ${letters.map(({ id }) => id).join(' ')}`);
      buried.push(...letters);
    },
    letters: async function* () {
      yield* buried;
    },
    resolveLetters: async () => {},
    loadDocument: async () => undefined,
    lost: new AbortController().signal,
    saveDocument: async () => {},
    confirm: async () => {},
    close: async () => {},
  };
  const overlap = 1000;
  const session: StreamSession = {
    input: { pages: options.pages },
    maker: fakeMaker,
    backfillMaker: fakeMaker,
    sink: {
      description: 'fake',
      write: options.write ?? write,
      position: () => ({ kind: 'fake', count: written.length }),
      close: async () => {},
    },
    state,
    recent: options.recent ?? new RecentIds(),
    overlap,
    keeper: new LedgerKeeper(new Ledger(), new Lateness(overlap), [], { state, clock: fakeClock, overlap }),
    clock: fakeClock,
    log: silentLogger,
    memory: freshMemory,
    onPage: () => {},
  };
  return { session, written, buried, saved, journal };
}
