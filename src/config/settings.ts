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
import { readListen, readOutput } from './output-settings.ts';
import { readState } from './state-settings.ts';
import { streamNames } from './stream-names.ts';

const minute = 60_000;
const hour = 60 * minute;

/** It becomes part of file names. */
const accountName = text(
  /^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/,
  '1 to 64 letters, digits, ".", "_" or "-", starting with a letter or digit',
);

/** The rule of Elasticsearch for the namespace of a data stream. */
const namespace = text(
  /^[^-\\/*?"<>| ,#:A-Z]{1,100}$/,
  '1 to 100 characters without capitals, "-", blanks and any of \\/*?"<>|,#: ',
);

const service = text(/^[a-z][a-z0-9_]*$/, 'the name of a service, such as sso');

const headerValue = text(/^[\x21-\x7e]+$/, 'an id without blanks');

const serviceAccount = map({
  client_id: required(headerValue, 'Its id.'),
  client_secret: required(secret, 'Its secret.'),
  token_url: optional(url(), 'Where tokens come from; needed with a `url` of your own.', 'the one of the region'),
});

const rateLimit = map({
  // JumpCloud publishes no figure; other vendors run with 2 to 10 requests a second.
  requests_per_second: withDefault(
    number(0.01, 1000),
    10,
    'Requests a second in the long run. JumpCloud publishes no figure.',
  ),
  burst: withDefault(integer(1, 1000), 20, 'How many requests may follow each other at once after a pause.'),
});

const users = map({
  interval: withDefault(duration('1m', '8760h'), 24 * hour, 'From one snapshot of all users to the next.'),
  keep_personal_data: withDefault(
    flag,
    false,
    'Keep addresses, phone numbers, recovery addresses and keys, which are dropped otherwise.',
  ),
  write_unchanged: withDefault(flag, false, 'Write every user with every snapshot, also who has not changed.'),
  url: optional(url(), 'Whole URL of the list of users.', "the region's"),
});

const names = map({
  enabled: withDefault(flag, false, 'Look names up in the directory for ids that come alone.'),
  max: withDefault(integer(100, 1_000_000), 50_000, 'Names that are remembered, for each organization.'),
  ttl: withDefault(duration('1m', '8760h'), 24 * hour, 'How long a name is remembered, and that an id has none.'),
  // Slow on purpose: a name is a courtesy, and the limit of requests is for events.
  requests_per_second: withDefault(number(0.01, 1000), 2, 'Requests for names a second, beside those for events.'),
});

const account = map({
  name: required(accountName, 'Names the account in logs, state and metrics. Changing it begins anew.'),
  region: optional(oneOf(regions), "Where the organization's data lives.", 'us'),
  url: optional(url(), "Host of the API or the whole URL of its events endpoint, in place of the region's."),
  api_key: optional(secret, 'Key of an administrator who may read Directory Insights.'),
  allow_insecure_http: withDefault(
    flag,
    false,
    'Send the credentials also to a `url` or `token_url` that begins with `http://` and is not of this machine. Everybody on the way can read them then.',
  ),
  service_account: optional(
    serviceAccount,
    'An OAuth client, in place of `api_key`. Needs `org_ids`. Its tokens are renewed before they end.',
  ),
  streams: withDefault(list(oneOf(streamNames), { atLeastOne: true }), ['events'], 'Data streams that are collected.'),
  users: optional(users, 'How the users of the directory are collected, where `streams` has them.'),
  names: optional(names, 'Names beside the ids of users, groups, devices, applications, policies and commands.'),
  org_ids: withDefault(
    list(headerValue),
    [],
    'Organizations to ask for, all in one request. For providers and service accounts.',
    'the one that the key belongs to',
  ),
  services: withDefault(
    list(service, { atLeastOne: true }),
    ['all'],
    'Services whose events are collected. A service that is added later gets its past, too.',
  ),
  event_limit: withDefault(integer(1, 10_000), 1000, 'Events in a page.'),
  starting_point: withDefault(
    duration('1m'),
    360 * hour,
    'How far back the first poll reaches. Your plan limits what is there: 15 to 90 days.',
  ),
  source_lag_time: withDefault(
    duration('0s', '168h'),
    2 * minute,
    'How far a poll stays behind the present, because JumpCloud shows events late.',
  ),
  overlap: withDefault(
    duration('1s', '2160h'),
    15 * minute,
    'How much is read again at each poll, for events that came later still. It grows by itself where events prove to come later.',
  ),
  interval: withDefault(duration('1s', '168h'), 5 * minute, 'From the start of one poll to the start of the next.'),
  namespace: withDefault(
    namespace,
    'default',
    `Events go to the data stream \`${templateName('events')}-<namespace>\`.`,
  ),
  ssl: optional(
    mapWithSecrets(['key', 'key_passphrase']),
    'TLS towards JumpCloud, with the names of Filebeat: `certificate_authorities`, `certificate`, `key`, `key_passphrase`, `verification_mode`. Certificates are verified unless this says otherwise.',
  ),
  proxy_url: optional(secret, '`http://user:password@host:port`. Without it `HTTPS_PROXY` and `NO_PROXY` count.'),
  http_client_timeout: withDefault(duration('1s', '1h'), minute, 'How long one answer may take.'),
  retention: withDefault(
    duration('24h'),
    90 * 24 * hour,
    'How long your plan keeps events, for `backfill`, which warns of what is about to go. The ledger learns it by itself.',
  ),
  deep_check_percent: withDefault(
    number(0, 100),
    5,
    'How many more requests, in percent, the ledger may spend on finding stored events by their ids, which counts alone cannot prove. 0: none.',
  ),
  rate_limit: group(rateLimit, 'For all requests of the account together: polls, counts and backfill.'),
});

/** The whole configuration file. A new setting is one entry here; its name in the program and its type follow from it. */
export const readSettings = map({
  accounts: required(
    list(account, { atLeastOne: true }),
    'One entry for each JumpCloud organization, or for each provider that collects several at once.',
  ),
  output: optional(
    readOutput,
    '`stdout`, `ndjson:PATH` (with `{account}` and `{stream}` in it where there are several), `elasticsearch:URL`, or a map where the connection needs more. It may be left out where the command line says it.',
  ),
  map: withDefault(
    oneOf(['collector', 'cluster']),
    'collector',
    'Who maps events: this program, or the ingest pipeline in the cluster.',
  ),
  tags: withDefault(list(text()), tagsDefault, `On every document. \`${keepOriginalTag}\` keeps the text as received.`),
  state: optional(readState, 'Where the collector remembers what it has done: `elasticsearch`, or a map.'),
  listen: optional(
    readListen,
    'Address and port where health and metrics are served, such as `127.0.0.1:9464`, or `:9464` for every address of the machine.',
    'nowhere',
  ),
  log_level: withDefault(
    oneOf(['debug', 'info', 'warn', 'error', 'silent']),
    'info',
    'The least weighty lines that are logged.',
  ),
});

export type AccountSettings = Settings<typeof account>;
export type UsersConfig = Settings<typeof users>;
export type NamesSettings = Settings<typeof names>;

/** What a setting is if the file does not name it. Durations are milliseconds. */
export const accountDefaults = account.defaults;
export const usersDefaults: UsersConfig = users.defaults;
