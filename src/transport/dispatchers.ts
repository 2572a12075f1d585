import { readFileSync } from 'node:fs';
import { Agent, type Dispatcher, ProxyAgent } from 'undici';
import { IngestError, whyUnreadable } from '../core/errors.ts';
import { Secret } from '../core/secret.ts';
import { environmentProxy } from './environment-proxy.ts';
import type { HttpClientOptions, TlsOptions } from './options.ts';
import { identityCheck } from './server-identity.ts';

export interface Dispatchers {
  for(url: string): Dispatcher;
  close(): Promise<void>;
}

/** The connections of one client: direct ones, and those by way of each proxy that is in use. */
export function createDispatchers(options: HttpClientOptions): Dispatchers {
  const connect = connectOptions(options.tls ?? {});
  const pool = {
    // The deadline of the whole request is ours; these two would end a slow but living one.
    headersTimeout: 0,
    bodyTimeout: 0,
    pipelining: options.keepAlive === false ? 0 : 1,
    ...(options.idleConnectionTimeoutMs ? { keepAliveTimeout: options.idleConnectionTimeoutMs } : {}),
  };
  const made = new Map<string, Dispatcher>();
  const reuse = (key: string, make: () => Dispatcher): Dispatcher => {
    const dispatcher = made.get(key) ?? make();
    made.set(key, dispatcher);
    return dispatcher;
  };
  if (options.proxyUrl) checkProxyUrl(options.proxyUrl);
  return {
    for: (url) => {
      const proxy = options.proxyDisable ? undefined : proxyFor(url, options);
      if (proxy === undefined) return reuse('direct', () => new Agent({ ...pool, connect }));
      const headers: Record<string, string> = {};
      for (const [name, value] of Object.entries(options.proxyHeaders ?? {})) headers[name] = value.reveal();
      return reuse(
        proxy,
        // A plain http target is asked of the proxy itself; only https needs a tunnel.
        () =>
          new ProxyAgent({ ...pool, uri: proxy, headers, proxyTunnel: false, requestTls: connect, proxyTls: connect }),
      );
    },
    close: async () => {
      // `destroy`, not `close`: a request that hangs must not keep the program alive.
      await Promise.all([...made.values()].map((dispatcher) => dispatcher.destroy()));
    },
  };
}

function proxyFor(url: string, options: HttpClientOptions): string | undefined {
  if (options.proxyUrl) return options.proxyUrl.reveal();
  const proxy = environmentProxy(url, options.environment ?? process.env);
  if (proxy !== undefined) checkProxyUrl(new Secret(proxy));
  return proxy;
}

function checkProxyUrl(proxyUrl: Secret): void {
  const text = proxyUrl.reveal();
  if (URL.canParse(text) && /^(https?|socks5?):$/.test(new URL(text).protocol)) return;
  throw new IngestError('JC_CONFIG_INVALID', 'The proxy URL must be a complete http, https or socks5 URL.');
}

function connectOptions(tls: TlsOptions) {
  const checkServerIdentity = identityCheck(tls);
  return {
    ...(tls.certificateAuthorities
      ? { ca: tls.certificateAuthorities.map((entry) => pem(entry, 'certificate_authorities')) }
      : {}),
    ...(tls.certificate ? { cert: pem(tls.certificate, 'certificate') } : {}),
    ...(tls.key ? { key: pem(tls.key.reveal(), 'key') } : {}),
    ...(tls.keyPassphrase ? { passphrase: tls.keyPassphrase.reveal() } : {}),
    ...(tls.verificationMode === 'none' ? { rejectUnauthorized: false } : {}),
    ...(checkServerIdentity ? { checkServerIdentity } : {}),
    ...(tls.ciphers ? { ciphers: tls.ciphers } : {}),
    ...(tls.curves ? { ecdhCurve: tls.curves } : {}),
    ...(tls.minVersion ? { minVersion: tls.minVersion } : {}),
    ...(tls.maxVersion ? { maxVersion: tls.maxVersion } : {}),
  };
}

function pem(textOrPath: string, option: string): string {
  if (textOrPath.includes('-----BEGIN')) return textOrPath;
  try {
    return readFileSync(textOrPath, 'utf8');
  } catch (error) {
    throw new IngestError('JC_CONFIG_UNREADABLE', `The file of the TLS option ${option} ${whyUnreadable(error)}.`, {
      cause: error,
      advice: 'Give the path of a PEM file or the PEM text itself.',
    });
  }
}
