import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import type { AccountRun } from '../../../src/collector/accounts/account-loop.ts';
import { type CollectorOptions, runCollector } from '../../../src/collector/accounts/collector.ts';
import { accountDefaults } from '../../../src/config/settings.ts';
import type { AccountConfig, CollectorConfig } from '../../../src/config/types.ts';
import { systemClock } from '../../../src/core/clock.ts';
import { Secret } from '../../../src/core/secret.ts';
import { silentLogger } from '../../../src/runtime/logger.ts';
import { defaultKey } from '../../../src/simulator/options.ts';
import { neverStop } from './never-stop.ts';

/** The account `acme` with the simulator's key. It reads up to the present and is not slowed down. */
export function account(change: Partial<AccountConfig> = {}): AccountConfig {
  return {
    ...accountDefaults,
    name: 'acme',
    url: 'https://api.jumpcloud.com',
    apiKey: new Secret(defaultKey),
    orgIds: [],
    services: ['all'],
    sourceLagTime: 0,
    rateLimit: { requestsPerSecond: 1000, burst: 1000 },
    ssl: undefined,
    proxyUrl: undefined,
    ...change,
  };
}

/** These accounts, mapped here into `out.ndjson` in a folder, with their state in the folder `state` beside it. */
export function collectorConfig(
  folder: string,
  accounts: readonly AccountConfig[],
  change: Partial<CollectorConfig> = {},
): CollectorConfig {
  return {
    accounts,
    output: { kind: 'ndjson', path: join(folder, 'out.ndjson') },
    map: 'collector',
    tags: [],
    state: { directory: join(folder, 'state') },
    logLevel: 'silent',
    healthDocuments: { kind: 'none' },
    ...change,
  };
}

/** One `collect --once`. */
export function collectOnce(
  config: CollectorConfig,
  change: Partial<CollectorOptions> = {},
): Promise<readonly AccountRun[]> {
  return runCollector({
    config,
    once: true,
    clock: systemClock,
    stop: neverStop,
    log: silentLogger,
    stdout: new PassThrough().resume(),
    ...change,
  });
}
