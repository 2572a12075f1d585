import type { Secret } from '../core/secret.ts';
import type { Settings } from '../readers/readers.ts';
import type { RateLimit } from '../transport/rate-limit.ts';
import type { OutputConfig } from './output-settings.ts';
import type { AccountSettings, NamesSettings, readSettings } from './settings.ts';
import type { StateConfig } from './state-settings.ts';

export type {
  ElasticsearchOutput,
  HealthTarget,
  ListenConfig,
  OutputConfig,
  RotationConfig,
} from './output-settings.ts';
export type { UsersConfig } from './settings.ts';
export type { SharedStateConfig, StateConfig } from './state-settings.ts';

type FileSettings = Settings<typeof readSettings>;

/** Who maps events to documents: this program, or the ingest pipeline in the cluster. */
export type MapMode = FileSettings['map'];

/** An OAuth client of JumpCloud. */
export interface ServiceAccountConfig {
  readonly clientId: string;
  readonly clientSecret: Secret;
  readonly tokenUrl: string;
}

/** How names for ids are looked up. */
export interface NamesConfig extends Pick<NamesSettings, 'max' | 'ttl'> {
  readonly rateLimit: RateLimit;
}

/**
 * One JumpCloud organization (or several of one provider) that is collected: as the file says it, with what follows from
 * that filled in. All durations are milliseconds.
 */
export interface AccountConfig
  extends Omit<AccountSettings, 'region' | 'url' | 'allowInsecureHttp' | 'serviceAccount' | 'names'> {
  /** The API's host, or the whole URL of its events endpoint. */
  readonly url: string;
  /** In place of `apiKey`. */
  readonly serviceAccount?: ServiceAccountConfig;
  /** Undefined where ids stay ids. */
  readonly names?: NamesConfig;
}

export interface CollectorConfig extends Omit<FileSettings, 'accounts' | 'output' | 'state'> {
  readonly accounts: readonly AccountConfig[];
  readonly output: OutputConfig;
  readonly state: StateConfig;
  /** Go on in this output although the state belongs to another one. */
  readonly acceptOutput?: boolean;
}

/** For commands that write nothing: the output may be named by the command line of `collect` alone. */
export type ConfigToLookAt = Omit<CollectorConfig, 'output'> & { readonly output: OutputConfig | undefined };
