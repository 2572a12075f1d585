import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CollectorConfig } from '../../../src/config/types.ts';

/** The parts of a document that tests look at. */
export interface HealthSource {
  readonly '@timestamp': string;
  readonly message: string;
  readonly event: {
    readonly action: string;
    readonly kind: string;
    readonly outcome?: string;
    readonly sequence: number;
  };
  readonly error?: { readonly code: string };
  readonly jumpcloud?: {
    readonly collector: {
      readonly complete_up_to?: string;
      readonly poll?: Readonly<Record<string, number>>;
      readonly ledger?: Readonly<Record<string, number | string>>;
      readonly slice?: { readonly state: string; readonly state_before?: string; readonly missing?: number };
    };
  };
}

export interface WrittenHealth {
  readonly _id: string;
  readonly _source: HealthSource;
}

/** The same configuration, with a file for what the collector writes about itself. */
export function withHealthFile(config: CollectorConfig, folder: string): CollectorConfig {
  return { ...config, healthDocuments: { kind: 'ndjson', path: join(folder, 'health.ndjson') } };
}

/** In the order in which it was written. */
export function readHealth(folder: string): readonly WrittenHealth[] {
  const path = join(folder, 'health.ndjson');
  if (!existsSync(path)) return [];
  const lines = readFileSync(path, 'utf8').trimEnd().split('\n');
  return lines.map((line) => JSON.parse(line) as WrittenHealth);
}

/** How slices changed: `mismatch 3` is one that was found to lack three events. */
export function sliceStory(documents: readonly WrittenHealth[]): readonly string[] {
  return documents.flatMap(({ _source }) => {
    const slice = _source.jumpcloud?.collector.slice;
    return slice ? [`${slice.state_before ?? 'new'} to ${slice.state} ${slice.missing ?? 0}`] : [];
  });
}
