import type { Secret } from '../core/secret.ts';

export interface TlsOptions {
  /** `strict` checks chain and the names that the certificate lists, `full` also its old common name, `certificate` only the chain, `none` nothing. */
  readonly verificationMode?: 'full' | 'strict' | 'certificate' | 'none';
  /** PEM texts or paths of PEM files. They take the place of the system's. */
  readonly certificateAuthorities?: readonly string[];
  /** PEM text or path. */
  readonly certificate?: string;
  /** PEM text or path. */
  readonly key?: Secret;
  readonly keyPassphrase?: Secret;
  readonly minVersion?: 'TLSv1' | 'TLSv1.1' | 'TLSv1.2' | 'TLSv1.3';
  readonly maxVersion?: 'TLSv1' | 'TLSv1.1' | 'TLSv1.2' | 'TLSv1.3';
  /** In the names of OpenSSL, joined by colons. */
  readonly ciphers?: string;
  /** Joined by colons. */
  readonly curves?: string;
  /** Base64 of SHA-256 of a public key, one of which must be in the chain. */
  readonly pinnedKeys?: readonly string[];
}

export interface HttpClientOptions {
  readonly tls?: TlsOptions;
  /** A secret because it may carry a password. */
  readonly proxyUrl?: Secret;
  /** Uses no proxy at all, not even that of the environment. */
  readonly proxyDisable?: boolean;
  readonly proxyHeaders?: Readonly<Record<string, Secret>>;
  /** Default true. */
  readonly keepAlive?: boolean;
  readonly idleConnectionTimeoutMs?: number;
  /** Where HTTP_PROXY, HTTPS_PROXY and NO_PROXY are read; by default the process environment. */
  readonly environment?: Readonly<Record<string, string | undefined>>;
}
