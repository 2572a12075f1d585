import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { defaultKey, defaultServiceAccount } from '../../src/simulator/options.ts';
import type { TorturePlan } from './draw-plan.ts';

export interface Addresses {
  readonly api: string;
  /** Of Elasticsearch, by way of the proxy. */
  readonly elasticsearch: string;
  readonly namespace: string;
  readonly organizations: readonly string[];
}

export const accountName = 'acme';

/** Names of the indices of a schedule's shared state begin so. */
export function stateIndex(namespace: string): string {
  return `torture-state-${namespace}`;
}

export function ndjsonFile(folder: string): string {
  return join(folder, 'documents.ndjson');
}

/** Writes the configuration file of a schedule. @returns its path */
export function writeCollectorConfig(plan: TorturePlan, folder: string, addresses: Addresses): string {
  const { account, begin, firstNow, output, map } = plan;
  const path = join(folder, 'collector.json');
  const { clientId, clientSecret } = defaultServiceAccount;
  const credentials =
    account.credentials === 'key'
      ? { api_key: defaultKey }
      : {
          service_account: {
            client_id: clientId,
            client_secret: clientSecret.reveal(),
            token_url: `${addresses.api}/oauth2/token`,
          },
          org_ids: addresses.organizations,
        };
  const index = stateIndex(addresses.namespace);
  const config = {
    accounts: [
      {
        name: accountName,
        url: addresses.api,
        ...credentials,
        services: account.services,
        event_limit: account.eventLimit,
        overlap: `${account.overlapMs}ms`,
        source_lag_time: `${account.lagMs}ms`,
        starting_point: `${firstNow - begin + 4 * 24 * 3_600_000}ms`,
        namespace: addresses.namespace,
        rate_limit: { requests_per_second: 1000, burst: 1000 },
      },
    ],
    output: output === 'ndjson' ? `ndjson:${ndjsonFile(folder)}` : { elasticsearch: { url: addresses.elasticsearch } },
    map,
    tags: ['forwarded', 'jumpcloud-events', 'preserve_original_event'],
    state:
      plan.state === 'files'
        ? { directory: join(folder, 'state') }
        : {
            elasticsearch: { url: addresses.elasticsearch, index, dead_letter_index: `${index}-letters`, lease: '2s' },
          },
    // Into the cluster they would share the faults that a schedule has for events.
    health_documents: `ndjson:${join(folder, 'health.ndjson')}`,
    log_level: 'debug',
    // A run that is not watched has `--once`, and no port.
    listen: '127.0.0.1:0',
  };
  // YAML understands JSON.
  writeFileSync(path, JSON.stringify(config, undefined, 1));
  return path;
}
