import type { AccountConfig } from '../config/types.ts';
import type { Clock } from '../core/clock.ts';
import type { JsonValue } from '../core/json.ts';
import { createDirectory } from '../jumpcloud/names/directory.ts';
import { createNameCache } from '../jumpcloud/names/name-cache.ts';
import { createNameResolver, type NameResolver } from '../jumpcloud/names/name-resolver.ts';
import { consoleUrl } from '../jumpcloud/regions.ts';
import type { Logger } from '../runtime/logger.ts';
import type { HttpClient } from '../transport/client.ts';

/** The names of an account, one resolver for each organization: the directory answers for one at a time. */
export interface AccountNames {
  /** Undefined where it is not known whom to ask. */
  of(organization: JsonValue | undefined): NameResolver | undefined;
  close(): Promise<void>;
}

export interface NamesOptions {
  readonly account: AccountConfig;
  /** With a rate of its own: what holds names up must not hold events up. It does not try again. */
  readonly http: HttpClient;
  readonly clock: Clock;
  readonly random: () => number;
  readonly log: Logger;
}

/** @returns undefined where the account wants no names */
export function openNames({ account, http, clock, random, log }: NamesOptions): AccountNames | undefined {
  const { names: config, url, apiKey, orgIds, httpClientTimeout: timeoutMs } = account;
  if (!config) return undefined;
  const { max, ttl } = config;
  const onTrouble = (text: string): void => log.warn({}, text, 'names-trouble');
  const open = (ids: readonly string[]): NameResolver =>
    createNameResolver({
      directory: createDirectory({ http, baseUrl: consoleUrl(url), apiKey, orgIds: ids, timeoutMs }),
      cache: createNameCache(max, ttl, clock),
      max,
      ttl,
      clock,
      random,
      onTrouble,
    });
  const resolvers = orgIds.length > 1 ? new Map(orgIds.map((id) => [id, open([id])])) : undefined;
  const only = resolvers ? undefined : open(orgIds);
  return {
    of: (organization) => only ?? resolvers?.get(String(organization)),
    close: async () => {
      for (const resolver of resolvers?.values() ?? []) await resolver.close();
      await only?.close();
    },
  };
}
