import { formatDuration } from '../core/duration.ts';
import { tagsDefault } from '../core/product.ts';
import { regions } from '../jumpcloud/regions.ts';
import {
  duration,
  flag,
  integer,
  list,
  map,
  mapWithSecrets,
  number,
  oneOf,
  secret,
  text,
  url,
} from '../readers/readers.ts';
import { accountDefaults as defaults, namesDefaults } from './defaults.ts';
import { readListen, readOutput } from './output-settings.ts';
import { readState } from './state-settings.ts';
import { streamNames } from './stream-names.ts';
import { usersDefaults } from './users-settings.ts';

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
  client_id: { read: headerValue, required: true, about: 'Its id.' },
  client_secret: { read: secret, required: true, about: 'Its secret.' },
  token_url: {
    read: url(),
    about: 'Where tokens come from; needed with a `url` of your own.',
    otherwise: 'the one of the region',
  },
});

const rateLimit = map({
  requests_per_second: {
    read: number(0.01, 1000),
    about: 'Requests a second in the long run. JumpCloud publishes no figure.',
    otherwise: String(defaults.rateLimit.requestsPerSecond),
  },
  burst: {
    read: integer(1, 1000),
    about: 'How many requests may follow each other at once after a pause.',
    otherwise: String(defaults.rateLimit.burst),
  },
});

const users = map({
  interval: {
    read: duration('1m', '8760h'),
    about: 'From one snapshot of all users to the next.',
    otherwise: formatDuration(usersDefaults.interval),
  },
  keep_personal_data: {
    read: flag,
    about: 'Keep addresses, phone numbers, recovery addresses and keys, which are dropped otherwise.',
    otherwise: 'false',
  },
  write_unchanged: {
    read: flag,
    about: 'Write every user with every snapshot, also who has not changed.',
    otherwise: 'false',
  },
  url: { read: url(), about: 'Whole URL of the list of users.', otherwise: "the region's" },
});

const names = map({
  enabled: { read: flag, about: 'Look names up in the directory for ids that come alone.', otherwise: 'false' },
  max: {
    read: integer(100, 1_000_000),
    about: 'Names that are remembered, for each organization.',
    otherwise: String(namesDefaults.max),
  },
  ttl: {
    read: duration('1m', '8760h'),
    about: 'How long a name is remembered, and that an id has none.',
    otherwise: formatDuration(namesDefaults.ttl),
  },
  requests_per_second: {
    read: number(0.01, 1000),
    about: 'Requests for names a second, beside those for events.',
    otherwise: String(namesDefaults.rateLimit.requestsPerSecond),
  },
});

