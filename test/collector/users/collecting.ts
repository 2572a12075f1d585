import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { AccountRun } from '../../../src/collector/accounts/account-loop.ts';
import type { CollectorOptions } from '../../../src/collector/accounts/collector.ts';
import { usersDefaults } from '../../../src/config/settings.ts';
import type { MapMode, OutputConfig, UsersConfig } from '../../../src/config/types.ts';
import { account, collectOnce, collectorConfig } from '../../support/collector/collecting.ts';

export const hour = 3_600_000;

// biome-ignore lint/suspicious/noExplicitAny: tests look at any place of a document
export type Source = Record<string, any>;

export interface Stored {
  readonly _id: string;
  readonly _source: Source;
}

export interface Collecting {
  readonly folder: string;
  /** The time by which snapshots are due; a test moves it on. */
  now: number;
  /** One `collect --once`. */
  collect(url: string, more?: CollectOptions): Promise<AccountRun>;
  /** All documents so far. */
  stored(): readonly Stored[];
  remove(): void;
}

export interface CollectOptions {
  readonly users?: Partial<UsersConfig>;
  readonly orgIds?: readonly string[];
  readonly map?: MapMode;
  readonly tags?: readonly string[];
  /** Default: a file. */
  readonly output?: OutputConfig;
  readonly namespace?: string;
  readonly options?: Partial<CollectorOptions>;
}

/** Collects users into a file, as often as a test asks for it. */
export function createCollecting(): Collecting {
  const folder = mkdtempSync(join(tmpdir(), 'users-'));
  const file = join(folder, 'users.ndjson');
  const collecting: Collecting = {
    folder,
    now: Date.UTC(2026, 2, 1),
    collect: async (
      url,
      { users, orgIds = [], map = 'collector', tags = [], options, output, namespace = 'default' } = {},
    ) => {
      const acme = account({ url, streams: ['users'], users: { ...usersDefaults, ...users }, orgIds, namespace });
      const config = collectorConfig(folder, [acme], { output: output ?? { kind: 'ndjson', path: file }, map, tags });
      const clock = { now: () => collecting.now, sleep: async () => {} };
      const [run] = await collectOnce(config, { clock, ...options });
      return run as AccountRun;
    },
    stored: () => {
      if (!existsSync(file)) return [];
      const lines = readFileSync(file, 'utf8').split('\n');
      return lines.filter((line) => line !== '').map((line) => JSON.parse(line) as Stored);
    },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
  return collecting;
}
