import { hour, minute } from '../core/duration.ts';
import { keepOriginalTag, tagsDefault, templateName } from '../core/product.ts';
import { regions } from '../jumpcloud/regions.ts';
import {
  duration,
  flag,
  group,
  integer,
  list,
  map,
  mapWithSecrets,
  number,
  oneOf,
  optional,
  required,
  type Settings,
  secret,
  text,
  url,
  withDefault,
} from '../readers/readers.ts';
import { readHealthDocuments, readListen, readOutput } from './output-settings.ts';
import { readState } from './state-settings.ts';
import { streamNames } from './stream-names.ts';

/** It becomes part of file names. */
const accountName = text(
  /^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/,
  '1 to 64 letters, digits, ".", "_" or "-", starting with a letter or digit',
);

/** The rule of Elasticsearch for the namespace of a data stream. */
const namespace = text(
  /^[^-\\/*?"<>| ,#:A-Z]{1,100}$/,
  '1 to 100 characters without capital letters, "-", spaces and any of \\/*?"<>|,#: ',
);

const service = text(/^[a-z][a-z0-9_]*$/, 'the name of a service, such as sso');

const headerValue = text(/^[\x21-\x7e]+$/, 'an ID without spaces');

const serviceAccount = map({
  client_id: required(headerValue, 'Client ID.'),
  client_secret: required(secret, 'Client secret.'),
  token_url: optional(url(), 'URL that issues tokens. Required if you set `url`.', "the region's"),
});

const rateLimit = map({
  // JumpCloud publishes no figure; other vendors run with 2 to 10 requests a second.
  requests_per_second: withDefault(
    number(0.01, 1000),
    10,
    'Requests per second on average. JumpCloud does not publish a limit.',
  ),
  burst: withDefault(integer(1, 1000), 20, 'How many requests may be sent in a row after a pause.'),
});

const users = map({
  interval: withDefault(duration('1m', '8760h'), 24 * hour, 'Time between two snapshots of all users.'),
  keep_personal_data: withDefault(
    flag,
    false,
    'Keep addresses, phone numbers, recovery addresses and keys. They are dropped by default.',
  ),
  write_unchanged: withDefault(flag, false, 'Write every user in every snapshot, even if the user has not changed.'),
  url: optional(url(), 'Complete URL of the list of users.', "the region's"),
});

const names = map({
  enabled: withDefault(flag, false, 'Look up names in the directory for IDs that come without a name.'),
  max: withDefault(integer(100, 1_000_000), 50_000, 'How many names are remembered for each organization.'),
  ttl: withDefault(
    duration('1m', '8760h'),
    24 * hour,
    'How long a name is remembered. Also how long it is remembered that an ID has no name.',
  ),
  // Slow on purpose: a name is a courtesy, and the limit of requests is for events.
  requests_per_second: withDefault(
    number(0.01, 1000),
    2,
    'Requests for names per second, in addition to those for events.',
  ),
});

const account = map({
  name: required(
    accountName,
    'Name of the account in logs, state and metrics. If you change it, collection starts over.',
  ),
  region: optional(oneOf(regions), 'Region of the organization.', 'us'),
  url: optional(url(), 'Host of the API, or the complete URL of its events endpoint, instead of `region`.'),
  api_key: optional(secret, 'API key of an administrator who can read Directory Insights.'),
  allow_insecure_http: withDefault(
    flag,
    false,
    'Allow sending the credentials to a `url` or `token_url` that begins with `http://` and is not on this machine. Anyone on the network path can then read them.',
  ),
  service_account: optional(
    serviceAccount,
    'An OAuth client, instead of `api_key`. Needs `org_ids`. Tokens are renewed before they expire.',
  ),
  streams: withDefault(list(oneOf(streamNames), { atLeastOne: true }), ['events'], 'Data streams to collect.'),
  users: optional(users, 'How the users of the directory are collected, if `streams` includes `users`.'),
  names: optional(names, 'Adds names to the IDs of users, groups, devices, applications, policies and commands.'),
  org_ids: withDefault(
    list(headerValue),
    [],
    'Organizations to collect, all in one request. For providers and service accounts.',
    'the organization of the key',
  ),
  services: withDefault(
    list(service, { atLeastOne: true }),
    ['all'],
    'Services whose events are collected. If you add a service later, its past events are fetched too.',
  ),
  event_limit: withDefault(integer(1, 10_000), 1000, 'Events per page.'),
  starting_point: withDefault(
    duration('1m'),
    360 * hour,
    'How far back the first poll goes. Depending on your plan, JumpCloud keeps 15 to 90 days.',
  ),
  source_lag_time: withDefault(
    duration('0s', '168h'),
    2 * minute,
    'How long before the present a poll ends, because JumpCloud shows events late.',
  ),
  overlap: withDefault(
    duration('1s', '2160h'),
    15 * minute,
    'How much is read again at each poll, to find events that came even later. It grows automatically if events come later than this.',
  ),
  interval: withDefault(
    duration('1s', '168h'),
    5 * minute,
    'Time from the start of one poll to the start of the next.',
  ),
  namespace: withDefault(
    namespace,
    'default',
    `Namespace of the data stream: events go to \`${templateName('events')}-<namespace>\`.`,
  ),
  ssl: optional(
    mapWithSecrets(['key', 'key_passphrase']),
    'TLS settings for JumpCloud, named as in Filebeat: `certificate_authorities`, `certificate`, `key`, `key_passphrase`, `verification_mode`. Certificates are verified by default.',
  ),
  proxy_url: optional(secret, '`http://user:password@host:port`. By default, `HTTPS_PROXY` and `NO_PROXY` are used.'),
  http_client_timeout: withDefault(duration('1s', '1h'), minute, 'How long a response may take.'),
  retention: withDefault(
    duration('24h'),
    90 * 24 * hour,
    'How long your plan keeps events. `backfill` warns about events that are about to be dropped. The ledger learns it automatically.',
  ),
  deep_check_percent: withDefault(
    number(0, 100),
    5,
    'How many additional requests, in percent, the ledger may use to look up stored events by their IDs, because counts alone do not prove identity. 0 turns it off.',
  ),
  rate_limit: group(rateLimit, 'Limit for all requests of the account: polls, counts and backfill.'),
});

/** The whole configuration file. A new setting is one entry here; its name in the program and its type follow from it. */
export const readSettings = map({
  accounts: required(
    list(account, { atLeastOne: true }),
    'One entry for each JumpCloud organization, or for each provider that collects several at once.',
  ),
  output: optional(
    readOutput,
    '`stdout`, `ndjson:PATH` (include `{account}` and `{stream}` if there are several), `elasticsearch:URL`, or a map if the connection needs more settings. Not needed if `--output` is given.',
  ),
  map: withDefault(
    oneOf(['collector', 'cluster']),
    'collector',
    'What maps events: this program, or the ingest pipeline in the cluster.',
  ),
  tags: withDefault(list(text()), tagsDefault, `On every document. \`${keepOriginalTag}\` keeps the text as received.`),
  state: optional(readState, 'Where the collector saves its progress: `elasticsearch`, or a map.'),
  health_documents: withDefault(
    readHealthDocuments,
    { kind: 'output' },
    `Whether the collector writes documents about itself (polls, counts, refusals) into \`${templateName('collector')}-<namespace>\` of the Elasticsearch output. \`ndjson:PATH\` writes them into this file instead. With other outputs, they are written only into such a file.`,
  ),
  listen: optional(
    readListen,
    'Address and port where health and metrics are served, such as `127.0.0.1:9464`, or `:9464` for all addresses of the machine.',
    'nowhere',
  ),
  page: optional(
    flag,
    'Whether the port of `listen` serves a page with the state of every account. It shows names of accounts and errors to everyone who can reach the port.',
    'true if `listen` is a loopback address',
  ),
  log_level: withDefault(oneOf(['debug', 'info', 'warn', 'error', 'silent']), 'info', 'Lowest level that is logged.'),
});

export type AccountSettings = Settings<typeof account>;
export type UsersConfig = Settings<typeof users>;
export type NamesSettings = Settings<typeof names>;

/** What a setting is if the file does not name it. Durations are milliseconds. */
export const accountDefaults = account.defaults;
export const usersDefaults: UsersConfig = users.defaults;
