import type { JsonObject, JsonValue } from '../core/json.ts';
import { Secret } from '../core/secret.ts';
import { readText } from '../readers/read-text.ts';
import type { HttpClientOptions, TlsOptions } from '../transport/options.ts';
import type { CheckContext, OptionValues } from './check-options.ts';
import type { Findings } from './findings.ts';
import type { SecretTokens } from './secret-tokens.ts';

/**
 * What the HTTP client needs to know, read from the options of a request.
 * @param at the path of the request
 * @param root of a step of a chain: the options of the root request, for what the step does not say
 */
export function transportOptions(
  values: OptionValues,
  at: string,
  context: CheckContext,
  root: HttpClientOptions = { keepAlive: true },
): HttpClientOptions {
  const { tokens } = context;
  const get = <T extends JsonValue>(name: string): T | undefined => values.get(`${at}.${name}`) as T | undefined;
  const proxyUrl = get<string>('proxy_url');
  const proxyHeaders = get<JsonObject>('proxy_headers');
  const idle = get<number>('keep_alive.idle_connection_timeout') ?? get<number>('idle_connection_timeout');
  return {
    tls: values.has(`${at}.ssl`) ? tlsOptions(values, `${at}.ssl`, context) : root.tls,
    proxyUrl: proxyUrl ? new Secret(tokens.reveal(proxyUrl)) : root.proxyUrl,
    proxyDisable: get<boolean>('proxy_disable') ?? root.proxyDisable,
    proxyHeaders: proxyHeaders ? secretHeaders(proxyHeaders, tokens) : root.proxyHeaders,
    keepAlive: values.has(`${at}.keep_alive`) ? get<boolean>('keep_alive.disable') !== true : root.keepAlive,
    idleConnectionTimeoutMs: idle || root.idleConnectionTimeoutMs,
  };
}

/** Whether the options of a request say anything about how its server is reached. */
export function hasTransportOptions(values: OptionValues, at: string): boolean {
  const names = ['ssl', 'proxy_url', 'proxy_disable', 'proxy_headers', 'keep_alive', 'idle_connection_timeout'];
  return names.some((name) => values.has(`${at}.${name}`));
}

function secretHeaders(headers: JsonObject, tokens: SecretTokens): Record<string, Secret> {
  const secrets: Record<string, Secret> = {};
  for (const [name, value] of Object.entries(headers)) {
    secrets[name] = new Secret(tokens.reveal(Array.isArray(value) ? value.join(', ') : String(value)));
  }
  return secrets;
}

function tlsOptions(values: OptionValues, at: string, { tokens, findings }: CheckContext): TlsOptions | undefined {
  const get = <T extends JsonValue>(name: string): T | undefined => values.get(`${at}.${name}`) as T | undefined;
  if (get<boolean>('enabled') === false) return undefined;
  const certificate = get<string>('certificate');
  const key = get<string>('key');
  if ((certificate === undefined) !== (key === undefined)) {
    throw findings.invalid(`${at}.certificate and ${at}.key are needed together.`);
  }
  const passphrase = get<string>('key_passphrase') ?? passphraseFile(get<string>('key_passphrase_path'), at, findings);
  const versions = (get<string[]>('supported_protocols') ?? []).map(tlsVersion).sort();
  const reveal = (text: string): string => tokens.reveal(text);
  return {
    verificationMode: get<string>('verification_mode')?.toLowerCase() as TlsOptions['verificationMode'],
    ciphers: get<string[]>('cipher_suites')?.map(openSslCipher).join(':'),
    curves: get<string[]>('curve_types')?.join(':'),
    pinnedKeys: get<string[]>('ca_sha256'),
    certificateAuthorities: get<string[]>('certificate_authorities')?.map(reveal),
    certificate: certificate && reveal(certificate),
    key: key ? new Secret(reveal(key)) : undefined,
    keyPassphrase: passphrase ? new Secret(reveal(passphrase)) : undefined,
    minVersion: versions[0],
    maxVersion: versions.at(-1),
  };
}

function passphraseFile(path: string | undefined, at: string, findings: Findings): string | undefined {
  if (path === undefined) return undefined;
  const name = `${findings.source}: ${at}.key_passphrase_path: the file ${path}`;
  return readText(path, { name, code: 'JC_CONFIG_SECRET_MISSING' }).replace(/\r?\n$/, '');
}

/** `ECDHE-RSA-AES-128-GCM-SHA256` → `ECDHE-RSA-AES128-GCM-SHA256`, `TLS-AES-128-GCM-SHA256` → `TLS_AES_128_GCM_SHA256`. */
function openSslCipher(name: string): string {
  if (name.startsWith('TLS-')) return name.replaceAll('-', '_');
  return name
    .replace(/AES-(\d+)/, 'AES$1')
    .replace('-CBC-', '-')
    .replace(/^RSA-/, '');
}

function tlsVersion(name: string): NonNullable<TlsOptions['minVersion']> {
  const number = name.replace(/^TLSv/i, '');
  return number === '1.1' || number === '1.2' || number === '1.3' ? `TLSv${number}` : 'TLSv1';
}
