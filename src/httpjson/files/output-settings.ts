import type { JsonObject } from '../../core/json.ts';
import { Secret } from '../../core/secret.ts';
import type { TlsOptions } from '../../transport/options.ts';
import { checkOptions } from '../check-options.ts';
import type { Findings } from '../findings.ts';
import { transportOptions } from '../load-transport.ts';
import { optionSection } from '../option-section.ts';
import { group, type OptionTable, refused, value } from '../option-spec.ts';
import { sslOptions } from '../options.ts';
import type { SecretTokens } from '../secret-tokens.ts';
import type { FoundOutput } from './find-inputs.ts';

/** What a file says of its Elasticsearch. */
export interface OutputSettings {
  /** For messages. */
  readonly place: string;
  /** Complete URLs, unless there is a Cloud ID. */
  readonly hosts: readonly string[];
  readonly cloudId: string | undefined;
  /** As Elasticsearch wants it in a header. */
  readonly apiKey: Secret | undefined;
  readonly username: string | undefined;
  readonly password: Secret | undefined;
  /** A data stream for inputs that name none. */
  readonly index: string | undefined;
  readonly pipeline: string | undefined;
  readonly tls: TlsOptions;
  readonly caFingerprint: string | undefined;
  readonly timeoutMs: number | undefined;
  readonly maxBatchDocuments: number | undefined;
  readonly compression: boolean;
}

const string = value('string');
const flag = value('boolean');
const integer = value('integer');
const tree = { kind: 'tree' } as const;
const direct = 'this program connects to Elasticsearch directly';
const oneTarget = 'this program chooses no target by conditions; set index and pipeline of each input';
const tlsOfNode = 'the TLS of this connection is that of Node';

const outputOptions: OptionTable = {
  type: value('string', { oneOf: ['elasticsearch'] }),
  enabled: flag,
  hosts: value('strings'),
  protocol: value('string', { oneOf: ['http', 'https'] }),
  path: string,
  username: string,
  password: string,
  api_key: string,
  index: string,
  pipeline: string,
  timeout: value('duration', { min: 1 }),
  bulk_max_size: value('integer', { min: 0 }),
  compression_level: value('integer', { min: 0 }),
  ssl: group({
    ...sslOptions,
    verification_mode: value('string', { oneOf: ['full', 'strict', 'none'] }),
    ca_trusted_fingerprint: string,
    supported_protocols: refused(tlsOfNode),
    cipher_suites: refused(tlsOfNode),
    curve_types: refused(tlsOfNode),
    ca_sha256: refused('use ca_trusted_fingerprint'),
  }),
  indices: refused(oneTarget),
  pipelines: refused(oneTarget),
  headers: refused('this program sends no headers of others to Elasticsearch'),
  parameters: refused('this program sends no parameters of others to Elasticsearch'),
  proxy_url: refused(direct),
  proxy_headers: refused(direct),
  proxy_disable: flag,
  kerberos: refused('this program has basic authentication and API keys'),
  // How Filebeat sends what it has: this program has its own way, and changes no document by it.
  worker: integer,
  workers: integer,
  loadbalance: flag,
  max_retries: integer,
  backoff: tree,
  preset: string,
  queue: tree,
  allow_older_versions: flag,
  escape_html: flag,
  idle_connection_timeout: value('duration'),
  non_indexable_policy: tree,
};

/**
 * Reads the settings of an output.
 * @throws IngestError JC_HTTPJSON_INVALID, JC_HTTPJSON_UNSUPPORTED; what is refused is in the findings, too
 */
export function loadOutput(
  { settings, path: at, cloud }: FoundOutput,
  context: { readonly findings: Findings; readonly tokens: SecretTokens },
): OutputSettings {
  const { findings, tokens } = context;
  const values = checkOptions(settings, outputOptions, { ...context, at });
  const { get, text, refuse, unsupported } = optionSection(values, at, context);
  const plain = (name: string): string | undefined => text(name) || undefined;
  const secret = (given: string | undefined): Secret | undefined => (given ? new Secret(given) : undefined);
  const [cloudId, cloudAuth] = [cloudText(cloud, 'id', tokens), cloudText(cloud, 'auth', tokens)];
  const [, user, password] = /^([^:]*):(.*)$/s.exec(cloudAuth ?? '') ?? [];
  const hosts = (get<string[]>('hosts') ?? []).map((host) =>
    completeUrl(tokens.reveal(host), plain('protocol') ?? 'http', plain('path') ?? ''),
  );
  if (cloudId === undefined && hosts.length === 0) throw refuse(`.hosts is required.`);
  const wrong = hosts.find((host) => !URL.canParse(host));
  if (wrong !== undefined) throw refuse(`.hosts: "${wrong}" is not the address of a server.`);
  for (const name of ['index', 'pipeline'])
    if (plain(name)?.includes('%{')) throw unsupported(`.${name}: ${noFormat}.`);
  const key = plain('api_key');
  return {
    place: `${findings.source}: ${at}`,
    hosts: cloudId === undefined ? hosts : [],
    cloudId,
    apiKey: secret(key && encodedKey(key)),
    username: user ?? plain('username'),
    password: secret(password ?? plain('password')),
    index: plain('index'),
    pipeline: plain('pipeline'),
    tls: transportOptions(values, at, context).tls ?? {},
    caFingerprint: plain('ssl.ca_trusted_fingerprint'),
    timeoutMs: get<number>('timeout'),
    maxBatchDocuments: get<number>('bulk_max_size') || undefined,
    compression: (get<number>('compression_level') ?? 0) > 0,
  };
}

/** Why names that Filebeat makes anew for each event are refused. */
const noFormat = 'names with %{…} are not supported; write the name of a data stream or of a pipeline';

function cloudText(cloud: JsonObject, name: string, tokens: SecretTokens): string | undefined {
  const given = cloud[name];
  return typeof given === 'string' && given !== '' ? tokens.reveal(given) : undefined;
}

/** `id:key`, as Beats have it, is what Elasticsearch wants in Base64; what has no colon is so already. */
function encodedKey(key: string): string {
  return key.includes(':') ? Buffer.from(key).toString('base64') : key;
}

/** A host may lack the scheme, the port and the path. */
function completeUrl(host: string, protocol: string, path: string): string {
  const [, scheme = `${protocol}://`, authority = '', own = ''] = /^(https?:\/\/)?([^/]*)(.*)$/s.exec(host) ?? [];
  const address = /:\d+$/.test(authority) ? authority : `${authority}:9200`;
  const way = own.replace(/\/+$/, '') === '' ? path : own;
  return `${scheme}${address}${way === '' || way.startsWith('/') ? way : `/${way}`}`;
}
