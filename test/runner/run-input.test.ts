import { afterEach, describe, expect, it } from '@jest/globals';
import { systemClock } from '../../src/core/clock.ts';
import { IngestError } from '../../src/core/errors.ts';
import { loadHttpjsonConfig } from '../../src/httpjson/load-config.ts';
import { runInputs } from '../../src/runner/run-input.ts';
import { openState } from '../../src/runner/state-file.ts';
import { silentLogger } from '../../src/runtime/logger.ts';
import type { Listening } from '../support/net/listening.ts';
import { listen } from '../transport/support.ts';

let server: Listening | undefined;

afterEach(() => server?.close());

/** Starts of the runs, in seconds, where each run takes as long as given. */
async function starts(durations: readonly number[], statuses: readonly number[] = []): Promise<readonly number[]> {
  const begun: number[] = [];
  let now = 0;
  const gently = new AbortController();
  server = await listen((_request, response) => {
    const count = begun.push(now / 1000) - 1;
    now += (durations[count] ?? 0) * 1000;
    response.statusCode = statuses[count] ?? 200;
    response.end('[{"a":1}]');
  });
  const clock = {
    now: () => now,
    sleep: async (milliseconds: number) => {
      now += milliseconds;
      if (begun.length > durations.length) gently.abort();
    },
  };
  const config = loadHttpjsonConfig(`interval: 10s\nrequest: { url: "${server.url}/", retry.max_attempts: 1 }`, {
    source: 'in.yml',
  });
  await runInputs([config], {
    output: { write: async () => {}, confirm: async () => undefined },
    state: await openState(undefined, systemClock),
    clock,
    log: silentLogger,
    stop: { gently: gently.signal, now: gently.signal },
    once: false,
    raw: true,
    traceFile: undefined,
  });
  return begun;
}

describe('the interval', () => {
  it('starts with a run at once and then one at each tick', async () => {
    expect(await starts([1, 1, 1])).toEqual([0, 10, 20, 30]);
  });

  it('makes up for missed ticks by one run at once', async () => {
    expect(await starts([25, 0, 0])).toEqual([0, 25, 30, 40]);
  });

  it('goes on after a run that failed', async () => {
    expect(await starts([0, 0], [500, 404])).toEqual([0, 10, 20]);
  });

  it('ends with an output that cannot be written', async () => {
    server = await listen((_request, response) => response.end('[{"a":1}]'));
    const config = loadHttpjsonConfig(`request.url: "${server.url}/"`, { source: 'in.yml' });
    const never = new AbortController().signal;
    await expect(
      runInputs([config], {
        output: {
          write: async () => {
            throw new IngestError('JC_SINK_WRITE', 'full');
          },
          confirm: async () => undefined,
        },
        state: await openState(undefined, systemClock),
        clock: systemClock,
        log: silentLogger,
        stop: { gently: never, now: never },
        once: false,
        raw: true,
        traceFile: undefined,
      }),
    ).rejects.toMatchObject({ code: 'JC_SINK_WRITE' });
  });
});
