import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Clock } from '../core/clock.ts';
import { formatDuration } from '../core/duration.ts';
import { packageRoot, packageVersion } from '../core/package-root.ts';
import { createHttpClient } from '../http/client.ts';
import { createHttpjsonInput, type HttpjsonInput } from '../httpjson/input.ts';
import { loadHttpjsonConfig } from '../httpjson/load-config.ts';
import { renderStream } from '../httpjson/render-stream.ts';
import { eventsUrl } from '../jumpcloud/regions.ts';
import type { AccountConfig } from './config/types.ts';
import type { Logger } from './logger.ts';

/** A stream is collected by `streams/<name>.yml.hbs` into the dataset `jumpcloud.<name>`. */
export type StreamName = 'events';

export interface OpenInput {
  readonly input: HttpjsonInput;
  close(): Promise<void>;
}

/**
 * Makes the input of an account from the same stream template that Elastic Agent runs.
 * @throws IngestError JC_HTTPJSON_*, JC_CONFIG_*
 */
export function openInput(account: AccountConfig, stream: StreamName, clock: Clock, log: Logger): OpenInput {
  const source = join('streams', `${stream}.yml.hbs`);
  const template = readFileSync(join(packageRoot(), source), 'utf8');
  const rendered = renderStream(template, streamVariables(account), { source });
  const config = loadHttpjsonConfig(rendered.yaml, { source, secrets: rendered.secrets });
  const http = createHttpClient(config.transport);
  const input = createHttpjsonInput({
    config,
    http,
    clock,
    identity: { name: 'jumpcloud-elastic', version: packageVersion() },
    onRetry: ({ retry, waitMs, reason }) =>
      log.warn({ retry, waitMs, reason }, 'a request is sent again', 'request-retry'),
    onProblem: (message) => log.warn({}, message, 'input-problem'),
  });
  return { input, close: () => http.close() };
}

/** The variables that the package's manifest declares, as Fleet would fill them in. */
function streamVariables(account: AccountConfig) {
  return {
    url: eventsUrl(account.url),
    api_key: account.apiKey,
    interval: formatDuration(account.interval),
    starting_point: formatDuration(account.startingPoint),
    source_lag_time: formatDuration(account.sourceLagTime),
    overlap: formatDuration(account.overlap),
    services: account.services,
    org_ids: account.orgIds,
    event_limit: account.eventLimit,
    http_client_timeout: formatDuration(account.httpClientTimeout),
    ...(account.ssl ? { ssl: account.ssl } : {}),
    ...(account.proxyUrl ? { proxy_url: account.proxyUrl } : {}),
  };
}