const account = map({
  name: {
    read: accountName,
    required: true,
    about: 'Names the account in logs, state and metrics. Changing it begins anew.',
  },
  region: { read: oneOf(regions), about: "Where the organization's data lives.", otherwise: 'us' },
  url: { read: url(), about: "Host of the API or the whole URL of its events endpoint, in place of the region's." },
  api_key: { read: secret, about: 'Key of an administrator who may read Directory Insights.' },
  allow_insecure_http: {
    read: flag,
    about:
      'Send the credentials also to a `url` or `token_url` that begins with `http://` and is not of this machine. Everybody on the way can read them then.',
    otherwise: 'false',
  },
  service_account: {
    read: serviceAccount,
    about: 'An OAuth client, in place of `api_key`. Needs `org_ids`. Its tokens are renewed before they end.',
  },
  streams: {
    read: list(oneOf(streamNames), { atLeastOne: true }),
    about: 'Data streams that are collected.',
    otherwise: 'events',
  },
  users: { read: users, about: 'How the users of the directory are collected, where `streams` has them.' },
  names: { read: names, about: 'Names beside the ids of users, groups, devices, applications, policies and commands.' },
  org_ids: {
    read: list(headerValue),
    about: 'Organizations to ask for, all in one request. For providers and service accounts.',
    otherwise: 'the one that the key belongs to',
  },
  services: {
    read: list(service, { atLeastOne: true }),
    about: 'Services whose events are collected. A service that is added later gets its past, too.',
    otherwise: 'all',
  },
  event_limit: { read: integer(1, 10_000), about: 'Events in a page.', otherwise: String(defaults.eventLimit) },
  starting_point: {
    read: duration('1m'),
    about: 'How far back the first poll reaches. Your plan limits what is there: 15 to 90 days.',
    otherwise: formatDuration(defaults.startingPoint),
  },
  source_lag_time: {
    read: duration('0s', '168h'),
    about: 'How far a poll stays behind the present, because JumpCloud shows events late.',
    otherwise: formatDuration(defaults.sourceLagTime),
  },
  overlap: {
    read: duration('1s', '2160h'),
    about:
      'How much is read again at each poll, for events that came later still. It grows by itself where events prove to come later.',
    otherwise: formatDuration(defaults.overlap),
  },
  interval: {
    read: duration('1s', '168h'),
    about: 'From the start of one poll to the start of the next.',
    otherwise: formatDuration(defaults.interval),
  },
  namespace: {
    read: namespace,
    about: 'Events go to the data stream `logs-jumpcloud.events-<namespace>`.',
    otherwise: defaults.namespace,
  },
  ssl: {
    read: mapWithSecrets(['key', 'key_passphrase']),
    about:
      'TLS towards JumpCloud, with the names of Filebeat: `certificate_authorities`, `certificate`, `key`, `key_passphrase`, `verification_mode`. Certificates are verified unless this says otherwise.',
  },
  proxy_url: {
    read: secret,
    about: '`http://user:password@host:port`. Without it `HTTPS_PROXY` and `NO_PROXY` count.',
  },
  http_client_timeout: {
    read: duration('1s', '1h'),
    about: 'How long one answer may take.',
    otherwise: formatDuration(defaults.httpClientTimeout),
  },
  retention: {
    read: duration('24h'),
    about:
      'How long your plan keeps events, for `backfill`, which warns of what is about to go. The ledger learns it by itself.',
    otherwise: formatDuration(defaults.retention),
  },
  deep_check_percent: {
    read: number(0, 100),
    about:
      'How many more requests, in percent, the ledger may spend on finding stored events by their ids, which counts alone cannot prove. 0: none.',
    otherwise: String(defaults.deepCheckPercent),
  },
  rate_limit: { read: rateLimit, about: 'For all requests of the account together: polls, counts and backfill.' },
});

/** The whole configuration file. A new setting is one entry here and its use in `load-config.ts`. */
export const readSettings = map({
  accounts: {
    read: list(account, { atLeastOne: true }),
    required: true,
    about: 'One entry for each JumpCloud organization, or for each provider that collects several at once.',
  },
  output: {
    read: readOutput,
    about:
      '`stdout`, `ndjson:PATH` (with `{account}` and `{stream}` in it where there are several), `elasticsearch:URL`, or a map where the connection needs more. It may be left out where the command line says it.',
  },
  map: {
    read: oneOf(['collector', 'cluster']),
    about: 'Who maps events: this program, or the ingest pipeline in the cluster.',
    otherwise: 'collector',
  },
  tags: {
    read: list(text()),
    about: 'On every document. `preserve_original_event` keeps the text as received.',
    otherwise: tagsDefault.join(', '),
  },
  state: { read: readState, about: 'Where the collector remembers what it has done: `elasticsearch`, or a map.' },
  listen: {
    read: readListen,
    about:
      'Address and port where health and metrics are served, such as `127.0.0.1:9464`, or `:9464` for every address of the machine.',
    otherwise: 'nowhere',
  },
  log_level: {
    read: oneOf(['debug', 'info', 'warn', 'error', 'silent']),
    about: 'The least weighty lines that are logged.',
    otherwise: 'info',
  },
});

export type AccountSettings = NonNullable<ReturnType<typeof account>>;
