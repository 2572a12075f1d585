import { setTimeout as delay } from 'node:timers/promises';
import { describe, expect, it } from '@jest/globals';
import { IngestError } from '../../src/core/errors.ts';
import { whileHeld } from '../../src/runtime/holder.ts';
import { neverStop } from '../support/collector/never-stop.ts';

const fenced = new IngestError('JC_STATE_FENCED', 'another process has it');

describe('work that needs something which can be lost', () => {
  it('is told to end at once when it is lost, and its end says why, whatever the work says', async () => {
    for (const said of ['it is done', new IngestError('JC_ABORTED', 'in the middle')]) {
      const lost = new AbortController();
      const working = whileHeld({ lost: lost.signal }, neverStop, async ({ gently, now }) => {
        await delay(60_000, undefined, { signal: AbortSignal.any([gently, now]) }).catch(() => undefined);
        expect([gently.aborted, now.aborted]).toEqual([true, true]);
        if (said instanceof IngestError) throw said;
        return said;
      });
      lost.abort(fenced);
      await expect(working).rejects.toBe(fenced);
    }
  });

  it('goes on as asked while it is held', async () => {
    const stop = new AbortController();
    const holder = { lost: new AbortController().signal };
    const work = whileHeld(holder, { gently: stop.signal, now: neverStop.now }, async (until) => {
      stop.abort();
      return [until.gently.aborted, until.now.aborted];
    });
    expect(await work).toEqual([true, false]);
  });
});
