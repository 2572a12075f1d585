import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { renderStatusTable } from '../../src/cli/status.ts';
import type { Clock } from '../../src/core/clock.ts';
import { IngestError } from '../../src/core/errors.ts';
import { readStatus } from '../../src/operate/read-status.ts';
import { silentLogger } from '../../src/runtime/logger.ts';
import { createFileStateStore } from '../../src/state/file-state-store.ts';
import { emptySummary } from '../../src/state/run-summary.ts';
import type { StreamState } from '../../src/state/state-store.ts';
import { createStatusRecorder } from '../../src/status/status-recorder.ts';
import { firstCheckpoint } from '../collector/fakes.ts';

const start = Date.UTC(2026, 0, 1, 12);
const minute = 60_000;
const account = { name: 'acme', interval: 5 * minute };

let folder: string;
let now = start;
const clock: Clock = { now: () => now, sleep: async () => {} };
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'status-'));
  now = start;
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const store = () => createFileStateStore(folder, clock);
const read = () => readStatus(store(), account, 'events', now);

const recordingOf = (state: StreamState) => createStatusRecorder({ account, state, clock, log: silentLogger });

async function recording() {
  const state = await store().open('acme', 'events');
  return { state, observer: await recordingOf(state) };
}

const unavailable = new IngestError('JC_HTTP_UNAVAILABLE', 'The server is away.');
const refused = new IngestError('JC_API_UNAUTHORIZED', 'JumpCloud does not accept the key.');

