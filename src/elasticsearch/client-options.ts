import type { Secret } from '../core/secret.ts';

/** How to reach Elasticsearch. */
export interface ElasticsearchOptions {
  /** `https://host:9200/prefix`. Credentials in it are moved out and never printed. */
  readonly url: string;
  /** Further nodes of the same cluster, tried in turn while one cannot be reached. Without credentials in them. */
  readonly otherUrls?: readonly string[];
  /** The encoded form, as Kibana shows it. */
  readonly apiKey?: Secret;
  readonly username?: string;
  readonly password?: Secret;
  /** Certificate authorities to trust in place of the system's, PEM. */
  readonly ca?: string;
  /** SHA-256 fingerprint of the certificate authority, as Elasticsearch prints it at its first start. */
  readonly caFingerprint?: string;
  /** PEM, for a server that asks for a client certificate. */
  readonly certificate?: string;
  /** PEM of its key. */
  readonly key?: Secret;
  readonly keyPassphrase?: Secret;
  /** `none` accepts any certificate; `full` is the default. */
  readonly verification?: 'full' | 'none';
  /** Milliseconds until an unanswered request counts as failed; default 90 s. */
  readonly requestTimeoutMs?: number;
  readonly compression?: boolean;
  /** REST API version to ask for. 8, the default, is understood by Elasticsearch 8 and 9. */
  readonly compatibility?: 8 | 9;
}
