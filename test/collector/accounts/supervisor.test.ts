import { describe, expect, it } from '@jest/globals';
import type { AccountRun } from '../../../src/collector/accounts/account-loop.ts';
import { createSupervisor, type SharedParts } from '../../../src/collector/accounts/supervisor.ts';
import type { AccountConfig, CollectorConfig } from '../../../src/config/types.ts';
import { IngestError } from '../../../src/core/errors.ts';
import { Secret } from '../../../src/core/secret.ts';
import type { StopSignals } from '../../../src/runtime/stop.ts';
import { emptySummary } from '../../../src/state/run-summary.ts';
import { account as anAccount, collectorConfig } from '../../support/collector/collecting.ts';

function account(name: string, key = 'k', interval = 1000): AccountConfig {
  return anAccount({ name, interval, apiKey: new Secret(key) });
}

function configOf(accounts: readonly AccountConfig[], tags: readonly string[] = []): CollectorConfig {
  return collectorConfig('unused', accounts, { tags });
}

/** Accounts that run until they are told to stop, or fail at once where their key is `bad`. */
function situation() {
  const journal: string[] = [];
  const all = new AbortController();
  const stop: StopSignals = { gently: all.signal, now: new AbortController().signal };
  let parts = 0;
  const supervisor = createSupervisor<SharedParts & { readonly number: number }>({
    stop,
    share: (config) => {
      if (config.tags.includes('broken')) throw new IngestError('JC_CONFIG_UNREADABLE', 'no such certificate');
      parts += 1;
      const number = parts;
      return {
        config,
        number,
        close: async () => {
          journal.push(`close ${number}`);
        },
      };
    },
    run: async ({ name, apiKey }, { number }, { gently }): Promise<readonly AccountRun[]> => {
      journal.push(`start ${name} ${apiKey?.reveal()} ${number}`);
      const error = apiKey?.reveal() === 'bad' ? new IngestError('JC_API_UNAUTHORIZED', 'no') : undefined;
      if (!error && !gently.aborted) await new Promise((resolve) => gently.addEventListener('abort', resolve));
      await Promise.resolve();
      journal.push(`end ${name} ${apiKey?.reveal()}`);
      return [{ account: name, summary: { ...emptySummary, stored: 1 }, checkpoint: undefined, error }];
    },
  });
  const settle = async (): Promise<readonly string[]> => {
    await new Promise((resolve) => setImmediate(resolve));
    return journal.splice(0);
  };
  return { supervisor, settle, stopAll: () => all.abort() };
}

describe('a configuration that is applied while accounts run', () => {
  it('leaves alone what it does not change', async () => {
    const { supervisor, settle, stopAll } = situation();
    supervisor.apply(configOf([account('a'), account('b')]));
    expect(await settle()).toEqual(['start a k 1', 'start b k 1']);
    expect(supervisor.apply(configOf([account('a'), account('b', 'k2')]))).toEqual({
      unchanged: ['a'],
      changed: ['b'],
      added: [],
      removed: [],
    });
    expect(await settle()).toEqual(['end b k', 'start b k2 1']);
    stopAll();
    const runs = await supervisor.ended();
    expect(runs.map(({ account: name, summary }) => [name, summary.stored])).toEqual([
      ['a', 1],
      ['b', 2],
    ]);
    expect((await settle()).at(-1)).toBe('close 1');
  });

  it('starts what is new and stops what is gone', async () => {
    const { supervisor, settle, stopAll } = situation();
    supervisor.apply(configOf([account('a'), account('b')]));
    await settle();
    expect(supervisor.apply(configOf([account('c'), account('a')]))).toMatchObject({ added: ['c'], removed: ['b'] });
    expect([...(await settle())].sort()).toEqual(['end b k', 'start c k 1']);
    stopAll();
    expect((await supervisor.ended()).map((run) => run.account)).toEqual(['c', 'a']);
  });

  it('tries an account again that had stopped with an error, also where nothing of it changed', async () => {
    const { supervisor, settle, stopAll } = situation();
    supervisor.apply(configOf([account('a'), account('b', 'bad')]));
    expect(await settle()).toContain('end b bad');
    supervisor.apply(configOf([account('a'), account('b', 'bad')]));
    expect(await settle()).toEqual(['start b bad 1', 'end b bad']);
    supervisor.apply(configOf([account('a'), account('b', 'good')]));
    expect(await settle()).toEqual(['start b good 1']);
    stopAll();
    expect((await supervisor.ended()).map(({ error }) => error)).toEqual([undefined, undefined]);
  });

  it('restarts everything with a new output, and closes the old one when nobody uses it any more', async () => {
    const { supervisor, settle, stopAll } = situation();
    supervisor.apply(configOf([account('a')]));
    await settle();
    supervisor.apply(configOf([account('a')], ['other']));
    expect(await settle()).toEqual(['end a k', 'close 1', 'start a k 2']);
    stopAll();
    await supervisor.ended();
    expect(await settle()).toEqual(['end a k', 'close 2']);
  });

  it('runs on as before where the new one cannot be used', async () => {
    const { supervisor, settle, stopAll } = situation();
    supervisor.apply(configOf([account('a')]));
    await settle();
    expect(() => supervisor.apply(configOf([account('a', 'other')], ['broken']))).toThrow('no such certificate');
    expect(await settle()).toEqual([]);
    stopAll();
    expect(await supervisor.ended()).toHaveLength(1);
  });

  it('follows the last of several that come quickly', async () => {
    const { supervisor, settle, stopAll } = situation();
    supervisor.apply(configOf([account('a', '1')]));
    await settle();
    for (const key of ['2', '3', '4']) supervisor.apply(configOf([account('a', key)]));
    expect(await settle()).toEqual(['end a 1', 'start a 4 1']);
    stopAll();
    await supervisor.ended();
  });

  it('ends where every account has ended by itself', async () => {
    const { supervisor } = situation();
    supervisor.apply(configOf([account('a', 'bad'), account('b', 'bad')]));
    expect((await supervisor.ended()).map(({ error }) => error?.code)).toEqual([
      'JC_API_UNAUTHORIZED',
      'JC_API_UNAUTHORIZED',
    ]);
  });
});
