import { group, type OptionTable, refused, value } from './option-spec.ts';

const text = value('string');
const flag = value('boolean');
const duration = value('duration');
const list = { kind: 'list' } as const;
const tree = { kind: 'tree' } as const;
const decodedTypes = [
  ...['application/json', 'application/x-ndjson', 'text/csv', 'application/zip'],
  ...['application/xml', 'text/xml', 'text/xml; charset=utf-8'],
];
const tlsVersions = ['TLSv1', 'TLSv1.0', 'TLSv1.1', 'TLSv1.2', 'TLSv1.3'];
const noRenegotiation = 'the TLS of Node has no renegotiation that a client can allow';
const json = value('json');
const ofAws = 'this engine signs for AWS with static keys and those of the environment';

/** How TLS is used, by a request and by an output. */
export const sslOptions: OptionTable = {
  enabled: flag,
  verification_mode: value('string', { oneOf: ['full', 'strict', 'certificate', 'none'] }),
  certificate_authorities: value('strings'),
  certificate: text,
  key: text,
  key_passphrase: text,
  key_passphrase_path: text,
  supported_protocols: value('strings', { oneOf: tlsVersions }),
  cipher_suites: value('strings'),
  curve_types: value('strings', { oneOf: ['P-256', 'P-384', 'P-521', 'X25519'] }),
  // The TLS of Node starts no renegotiation, which is what "never", the default, asks for.
  renegotiation: value('string', { oneOf: ['never'], notOffered: { once: noRenegotiation, freely: noRenegotiation } }),
  ca_sha256: value('strings'),
  ca_trusted_fingerprint: refused(
    'Node cannot trust a certificate that it first sees in a handshake; use certificate_authorities',
  ),
  restart_on_cert_change: refused('certificate files are read when the program starts; restart it'),
};

const ssl = group(sslOptions);

const auth = group({
  basic: group({ enabled: flag, user: text, password: text }),
  file: group({
    enabled: flag,
    path: text,
    header: text,
    prefix: text,
    refresh_interval: value('duration', { min: 1 }),
    relaxed_permissions: flag,
  }),
  oauth2: group({
    enabled: flag,
    provider: text,
    client: group({ id: text, secret: text }),
    token_url: text,
    user: text,
    password: text,
    scopes: value('strings'),
    endpoint_params: value('map'),
    azure: group({ tenant_id: text, resource: text }),
    google: group({
      credentials_file: text,
      credentials_json: json,
      jwt_file: text,
      jwt_json: json,
      delegated_account: text,
    }),
    okta: group({
      jwk_file: text,
      jwk_json: json,
      jwk_pem: text,
      dpop_key_pem: refused('this engine does not bind tokens to a key (DPoP)'),
    }),
  }),
  aws: group({
    enabled: flag,
    access_key_id: text,
    secret_access_key: text,
    session_token: text,
    service_name: text,
    default_region: text,
    shared_credential_file: refused(ofAws),
    credential_profile_name: refused(ofAws),
    role_arn: refused(ofAws),
    external_id: refused(ofAws),
    assume_role: refused(ofAws),
    use_cloud_connectors: refused(ofAws),
    endpoint: refused('requests go to request.url'),
    fips_enabled: refused('requests go to request.url'),
    proxy_url: refused('it is only needed to ask AWS for keys'),
    ssl: refused('it is only needed to ask AWS for keys'),
  }),
});

const redirect = {
  forward_headers: flag,
  headers_ban_list: value('strings'),
  sensitive_headers: value('strings'),
  max_redirects: value('integer', { min: 0 }),
} as const;

const rateLimit = {
  limit: text,
  remaining: text,
  reset: text,
  early_limit: value('number', { min: 0 }),
  max_non_degraded: value('integer', { min: 0 }),
  // Ours: the longest wait before the request is sent all the same.
  max_wait: value('duration', { min: 1 }),
} as const;

const retry = {
  max_attempts: value('integer', { min: 1 }),
  wait_min: value('duration', { min: 0 }),
  wait_max: value('duration', { min: 0 }),
  // Ours: the longest wait that a server can ask for with Retry-After.
  retry_after_max: value('duration', { min: 0 }),
} as const;

/** How a request reaches its server. */
const connection = {
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
} as const;

const request = {
  url: text,
  method: value('string', { oneOf: ['GET', 'POST'] }),
  body: value('map'),
  encode_as: value('string', { oneOf: ['application/json', 'application/x-www-form-urlencoded'] }),
  ...connection,
  retry: group(retry),
  redirect: group(redirect),
  rate_limit: group(rateLimit),
  transforms: list,
  tracer: group({
    enabled: flag,
    filename: text,
    maxsize: value('integer', { min: 1 }),
    maxage: value('integer', { min: 0 }),
    maxbackups: value('integer', { min: 0 }),
    localtime: flag,
    compress: flag,
  }),
} as const;

const response = group({
  decode_as: value('string', { oneOf: decodedTypes }),
  xsd: refused(
    'this engine reads no schema of XML; every value is a string, and a list only if it has several elements',
  ),
  transforms: list,
  split: tree,
  pagination: list,
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
  // Ours: the form of `message`.
  compatibility: value('string', { oneOf: ['filebeat'] }),
  data_stream: group({ dataset: text, type: text, namespace: text }),
  auth,
  request: group(request),
  response,
  chain: list,
  cursor: {
    kind: 'named',
    each: group({ value: text, default: text, ignore_empty_value: flag, do_not_log_failure: flag }),
  },
  tags: value('strings'),
  fields: value('map'),
  fields_under_root: flag,
  keep_null: flag,
  processors: list,
  pipeline: text,
  index: text,
  // Asks Filebeat not to add the host it runs on; this engine never adds it.
  publisher_pipeline: group({ disable_host: flag }),
  // Cursors of inputs that nobody runs are forgotten by Filebeat after this time; by this engine never.
  clean_inactive: value('duration', { min: 0 }),
  run_as_cel: refused('this engine has no CEL; remove the option to run the httpjson configuration beside it'),
  cel: refused('this engine has no CEL'),
};

const ofTheRoot = refused('in a chain redirects, the rate limit and the trace are those of the root request');

const chainRequest = group({
  url: text,
  method: request.method,
  body: request.body,
  encode_as: request.encode_as,
  transforms: list,
  // How often, and at what pace, a `while` asks.
  retry: group(retry),
  ...connection,
  redirect: ofTheRoot,
  rate_limit: ofTheRoot,
  tracer: ofTheRoot,
});

const chainOptions: OptionTable = {
  auth,
  request: chainRequest,
  response: group({
    transforms: list,
    split: tree,
    decode_as: refused('responses of a chain are decoded by their content type'),
  }),
  replace: text,
  replace_with: text,
};

/** What `step` and `while` of a chain hold. */
export const chainStepOptions: OptionTable = {
  ...chainOptions,
  until: refused('until is not an option of step; write while instead of step'),
};

export const chainWhileOptions: OptionTable = { ...chainOptions, until: text };
