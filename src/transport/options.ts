import type { Secret } from '../core/secret.ts';

export interface TlsOptions {
  /** `strict` checks chain and the names that the certificate lists, `full` also its old common name, `certificate` only the chain, `none` nothing. */
  readonly verificationMode?: 'full' | 'strict' | 'certificate' | 'none' | undefined;
  /** PEM texts or paths of PEM files. They take the place of the system's. */
  readonly certificateAuthorities?: readonly string[] | undefined;
  /** PEM text or path. */
  readonly certificate?: string | undefined;
  /** PEM text or path. */
  readonly key?: Secret | undefined;
  readonly keyPassphrase?: Secret | undefined;
  readonly minVersion?: 'TLSv1' | 'TLSv1.1' | 'TLSv1.2' | 'TLSv1.3' | undefined;
  readonly maxVersion?: 'TLSv1' | 'TLSv1.1' | 'TLSv1.2' | 'TLSv1.3' | undefined;
  /** In the names of OpenSSL, joined by colons. */
  readonly ciphers?: string | undefined;
  /** Joined by colons. */
  readonly curves?: string | undefined;
  /** Base64 of SHA-256 of a public key, one of which must be in the chain. */
  readonly pinnedKeys?: readonly string[] | undefined;
}

export interface HttpClientOptions {
  readonly tls?: TlsOptions | undefined;
  /** A secret because it may carry a password. */
  readonly proxyUrl?: Secret | undefined;
  /** Uses no proxy at all, not even that of the environment. */
  readonly proxyDisable?: boolean | undefined;
  readonly proxyHeaders?: Readonly<Record<string, Secret>> | undefined;
  /** Default true. */
  readonly keepAlive?: boolean | undefined;
  readonly idleConnectionTimeoutMs?: number | undefined;
  /** Where HTTP_PROXY, HTTPS_PROXY and NO_PROXY are read; by default the process environment. */
  readonly environment?: Readonly<Record<string, string | undefined>> | undefined;
}
