/** Way of an event, stage 4 of 11: settings and the stream's template in; an httpjson configuration out. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { StreamName } from '../config/stream-names.ts';
import type { AccountConfig } from '../config/types.ts';
import { usersSettings } from '../config/users-settings.ts';
import { formatDuration } from '../core/duration.ts';
import { IngestError } from '../core/errors.ts';
import { packageRoot } from '../core/package-root.ts';
import type { HttpjsonConfig } from '../httpjson/config.ts';
import { loadHttpjsonConfig } from '../httpjson/load-config.ts';
import { renderStream } from '../httpjson/render-stream.ts';
import { eventsUrl, usersUrl } from '../jumpcloud/regions.ts';
import { keepPersonalTag } from '../mapper/withhold.ts';

/**
 * Reads the stream template that Elastic Agent runs too, filled in for an account.
 * @throws IngestError JC_HTTPJSON_*
 */
export function loadStream(account: AccountConfig, stream: StreamName): HttpjsonConfig {
  const source = `streams/${stream}.yml.hbs`;
  const rendered = renderStream(
    templateOf(stream),
    { ...accountVariables(account), ...streamVariables[stream](account) },
    { source },
  );
  const config = loadHttpjsonConfig(rendered.yaml, { source, secrets: rendered.secrets });
  refuseUnused(config);
  return config;
}

const templates = new Map<StreamName, string>();

/** Read once: an update of the package below a running collector must not give it half of a new version. */
function templateOf(stream: StreamName): string {
  const template = templates.get(stream) ?? readFileSync(join(packageRoot(), 'streams', `${stream}.yml.hbs`), 'utf8');
  templates.set(stream, template);
  return template;
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
      'Set tags in the configuration of the collector. For a trace, run the stream with `jumpcloud-elastic httpjson --trace FILE`.',
  });
}

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
