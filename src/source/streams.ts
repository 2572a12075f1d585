import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { StreamName } from '../config/stream-names.ts';
import type { AccountConfig } from '../config/types.ts';
import { usersSettings } from '../config/users-settings.ts';
import type { Clock } from '../core/clock.ts';
import { formatDuration } from '../core/duration.ts';
import { IngestError } from '../core/errors.ts';
import { packageRoot, packageVersion } from '../core/package-root.ts';
import { createEventNames } from '../documents/event-names.ts';
import { expectNames } from '../documents/with-names.ts';
import type { HttpjsonConfig } from '../httpjson/config.ts';
import { createHttpjsonInput, type HttpjsonInput } from '../httpjson/input.ts';
import { loadHttpjsonConfig } from '../httpjson/load-config.ts';
import { renderStream } from '../httpjson/render-stream.ts';
import { eventsUrl, usersUrl } from '../jumpcloud/regions.ts';
import { keepPersonalTag } from '../mapper/withhold.ts';
import type { Logger } from '../runtime/logger.ts';
import type { AccountApi } from './account-api.ts';
import { expectPaging } from './paging.ts';

/**
 * Reads the stream template that Elastic Agent runs too, filled in for an account.
 * @throws IngestError JC_HTTPJSON_*
 */
export function loadStream(account: AccountConfig, stream: StreamName): HttpjsonConfig {
  const source = join('streams', `${stream}.yml.hbs`);
  const template = readFileSync(join(packageRoot(), source), 'utf8');
  const rendered = renderStream(
    template,
    { ...accountVariables(account), ...streamVariables[stream](account) },
    { source },
  );
  const config = loadHttpjsonConfig(rendered.yaml, { source, secrets: rendered.secrets });
  refuseUnused(config);
  return config;
}

/** What the httpjson command does and the collector does not: a template that asks for it must not be obeyed by half. */
export function refuseUnused({
  source,
  request,
  publish,
}: Pick<HttpjsonConfig, 'source' | 'request' | 'publish'>): void {
  const { processors, tags, fields, pipeline, index } = publish;
  const asked = {
    'request.tracer': request.tracer,
    processors: processors.length > 0,
    // This one the collector sets by itself.
    tags: tags.some((tag) => tag !== keepPersonalTag),
    fields,
    pipeline,
    index,
  };
  const unused = Object.entries(asked).find(([, value]) => value);
  if (unused === undefined) return;
  throw new IngestError('JC_HTTPJSON_UNSUPPORTED', `${source}: the collector does not use the option ${unused[0]}.`, {
    advice:
      'Set tags in the configuration of the collector; for a trace, run the stream by `jumpcloud-elastic httpjson --trace FILE`.',
  });
}

/**
 * Makes the input of an account's stream.
 * @param api its connection; it stays the caller's
 * @throws IngestError JC_HTTPJSON_*, JC_CONFIG_*
 */
export function openInput(
  account: AccountConfig,
  stream: StreamName,
  api: AccountApi,
  clock: Clock,
  log: Logger,
): HttpjsonInput {
  const input = createHttpjsonInput({
    config: loadStream(account, stream),
    http: api.http,
    clock,
    identity: { name: 'jumpcloud-elastic', version: packageVersion() },
    expectArrayAt: arrayAt[stream],
    confidential: stream === 'users',
    shrink: stream === 'events' ? shrinkEvents : undefined,
    strictPagination: true,
    onRetry: ({ retry, waitMs, reason }) =>
      log.warn({ retry, waitMs, reason }, 'a request is sent again', 'request-retry'),
    onProblem: (message) => log.warn({}, message, 'input-problem'),
  });
  if (stream !== 'events') return input;
  const paged = expectPaging(input, log);
  return api.names ? expectNames(paged, createEventNames(api.names)) : paged;
}

/** What is asked of an event that is too large for a page: what its document's id is made of, and what counts are kept by. */
const shrinkEvents = {
  path: ['limit'],
  members: ['id', 'organization', 'timestamp', 'service', 'event_type'],
};

/** Where the answers of a stream always have an array; without it an empty body would pass for the end of the data. */
const arrayAt: Readonly<Record<StreamName, readonly string[]>> = { events: [], users: ['results'] };

/** The variables that the manifest of a stream declares, as Fleet would fill them in. */
const streamVariables: Readonly<Record<StreamName, (account: AccountConfig) => object>> = {
  events: (account) => ({
    url: eventsUrl(account.url),
    interval: formatDuration(account.interval),
    starting_point: formatDuration(account.startingPoint),
    source_lag_time: formatDuration(account.sourceLagTime),
    overlap: formatDuration(account.overlap),
    services: account.services,
    event_limit: account.eventLimit,
  }),
  users: (account) => {
    const { url, interval, keepPersonalData } = usersSettings(account);
    return {
      url: url ?? usersUrl(account.url),
      interval: formatDuration(interval),
      keep_personal_data: keepPersonalData,
    };
  },
};

/** The variables that the manifest of every stream declares. */
function accountVariables(account: AccountConfig) {
  return {
    ...(account.apiKey ? { api_key: account.apiKey } : {}),
    ...(account.serviceAccount
      ? {
          client_id: account.serviceAccount.clientId,
          client_secret: account.serviceAccount.clientSecret,
          token_url: account.serviceAccount.tokenUrl,
        }
      : {}),
    org_ids: account.orgIds,
    http_client_timeout: formatDuration(account.httpClientTimeout),
    ...(account.ssl ? { ssl: account.ssl } : {}),
    ...(account.proxyUrl ? { proxy_url: account.proxyUrl } : {}),
  };
}
