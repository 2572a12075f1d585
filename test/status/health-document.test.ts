import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { IngestError } from '../../src/core/errors.ts';
import { packageRoot } from '../../src/core/package-root.ts';
import { emptySummary } from '../../src/state/run-summary.ts';
import { type HealthFact, healthDocument } from '../../src/status/health-document.ts';
import { addLatencies, noLatencies } from '../../src/status/latency-histogram.ts';
import type { SliceFacts } from '../../src/status/slice-facts.ts';
import { firstCheckpoint } from '../collector/fakes.ts';
import { findFlaw } from '../support/schema/published-schemas.ts';

const at = Date.UTC(2026, 1, 17, 9, 15);
const minute = 60_000;
const hour = 60 * minute;
const identity = { runId: '6f1f3c9a-7d0e-4c57-9b0e-3f5a1a2c9d10', host: 'collector-1', version: '1.0.0' };
const subject = { namespace: 'default', account: 'acme', stream: 'events' };

const latency = addLatencies(noLatencies, [
  ...new Array<number>(90).fill(0),
  ...new Array<number>(8).fill(20_000),
  200_000,
  200_000,
]);
const window = { from: at - 7 * minute, to: at - 2 * minute, reached: undefined, complete: true };
const poll = {
  started: at - 1500,
  counts: { ...emptySummary, pages: 1, fetched: 130, stored: 100, changed: 2, repeated: 29, rejected: 1 },
  latency,
};
const progress = {
  saved: {
    ...firstCheckpoint,
    window,
    position: at - 2 * minute - 19_000,
    totals: { ...emptySummary, stored: 50_000, rejected: 1 },
  },
  clock: { offsetMs: -40, correctionMs: 0 },
  ledger: {
    slices: { open: 1, verified: 359, mismatch: 0, healed: 1 },
    ...{ counted: 49_900, settled: 49_900, missing: 0, recovered: 4, withdrawn: 0 },
    oldestUnverified: at - hour,
    oldestCount: at - 20 * hour,
    recountedAt: at - 20 * hour,
    identity: { checked: 120, notChecked: 241 },
    shownFrom: undefined,
  },
};
const slice: SliceFacts = {
  from: at - 2 * hour,
  to: at - hour,
  state: 'mismatch',
  stored: 136,
  dead: 1,
  duplicates: 1,
  counted: 140,
  countedAt: at - 3 * minute,
  recovered: 0,
};
const problem = new IngestError('JC_API_UNAUTHORIZED', 'JumpCloud answered 401');

const facts: Readonly<Record<string, HealthFact>> = {
  poll: { kind: 'poll', poll, progress },
  'a failed poll': {
    ...{ kind: 'poll-failed', poll, progress, problem },
    ...{ refused: false, failures: 2, retryInMs: 30_000 },
  },
  'a refused key': {
    ...{ kind: 'poll-failed', poll, progress, problem },
    ...{ refused: true, failures: 1, retryInMs: undefined },
  },
  'a changed slice': { kind: 'slice', slice, before: 'open' },
  'a new slice': { kind: 'slice', slice: { ...slice, counted: undefined, countedAt: undefined }, before: undefined },
  'a start': { kind: 'started' },
  'a stop': { kind: 'stopped', progress, problem: undefined },
  'a stop by an error': { kind: 'stopped', progress, problem },
  'a stream that knows nothing yet': {
    kind: 'poll',
    poll: { started: at, counts: emptySummary, latency: noLatencies },
    progress: { saved: undefined, clock: undefined, ledger: undefined },
  },
  'a reload': { kind: 'config-applied' },
  'a refused reload': { kind: 'config-refused', problem },
};

const sourceOf = (name: string) => healthDocument(facts[name] as HealthFact, subject, identity, at, 7).source;

