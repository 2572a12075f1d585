import { group, type OptionTable, refused, value } from './option-spec.ts';

const text = value('string');
const flag = value('boolean');
const duration = value('duration');
const transforms = { kind: 'transforms' } as const;
const tlsVersions = ['TLSv1', 'TLSv1.0', 'TLSv1.1', 'TLSv1.2', 'TLSv1.3'];
const notYet = 'this engine does not have it';
const elsewhere = 'what happens to events after the input is decided elsewhere';

const ssl = group({
  enabled: flag,
  verification_mode: value('string', { oneOf: ['full', 'strict', 'certificate', 'none'] }),
  certificate_authorities: value('strings'),
  certificate: text,
  key: text,
  key_passphrase: text,
  supported_protocols: value('strings', { oneOf: tlsVersions }),
  cipher_suites: refused(notYet),
  curve_types: refused(notYet),
  renegotiation: refused(notYet),
  ca_sha256: refused(notYet),
  ca_trusted_fingerprint: refused(notYet),
  key_passphrase_path: refused(notYet),
  restart_on_cert_change: refused(notYet),
});

const request = group({
  url: text,
  method: value('string', { oneOf: ['GET', 'POST'] }),
  body: value('map'),
  encode_as: value('string', { oneOf: ['application/json', 'application/x-www-form-urlencoded'] }),
  timeout: value('duration', { min: 1 }),
  ssl,
  proxy_url: text,
  proxy_disable: flag,
  proxy_headers: value('map'),
  idle_connection_timeout: duration,
  keep_alive: group({
    disable: flag,
    // One request at a time: there is never more than one idle connection to limit.
    max_idle_connections: value('integer', { min: 0 }),
    max_idle_connections_per_host: value('integer', { min: 0 }),
    idle_connection_timeout: value('duration', { min: 0 }),
  }),
  retry: group({
    max_attempts: value('integer', { min: 1 }),
    wait_min: value('duration', { min: 0 }),
    wait_max: value('duration', { min: 0 }),
  }),
  redirect: group({
    forward_headers: refused(notYet),
    headers_ban_list: refused(notYet),
    sensitive_headers: refused(notYet),
    max_redirects: refused('this engine follows no redirects'),
  }),
  rate_limit: refused(notYet),
  transforms,
  tracer: group({
    enabled: refused('this engine writes no traces'),
    filename: text,
    maxsize: value('integer', { min: 0 }),
    maxage: value('integer', { min: 0 }),
    maxbackups: value('integer', { min: 0 }),
    localtime: flag,
    compress: flag,
  }),
});

const response = group({
  decode_as: value('string', { oneOf: ['application/json'] }),
  xsd: refused(notYet),
  transforms: refused(notYet),
  split: refused(notYet),
  pagination: transforms,
  pagination_allowed_hosts: value('strings'),
  request_body_on_pagination: flag,
  save_first_response: flag,
});

/** Every option of httpjson: read, or refused by name. A name that is not here is a mistake. */
export const httpjsonOptions: OptionTable = {
  // Kept by package templates from the time when there was a version 1; it does nothing since.
  config_version: text,
  type: value('string', { oneOf: ['httpjson'] }),
  id: text,
  enabled: flag,
  interval: value('duration', { min: 1 }),
  tags: value('strings'),
  data_stream: group({ dataset: text, type: text, namespace: text }),
  request,
  response,
  cursor: {
    kind: 'named',
    each: group({ value: text, default: text, ignore_empty_value: flag, do_not_log_failure: flag }),
  },
  // Asks Filebeat not to add the host it runs on; this engine never adds it.
  publisher_pipeline: group({ disable_host: flag }),
  auth: refused(notYet),
  chain: refused(notYet),
  clean_inactive: refused('this engine forgets no cursor'),
  run_as_cel: refused(notYet),
  cel: refused(notYet),
  fields: refused(elsewhere),
  fields_under_root: refused(elsewhere),
  processors: refused(elsewhere),
  pipeline: refused(elsewhere),
  index: refused(elsewhere),
  keep_null: refused(elsewhere),
};