describe('the status of a stream', () => {
  it('says that nothing was collected yet', async () => {
    expect(await read()).toMatchObject({
      condition: 'new',
      trouble: false,
      firstPoll: { succeeded: false, why: 'there has been none yet' },
      events: 0,
      ledger: undefined,
      vendorLatencyMs: undefined,
    });
  });

  it('says while the first poll runs that it is under way', async () => {
    const { state, observer } = await recording();
    observer.pollStarted();
    await observer.ended();
    expect((await read()).firstPoll).toEqual({ succeeded: false, why: 'it is in progress' });
    await state.close();
  });

  it('has the difference of the clocks, and a lag by the clock of the API', async () => {
    const { state, observer } = await recording();
    const apiNow = start + 180 * minute;
    const window = { from: start, to: apiNow - 2 * minute, reached: undefined, complete: true };
    await state.save({ ...firstCheckpoint, window });
    const reading = { offsetMs: 180 * minute + 400, correctionMs: 180 * minute };
    observer.clockRead(reading);
    await observer.pollSucceeded(firstCheckpoint);
    const status = await read();
    expect(status).toMatchObject({ clock: reading, lagMs: 2 * minute });
    expect(renderStatusTable([status])).toMatch(
      /clock +3h behind JumpCloud's; windows and checks use JumpCloud's clock\n/,
    );
    // A later run that never got that far still knows it.
    await (await recordingOf(state)).ended();
    expect((await read()).clock).toEqual(reading);
    await state.close();
  });

  it.each([
    [undefined, 'not compared yet'],
    [{ offsetMs: 300, correctionMs: 0 }, "in step with JumpCloud's"],
    [{ offsetMs: -803, correctionMs: 0 }, "in step with JumpCloud's"],
    [{ offsetMs: -2100, correctionMs: 0 }, "2s ahead of JumpCloud's"],
    [{ offsetMs: -12_300, correctionMs: 0 }, "12s ahead of JumpCloud's"],
  ])('says of a clock with the reading %j: %s', async (clock, told) => {
    expect(renderStatusTable([{ ...(await read()), clock }])).toContain(`clock           ${told}\n`);
  });

  it('tells of a collector that runs: polls, cursor, lag, latency, events', async () => {
    const { state, observer } = await recording();
    observer.pollStarted();
    observer.pageSettled(emptySummary, firstCheckpoint, [0, 0, 4000]);
    const window = { from: start - 60 * minute, to: start - 2 * minute, reached: start - 3 * minute, complete: true };
    const totals = { ...emptySummary, stored: 7, changed: 2, repeated: 2, alreadyThere: 1, rejected: 3 };
    await state.save({ ...firstCheckpoint, window, position: start - 3 * minute, totals });
    await state.saveDocument('ledger', {
      slices: [{ state: 'verified' }, { state: 'verified' }, { state: 'healed' }, { state: 'open' }],
    });
    now += 1000;
    await observer.pollSucceeded(firstCheckpoint);
    expect(await read()).toEqual({
      account: 'acme',
      stream: 'events',
      condition: 'running',
      trouble: false,
      firstPoll: { succeeded: true, at: '2026-01-01T12:00:01.000Z' },
      lastPoll: '2026-01-01T12:00:00.000Z',
      lastSuccess: '2026-01-01T12:00:01.000Z',
      cursor: '2026-01-01T11:57:00.000Z',
      lagMs: 121_000,
      clock: undefined,
      vendorLatencyMs: { p50: 0, p95: 5000 },
      events: 7,
      changed: 2,
      readAgain: 3,
      deadLetters: 3,
      ledger: { open: 1, verified: 2, mismatch: 0, healed: 1 },
      days: [],
      revision: expect.stringMatching(/^[0-9a-f]{10}$/),
      problem: undefined,
      keyTrouble: undefined,
    });
    await state.close();
  });

  it.each([
    [8, true],
    [5, false],
  ])(
    'calls a hole in the ledger trouble and says why, but not a surplus: %j counted, 7 stored',
    async (counted, isHole) => {
      const { state, observer } = await recording();
      await observer.pollSucceeded(firstCheckpoint);
      const [from, to] = ['2026-01-01T00:00:00Z', '2026-01-01T01:00:00Z'];
      await state.saveDocument('ledger', {
        version: 2,
        slices: [{ from, to, state: 'mismatch', stored: 7, counted, countedAt: to }],
      });
      const status = await read();
      expect(status).toMatchObject({ condition: 'running', trouble: isHole, ledger: { mismatch: 1 } });
      if (!isHole) expect(status.problem).toBeUndefined();
      else {
        expect(status.problem).toMatchObject({
          code: 'JC_INCOMPLETE',
          message: expect.stringContaining('1 event more'),
        });
        expect(renderStatusTable([status])).toMatch(
          /needs attention[\s\S]*problem +JumpCloud counts 1 event more[\s\S]*what to do +/,
        );
      }
      await state.close();
    },
  );

  it('tells what the ledger knows besides, and calls an identity that is not checked no trouble', async () => {
    const { state, observer } = await recording();
    await observer.pollSucceeded(firstCheckpoint);
    const [from, to, countedAt] = ['2026-01-01T00:00:00Z', '2026-01-01T01:00:00Z', '2026-01-01T11:00:00Z'];
    await state.saveDocument('ledger', {
      version: 2,
      slices: [
        { from, to, state: 'healed', stored: 7, counted: 7, recovered: 2, withdrawn: 1, countedAt },
        { from: to, to: '2026-01-01T02:00:00Z', state: 'verified', identityAt: countedAt, countedAt },
      ],
    });
    expect(await read()).toMatchObject({
      trouble: false,
      counts: {
        missing: 0,
        recovered: 2,
        withdrawn: 1,
        oldestCount: '2026-01-01T11:00:00.000Z',
        identityChecked: 1,
        identityNotChecked: 1,
      },
    });
    await state.close();
  });

  it('tells why the first poll failed, and that it is tried again', async () => {
    const { state, observer } = await recording();
    await observer.pollFailed(unavailable, 2000);
    expect(await read()).toMatchObject({
      condition: 'retrying',
      trouble: true,
      firstPoll: { succeeded: false, why: 'The server is away.' },
      problem: { code: 'JC_HTTP_UNAVAILABLE', advice: unavailable.advice, willRetry: true },
      keyTrouble: undefined,
    });
    await observer.pollSucceeded(firstCheckpoint);
    expect(await read()).toMatchObject({ condition: 'running', trouble: false, problem: undefined });
    await state.close();
  });

  it('tells that a stream has stopped because of its key, also after the process has ended', async () => {
    const { state, observer } = await recording();
    await observer.pollFailed(refused, undefined);
    await observer.ended();
    await state.close();
    expect(await read()).toMatchObject({ condition: 'stopped', trouble: true });
    expect((await read()).keyTrouble).toContain(refused.advice);
  });

  it('tells a collector that was stopped from one that fell silent', async () => {
    const { state, observer } = await recording();
    await observer.pollSucceeded(firstCheckpoint);
    now += 14 * minute;
    expect((await read()).condition).toBe('running');
    now += 2 * minute;
    expect(await read()).toMatchObject({
      condition: 'silent',
      trouble: true,
      problem: { code: 'JC_COLLECTOR_SILENT' },
    });
    await observer.ended();
    now += 1000 * minute;
    expect(await read()).toMatchObject({ condition: 'ended', trouble: false });
    await state.close();
  });

  it('remembers over a restart when the first poll succeeded, and how late events were', async () => {
    const first = await recording();
    first.observer.pageSettled(emptySummary, firstCheckpoint, [700]);
    await first.observer.pollSucceeded(firstCheckpoint);
    await first.observer.ended();
    await first.state.close();
    now += 60 * minute;
    const second = await recording();
    await second.observer.pollFailed(unavailable, 1000);
    expect(await read()).toMatchObject({
      firstPoll: { succeeded: true, at: '2026-01-01T12:00:00.000Z' },
      vendorLatencyMs: { p50: 1000, p95: 1000 },
    });
    await second.state.close();
  });

  it('is written so that only its owner can read it, and anew where it was broken', async () => {
    const path = join(folder, 'acme.events.status.json');
    writeFileSync(path, '{');
    expect(await read()).toMatchObject({ condition: 'new', trouble: true });
    rmSync(path);
    const { state, observer } = await recording();
    await observer.pollSucceeded(firstCheckpoint);
    expect(statSync(path).mode & 0o777).toBe(0o600);
    expect(JSON.parse(readFileSync(path, 'utf8'))).toMatchObject({ version: 1 });
    await state.close();
  });

  it('is told without its own file where that is corrupt, with the advice to delete it', async () => {
    const { state } = await recording();
    const window = { from: start - minute, to: start, reached: undefined, complete: true };
    await state.save({ ...firstCheckpoint, window, totals: { ...emptySummary, stored: 7 } });
    await state.close();
    const file = join(folder, 'acme.events.status.json');
    for (const text of ['{"version": 1, "star', '', '[]', '\u0000']) {
      writeFileSync(file, text);
      expect(await read()).toMatchObject({
        condition: 'ended',
        trouble: true,
        events: 7,
        firstPoll: { why: 'not known' },
        problem: {
          code: 'JC_STATE_CORRUPT',
          message: expect.stringContaining(file),
          advice: expect.stringMatching(/^Delete it\. .* creates it again/),
        },
      });
    }
    rmSync(file);
    expect(await read()).toMatchObject({ condition: 'ended', trouble: false });
  });

  it('stops nothing where it cannot be written', async () => {
    const { state } = await recording();
    const broken = {
      ...state,
      saveDocument: async () => {
        throw new IngestError('JC_STATE_WRITE', 'full');
      },
    };
    const observer = await createStatusRecorder({ account, state: broken, clock, log: silentLogger });
    await expect(observer.pollSucceeded(firstCheckpoint)).resolves.toBeUndefined();
    await state.close();
  });
});
