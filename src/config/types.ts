import type { JsonValue } from '../core/json.ts';
import type { Secret } from '../core/secret.ts';
import type { LogLevel } from '../runtime/logger.ts';
import type { RateLimit } from '../transport/rate-limit.ts';
import type { StreamName } from './stream-names.ts';

/** Who maps events to documents: this program, or the ingest pipeline in the cluster. */
export type MapMode = 'collector' | 'cluster';

export interface ElasticsearchOutput {
  readonly kind: 'elasticsearch';
  readonly url: string;
  /** Further nodes of the same cluster. */
  readonly otherUrls?: readonly string[];
  readonly apiKey?: Secret;
  readonly username?: string;
  readonly password?: Secret;
  /** Path of a PEM file. */
  readonly ca?: string;
  /** SHA-256 fingerprint of the certificate authority. */
  readonly caFingerprint?: string;
  /** Path of a PEM file, for a server that asks for a client certificate. */
  readonly certificate?: string;
  /** Path of the PEM file of its key. */
  readonly key?: string;
  readonly keyPassphrase?: Secret;
  /** False: documents are written also where the package is not installed. */
  readonly requirePackage?: boolean;
}

/** When an NDJSON file is put aside and a new one begun; undefined: never because of that. */
export interface RotationConfig {
  readonly bytes: number | undefined;
  /** Milliseconds. */
  readonly ageMs: number | undefined;
}

export type OutputConfig =
  | { readonly kind: 'stdout' }
  /** The path may hold {account} and {stream}. */
  | { readonly kind: 'ndjson'; readonly path: string; readonly rotation?: RotationConfig }
  | ElasticsearchOutput;

/** An OAuth client of JumpCloud. */
export interface ServiceAccountConfig {
  readonly clientId: string;
  readonly clientSecret: Secret;
  readonly tokenUrl: string;
}

/** How the users of an account are collected. */
export interface UsersConfig {
  /** From the start of one snapshot to the start of the next, milliseconds. */
  readonly interval: number;
  /** Addresses, telephone numbers, private mail addresses and public keys. */
  readonly keepPersonalData: boolean;
  /** Write every user with every snapshot, also who has not changed. */
  readonly writeUnchanged: boolean;
  /** Of the list of users; undefined: the region's, or on the host of the events. */
  readonly url: string | undefined;
}

/** How names for ids are looked up. */
export interface NamesConfig {
  /** The most names that are remembered, for each organization. */
  readonly max: number;
  /** How long a name is remembered, milliseconds. */
  readonly ttl: number;
  readonly rateLimit: RateLimit;
}

/** One JumpCloud organization (or several of one provider) that is collected. All durations are milliseconds. */
export interface AccountConfig {
  readonly name: string;
  /** The API's host, or the whole URL of its events endpoint. */
  readonly url: string;
  /** Undefined where a service account is used. */
  readonly apiKey: Secret | undefined;
  readonly serviceAccount?: ServiceAccountConfig;
  /** Default: events alone. */
  readonly streams?: readonly StreamName[];
  /** Undefined: as the defaults say. */
  readonly users?: UsersConfig;
  /** Undefined where ids stay ids. */
  readonly names?: NamesConfig;
  readonly orgIds: readonly string[];
  readonly services: readonly string[];
  /** Events a page. */
  readonly eventLimit: number;
  /** How far back the first poll reaches. */
  readonly startingPoint: number;
  /** A poll ends this long before now, because JumpCloud shows events late. */
  readonly sourceLagTime: number;
  /** How much of what was read before is read again for events that came late. */
  readonly overlap: number;
  /** From the start of one poll to the start of the next. */
  readonly interval: number;
  readonly namespace: string;
  /** As in httpjson: `request.ssl`. */
  readonly ssl: Readonly<Record<string, JsonValue | Secret>> | undefined;
  /** May hold credentials. */
  readonly proxyUrl: Secret | undefined;
  readonly httpClientTimeout: number;
  /** How long JumpCloud keeps events, by the plan: 15 to 90 days. */
  readonly retention: number;
  /** How many more requests may be spent on looking stored events up by their ids. */
  readonly deepCheckPercent: number;
  readonly rateLimit: RateLimit;
}

/** Where health and metrics are served. */
export interface ListenConfig {
  readonly host: string;
  readonly port: number;
}

/** State in an index that several collectors share. */
export interface SharedStateConfig {
  readonly connection: ElasticsearchOutput;
  readonly index: string;
  readonly deadLetterIndex: string;
  /** How long a collector may be silent until another takes its accounts over. Milliseconds. */
  readonly lease: number;
}

export interface StateConfig {
  /** For files of this process. */
  readonly directory: string;
  /** Then checkpoints are not in the directory. */
  readonly elasticsearch?: SharedStateConfig;
}

export interface CollectorConfig {
  readonly accounts: readonly AccountConfig[];
  readonly output: OutputConfig;
  readonly map: MapMode;
  readonly tags: readonly string[];
  readonly state: StateConfig;
  readonly logLevel: LogLevel;
  readonly listen?: ListenConfig;
  /** Go on in this output although the state belongs to another one. */
  readonly acceptOutput?: boolean;
}

/** For commands that write nothing: the output may be named by the command line of `collect` alone. */
export type ConfigToLookAt = Omit<CollectorConfig, 'output'> & { readonly output: OutputConfig | undefined };
