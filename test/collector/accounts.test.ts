import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { CollectorOptions } from '../../src/collector/accounts/collector.ts';
import type { AccountConfig } from '../../src/config/types.ts';
import { systemClock } from '../../src/core/clock.ts';
import { Secret } from '../../src/core/secret.ts';
import { silentLogger } from '../../src/runtime/logger.ts';
import { defaultServiceAccount } from '../../src/simulator/options.ts';
import { type Simulator, type startSimulator as Start, startSimulator } from '../../src/simulator/server.ts';
import { openAccountApi } from '../../src/source/account-api.ts';
import { account as anAccount, collectOnce, collectorConfig } from '../support/collector/collecting.ts';
import { neverStop } from '../support/collector/never-stop.ts';
import { listening } from '../support/net/listening.ts';

const organization = '64949312a2930fd2c93b2669';
const days = 10;

let folder: string;
let simulator: Simulator;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'accounts-'));
});
afterEach(async () => {
  await simulator?.close();
  rmSync(folder, { recursive: true, force: true });
});

async function simulate(options: Parameters<typeof Start>[0] = {}): Promise<void> {
  simulator = await startSimulator({ events: 600, days, organizations: [organization], ...options });
}

function account(change: Partial<AccountConfig> = {}): AccountConfig {
  return anAccount({ url: simulator.url, eventLimit: 100, startingPoint: (days + 1) * 86_400_000, ...change });
}

const serviceAccount = (secret = 'simulator-secret'): Partial<AccountConfig> => ({
  apiKey: undefined,
  serviceAccount: {
    clientId: defaultServiceAccount.clientId,
    clientSecret: new Secret(secret),
    tokenUrl: `${simulator.url}/oauth2/token`,
  },
  orgIds: [organization],
});

function collect(accounts: readonly AccountConfig[], more: Partial<CollectorOptions> = {}) {
  const output = { kind: 'ndjson', path: join(folder, '{account}.ndjson') } as const;
  return collectOnce(collectorConfig(folder, accounts, { output }), more);
}

const tokenRequests = (): number => simulator.requestLog.filter(({ path }) => path === '/oauth2/token').length;

describe('a service account', () => {
  it('collects with a token, and asks for one token an input', async () => {
    await simulate();
    const [run] = await collect([account(serviceAccount())]);
    expect(run).toMatchObject({ error: undefined, summary: { stored: 600 } });
    expect(tokenRequests()).toBeLessThanOrEqual(3);
  });

  it('goes on with a new token where the old one is ended early', async () => {
    let pages = 0;
    await simulate({
      interceptors: [
        (request, next) => {
          if (request.path.endsWith('/events')) pages += 1;
          if (pages === 3) simulator.revokeTokens();
          return next();
        },
      ],
    });
    const [run] = await collect([account(serviceAccount())]);
    expect(run).toMatchObject({ error: undefined, summary: { stored: 600 } });
  });

  it('counts with a token too, renewed before it ends', async () => {
    await simulate({ tokenSeconds: 2 });
    let ahead = 0;
    const clock = { ...systemClock, now: () => Date.now() + ahead };
    const api = openAccountApi({ account: account(serviceAccount()), clock, random: () => 0, log: silentLogger });
    const range = { services: ['all'], from: '2020-01-01T00:00:00Z', to: '2100-01-01T00:00:00Z' };
    expect(await api.count(range)).toBe(600);
    expect(await api.count(range)).toBe(600);
    expect(tokenRequests()).toBe(1);
    ahead = 1100;
    expect(await api.count(range)).toBe(600);
    expect(tokenRequests()).toBe(2);
    simulator.revokeTokens();
    expect(await api.count(range)).toBe(600);
    await api.close();
  });

  it('that is refused ends with advice, and its secret is in no message', async () => {
    await simulate();
    const [run] = await collect([account(serviceAccount('wrong-client-secret'))]);
    expect(run?.error?.exitCode).toBe(3);
    expect(JSON.stringify([run?.error?.message, run?.error?.advice, run?.error?.details])).not.toContain(
      'wrong-client-secret',
    );
  });
});

describe('several accounts', () => {
  it('do not wait for one that hangs, nor for one that is refused', async () => {
    await simulate();
    const silent = await listening(createServer(() => {}));
    const stop = new AbortController();
    const stored = new Map<string, number>();
    const runs = await collect(
      [
        account({ name: 'hangs', url: silent.url }),
        account({ name: 'refused', apiKey: new Secret('wrong') }),
        // It asks for the time and for one page, and then has to wait.
        account({ name: 'slow', rateLimit: { requestsPerSecond: 0.01, burst: 2 } }),
        account({ name: 'good' }),
      ],
      {
        once: false,
        stop: { gently: stop.signal, now: neverStop.now },
        onPage: (_page, { account: name, totals }) => {
          stored.set(name, totals.stored);
          if (stored.get('good') === 600 && stored.has('slow')) stop.abort();
        },
      },
    );
    await silent.close();
    expect(stored.get('good')).toBe(600);
    expect(stored.get('slow')).toBe(100);
    expect(runs.map(({ account: name, error }) => [name, error?.code])).toEqual([
      ['hangs', undefined],
      ['refused', undefined],
      ['slow', undefined],
      ['good', undefined],
    ]);
  });
});
