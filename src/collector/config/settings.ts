import { regions } from '../../jumpcloud/regions.ts';
import { streamNames } from '../stream-names.ts';
import { elasticsearchMap, toConnection } from './connection-settings.ts';
import {
  duration,
  flag,
  integer,
  list,
  map,
  mapWithSecrets,
  number,
  oneOf,
  type Reader,
  secret,
  text,
  url,
} from './readers.ts';
import { readState } from './state-settings.ts';
import type { ListenConfig, OutputConfig } from './types.ts';

/** It becomes part of file names. */
const accountName = text((value) =>
  /^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/.test(value)
    ? undefined
    : `expected 1 to 64 letters, digits, ".", "_" or "-", starting with a letter or digit, got "${value}"`,
);

/** The rule of Elasticsearch for the namespace of a data stream. */
const namespace = text((value) =>
  /^[^-\\/*?"<>| ,#:A-Z]{1,100}$/.test(value)
    ? undefined
    : `expected 1 to 100 characters without capitals, "-", blanks and any of \\/*?"<>|,#: , got "${value}"`,
);

const service = text((value) => (/^[a-z][a-z0-9_]*$/.test(value) ? undefined : `"${value}" cannot be a service name`));

const headerValue = text((value) => (/^[\x21-\x7e]+$/.test(value) ? undefined : `"${value}" cannot be an id`));

const account = map({
  name: { read: accountName, required: true },
  region: { read: oneOf(regions) },
  url: { read: url() },
  api_key: { read: secret },
  service_account: {
    read: map({
      client_id: { read: headerValue, required: true },
      client_secret: { read: secret, required: true },
      token_url: { read: url() },
    }),
  },
  streams: { read: list(oneOf(streamNames), { atLeastOne: true }) },
  users: {
    read: map({
      interval: { read: duration('1m') },
      keep_personal_data: { read: flag },
      write_unchanged: { read: flag },
      url: { read: url() },
    }),
  },
  org_ids: { read: list(headerValue) },
  services: { read: list(service, { atLeastOne: true }) },
  event_limit: { read: integer(1, 10_000) },
  starting_point: { read: duration('1m') },
  source_lag_time: { read: duration('0s') },
  overlap: { read: duration('1s') },
  interval: { read: duration('1s') },
  namespace: { read: namespace },
  ssl: { read: mapWithSecrets(['key', 'key_passphrase']) },
  proxy_url: { read: secret },
  http_client_timeout: { read: duration('1s') },
  retention: { read: duration('24h') },
  rate_limit: {
    read: map({
      requests_per_second: { read: number(0.01, 1000) },
      burst: { read: integer(1, 1000) },
    }),
  },
});

const outputMap = map({ elasticsearch: { read: elasticsearchMap, required: true } });

/** `ndjson:PATH`, `stdout`, `elasticsearch:URL`, or the map with an `elasticsearch` key. */
const output: Reader<OutputConfig> = (value, path, context) => {
  if (typeof value !== 'string') {
    const read = outputMap(value, path, context)?.elasticsearch;
    return read && toConnection(read, path, context);
  }
  const separator = value.indexOf(':');
  const kind = separator === -1 ? value : value.slice(0, separator);
  const rest = separator === -1 ? '' : value.slice(separator + 1);
  if (kind === 'stdout' && rest === '') return { kind };
  if (kind === 'ndjson' && rest !== '') return { kind, path: rest };
  if (kind === 'elasticsearch' && rest !== '') {
    const target = url()(rest, path, context);
    return target === undefined ? undefined : { kind, url: target };
  }
  context.problem(path, `expected stdout, ndjson:PATH or elasticsearch:URL, got "${value}"`);
  return undefined;
};

export const readOutput = output;

/** `127.0.0.1:9464`, `[::1]:9464`, or `:9464` for every address of the machine. */
const listen: Reader<ListenConfig> = (value, path, context) => {
  const match = typeof value === 'string' ? /^(\[[0-9a-fA-F:.]+\]|[^:\s[\]]*):(\d{1,5})$/.exec(value) : null;
  const port = Number(match?.[2] ?? Number.NaN);
  if (match && port <= 65_535) return { host: (match[1] ?? '').replace(/^\[|\]$/g, '') || '0.0.0.0', port };
  context.problem(path, 'expected an address and a port, such as 127.0.0.1:9464');
  return undefined;
};

/** The whole configuration file. A new setting is one line here and its use in `load-config.ts`. */
export const readSettings = map({
  accounts: { read: list(account, { atLeastOne: true }), required: true },
  output: { read: output },
  map: { read: oneOf(['collector', 'cluster']) },
  tags: { read: list(text()) },
  state: { read: readState },
  listen: { read: listen },
  log_level: { read: oneOf(['debug', 'info', 'warn', 'error', 'silent']) },
});

export type AccountSettings = NonNullable<ReturnType<typeof account>>;
