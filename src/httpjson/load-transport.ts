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
 */
export function transportOptions(
  values: OptionValues,
  at: string,
  { tokens, findings }: CheckContext,
): HttpClientOptions {
  const get = <T extends JsonValue>(name: string): T | undefined => values.get(`${at}.${name}`) as T | undefined;
  const tls = get<boolean>('ssl.enabled') === false ? undefined : tlsOptions(values, `${at}.ssl`, { tokens, findings });
  const proxyUrl = get<string>('proxy_url');
  const proxyHeaders = get<JsonObject>('proxy_headers');
  const idle = get<number>('keep_alive.idle_connection_timeout') ?? get<number>('idle_connection_timeout');
  return {
    ...(tls ? { tls } : {}),
    ...(proxyUrl ? { proxyUrl: new Secret(tokens.reveal(proxyUrl)) } : {}),
    ...(get<boolean>('proxy_disable') ? { proxyDisable: true } : {}),
    ...(proxyHeaders ? { proxyHeaders: secretHeaders(proxyHeaders, tokens) } : {}),
    keepAlive: get<boolean>('keep_alive.disable') !== true,
    ...(idle ? { idleConnectionTimeoutMs: idle } : {}),
  };
}

const connectionOptions = [
  ...['ssl', 'proxy_url', 'proxy_disable', 'proxy_headers', 'keep_alive', 'idle_connection_timeout'],
] as const;

/**
 * The same of a step of a chain.
 * @returns what it says of its own; undefined if it says nothing, and so is sent as the root request is
 */
export function ownTransportOptions(
  values: OptionValues,
  at: string,
  context: CheckContext,
): HttpClientOptions | undefined {
  if (!connectionOptions.some((name) => values.has(`${at}.${name}`))) return undefined;
  const { keepAlive = true, tls = {}, ...own } = transportOptions(values, at, context);
  return {
    ...own,
    ...(values.has(`${at}.ssl`) ? { tls } : {}),
    ...(values.has(`${at}.keep_alive`) ? { keepAlive } : {}),
  };
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
  const mode = get<string>('verification_mode')?.toLowerCase();
  const certificate = get<string>('certificate');
  const key = get<string>('key');
  if ((certificate === undefined) !== (key === undefined)) {
    throw findings.invalid(`${at}.certificate and ${at}.key are needed together.`);
  }
  const passphrase = get<string>('key_passphrase') ?? passphraseFile(get<string>('key_passphrase_path'), at, findings);
  const ciphers = get<string[]>('cipher_suites')?.map(openSslCipher).join(':');
  const curves = get<string[]>('curve_types')?.join(':');
  const pinnedKeys = get<string[]>('ca_sha256');
  const authorities = get<string[]>('certificate_authorities');
  const versions = (get<string[]>('supported_protocols') ?? []).map(tlsVersion).sort();
  const [minVersion, maxVersion] = [versions[0], versions.at(-1)];
  return {
    ...(isMode(mode) ? { verificationMode: mode } : {}),
    ...(ciphers ? { ciphers } : {}),
    ...(curves ? { curves } : {}),
    ...(pinnedKeys && pinnedKeys.length > 0 ? { pinnedKeys } : {}),
    ...(authorities ? { certificateAuthorities: authorities.map((entry) => tokens.reveal(entry)) } : {}),
    ...(certificate ? { certificate: tokens.reveal(certificate) } : {}),
    ...(key ? { key: new Secret(tokens.reveal(key)) } : {}),
    ...(passphrase ? { keyPassphrase: new Secret(tokens.reveal(passphrase)) } : {}),
    ...(minVersion ? { minVersion } : {}),
    ...(maxVersion ? { maxVersion } : {}),
  };
}

function isMode(mode: string | undefined): mode is NonNullable<TlsOptions['verificationMode']> {
  return mode === 'full' || mode === 'strict' || mode === 'certificate' || mode === 'none';
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
