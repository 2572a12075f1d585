import type { JsonObject } from '../core/json.ts';
import { Secret } from '../core/secret.ts';
import { readText } from '../readers/read-text.ts';
import type { HttpClientOptions, TlsOptions } from '../transport/options.ts';
import type { CheckContext, OptionValues } from './check-options.ts';
import type { Findings } from './findings.ts';
import { optionSection } from './option-section.ts';
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
  const { get, has, secret } = optionSection(values, at, context);
  const proxyHeaders = get<JsonObject>('proxy_headers');
  const idle = get<number>('keep_alive.idle_connection_timeout') ?? get<number>('idle_connection_timeout');
  return {
    tls: has('ssl') ? tlsOptions(values, `${at}.ssl`, context) : root.tls,
    proxyUrl: get('proxy_url') ? secret('proxy_url') : root.proxyUrl,
    proxyDisable: get<boolean>('proxy_disable') ?? root.proxyDisable,
    proxyHeaders: proxyHeaders ? secretHeaders(proxyHeaders, context.tokens) : root.proxyHeaders,
    keepAlive: has('keep_alive') ? get<boolean>('keep_alive.disable') !== true : root.keepAlive,
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

function tlsOptions(values: OptionValues, at: string, context: CheckContext): TlsOptions | undefined {
  const { get, has, text, secret, refuse } = optionSection(values, at, context);
  if (get('enabled') === false) return undefined;
  if (has('certificate') !== has('key')) throw refuse(`.certificate and ${at}.key are needed together.`);
  const versions = (get<string[]>('supported_protocols') ?? []).map(tlsVersion).sort();
  const passphrase = has('key_passphrase')
    ? text('key_passphrase')
    : passphraseFile(text('key_passphrase_path'), at, context.findings);
  return {
    verificationMode: get<string>('verification_mode')?.toLowerCase() as TlsOptions['verificationMode'],
    ciphers: get<string[]>('cipher_suites')?.map(openSslCipher).join(':'),
    curves: get<string[]>('curve_types')?.join(':'),
    pinnedKeys: get('ca_sha256'),
    certificateAuthorities: get<string[]>('certificate_authorities')?.map((entry) => context.tokens.reveal(entry)),
    certificate: text('certificate') || undefined,
    key: get('key') ? secret('key') : undefined,
    keyPassphrase: passphrase ? new Secret(passphrase) : undefined,
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