describe('a document of the collector about itself', () => {
  it.each(Object.keys(facts))('of %s has declared fields only, and is whole JSON', (name) => {
    const source = sourceOf(name);
    expect(findFlaw('collector-document', source)).toBeUndefined();
    expect(JSON.parse(JSON.stringify(source))).toEqual(source);
    expect(source).toMatchObject({ message: expect.stringMatching(/^\S.*\S$/), event: { sequence: 7 } });
  });

  it('of a poll is the sample of the package', () => {
    const sample: unknown = JSON.parse(readFileSync(join(packageRoot(), 'fields/collector/sample.json'), 'utf8'));
    expect(sourceOf('poll')).toEqual(sample);
  });

  it('tells a refusal, a failure and a success apart', () => {
    expect(sourceOf('a refused key')).toMatchObject({
      event: { kind: 'event', action: 'key-refused', outcome: 'failure' },
      error: { code: 'JC_API_UNAUTHORIZED', message: 'JumpCloud answered 401' },
    });
    expect(sourceOf('a refused key').jumpcloud).not.toHaveProperty('collector.retry_in_ms');
    expect(sourceOf('a failed poll')).toMatchObject({
      event: { kind: 'event', action: 'poll-failed', outcome: 'failure' },
      jumpcloud: { collector: { failures: 2, retry_in_ms: 30_000 } },
    });
    expect(sourceOf('poll')).toMatchObject({ event: { kind: 'metric', action: 'poll', outcome: 'success' } });
    expect([sourceOf('a stop'), sourceOf('a stop by an error')]).toMatchObject([
      { event: { outcome: 'success' } },
      { event: { outcome: 'failure' }, error: { code: 'JC_API_UNAUTHORIZED' } },
    ]);
  });

  it('of a slice says what is missing, and where on the timeline', () => {
    expect(sourceOf('a changed slice')).toMatchObject({
      event: { kind: 'state', start: '2026-02-17T07:15:00.000Z', end: '2026-02-17T08:15:00.000Z', outcome: 'failure' },
      jumpcloud: {
        collector: { slice: { state: 'mismatch', state_before: 'open', counted: 140, settled: 138, missing: 2 } },
      },
    });
  });

  it('leaves out a latency beyond the last bound, which is no number', () => {
    const late = { ...poll, latency: addLatencies(noLatencies, [1e12]) };
    const { source } = healthDocument({ kind: 'poll', poll: late, progress }, subject, identity, at, 1);
    expect(source.jumpcloud).not.toHaveProperty('collector.vendor_latency_ms');
  });

  it('has no category of ECS, so that no rule for hosts or sign-ins takes it for one of theirs', () => {
    for (const name of Object.keys(facts)) expect(sourceOf(name).event).not.toHaveProperty('category');
  });
});

describe('the _id of such a document', () => {
  const idOf = (fact: HealthFact, sequence: number, run = identity, of = subject) =>
    healthDocument(fact, of, run, at, sequence).id;

  it('is another one for each thing that happens', () => {
    const reload = facts['a reload'] as HealthFact;
    const ids = [
      idOf(reload, 1),
      idOf(reload, 2),
      idOf(reload, 1, { ...identity, runId: 'another' }),
      idOf(reload, 1, identity, { ...subject, namespace: 'other' }),
    ];
    expect(new Set(ids).size).toBe(4);
    for (const id of ids) expect(id).toMatch(/^[\w-]{20}$/);
  });

  it('is the same for the same count of a slice, told again by another process', () => {
    const first = idOf({ kind: 'slice', slice, before: 'open' }, 3);
    expect(idOf({ kind: 'slice', slice, before: undefined }, 9, { ...identity, runId: 'after a crash' })).toBe(first);
    const healed: SliceFacts = { ...slice, state: 'healed', stored: 138 };
    expect(idOf({ kind: 'slice', slice: healed, before: 'mismatch' }, 3)).not.toBe(first);
    expect(idOf({ kind: 'slice', slice: { ...slice, countedAt: at }, before: 'open' }, 3)).not.toBe(first);
    expect(idOf({ kind: 'slice', slice, before: 'open' }, 3, identity, { ...subject, account: 'globex' })).not.toBe(
      first,
    );
  });
});
