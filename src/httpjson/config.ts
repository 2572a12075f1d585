import type { JsonObject } from '../core/json.ts';
import type { Secret } from '../core/secret.ts';
import type { Template } from '../gotemplate/template.ts';
import type { HttpClientOptions } from '../transport/options.ts';
import type { RedirectPolicy } from '../transport/redirects.ts';
import type { RequestRetryPolicy } from '../transport/retry.ts';
import type { AuthConfig } from './auth/auth-config.ts';
import type { Processor } from './publish/processor.ts';

/** A `[[ ]]` value together with what to do where it gives nothing. */
export interface ValueTemplate {
  readonly template: Template;
  /** Evaluated without any data when the template fails or is empty. */
  readonly fallback: Template | undefined;
}

export type TransformTarget =
  | { readonly kind: 'header'; readonly name: string }
  | { readonly kind: 'body'; readonly path: readonly string[] }
  | { readonly kind: 'param'; readonly name: string }
  | { readonly kind: 'url' };

export interface ValueTransform {
  readonly kind: 'set' | 'append';
  /** As written, for messages. */
  readonly place: string;
  readonly target: TransformTarget;
  readonly value: ValueTemplate;
  readonly valueType: 'string' | 'int' | 'json';
  readonly failOnTemplateError: boolean;
  readonly doNotLogFailure: boolean;
}

export interface DeleteTransform {
  readonly kind: 'delete';
  readonly place: string;
  readonly target: TransformTarget;
}

export type Transform = ValueTransform | DeleteTransform;

export interface CursorField {
  readonly name: string;
  readonly value: ValueTemplate;
  readonly ignoreEmptyValue: boolean;
  readonly doNotLogFailure: boolean;
}

export interface SplitConfig {
  /** Below `body`. */
  readonly path: readonly string[];
  readonly type: 'array' | 'map' | 'string';
  readonly transforms: readonly Transform[];
  readonly split: SplitConfig | undefined;
  readonly keepParent: boolean;
  /** Where the key of a map entry goes. */
  readonly keyField: readonly string[] | undefined;
  readonly delimiter: string;
  readonly ignoreEmptyValue: boolean;
}

/** Templates over the headers of the response just received. */
export interface RateLimitConfig {
  readonly limit: ValueTemplate | undefined;
  readonly remaining: ValueTemplate | undefined;
  readonly reset: ValueTemplate | undefined;
  /** Below 1 a share of the limit, from 1 on a number of requests. */
  readonly earlyLimit: number | undefined;
  readonly maxNonDegraded: number | undefined;
  readonly maxWaitMs: number;
}

export interface TracerConfig {
  readonly filename: string;
  readonly maxBytes: number;
  /** 0 keeps all. */
  readonly maxBackups: number;
  /** 0 keeps them for ever. */
  readonly maxAgeDays: number;
  readonly compress: boolean;
  readonly localTime: boolean;
}

export type DecodeAs = 'json' | 'ndjson' | 'csv' | 'zip' | 'xml';

/** The parts of the name of a data stream, such as `logs-acme.alerts-default`. */
export interface DataStream {
  readonly type: string;
  readonly dataset: string;
  readonly namespace: string;
}

/** What is added to an event, or taken from it, before it leaves. */
export interface PublishConfig {
  readonly tags: readonly string[];
  readonly fields: JsonObject | undefined;
  readonly fieldsUnderRoot: boolean;
  /** Those of the whole file; those of the input come over them. */
  readonly sharedFields?: { readonly fields: JsonObject; readonly underRoot: boolean } | undefined;
  readonly keepNull: boolean;
  readonly processors: readonly Processor[];
  readonly pipeline: string | undefined;
  readonly index: string | undefined;
  /** Where the events go; undefined if the configuration does not say it. */
  readonly dataStream: DataStream | undefined;
}

/** The parts of a request that templates work on. */
export interface RequestTemplate {
  readonly url: string;
  readonly method: 'GET' | 'POST';
  readonly body: JsonObject | undefined;
  readonly encodeAs: 'json' | 'form' | undefined;
  readonly transforms: readonly Transform[];
}

export interface ChainStep {
  readonly kind: 'step' | 'while';
  /** As written, for messages. */
  readonly place: string;
  readonly auth: AuthConfig | undefined;
  readonly request: RequestTemplate;
  readonly transforms: readonly Transform[];
  readonly split: SplitConfig | undefined;
  /** A JSONPath; undefined where the request is sent once, as it is. */
  readonly replace: string | undefined;
  readonly replaceWith: { readonly pattern: string; readonly value: Template } | undefined;
  /** Asks again, at the pace of `retry`, until it gives true. */
  readonly until: Template | undefined;
  readonly retry: RequestRetryPolicy;
  /** Undefined: as the root request. */
  readonly timeoutMs: number | undefined;
  /** How its server is reached; undefined: as that of the root request. */
  readonly transport: HttpClientOptions | undefined;
}

/** An httpjson configuration, checked and with its templates compiled. Times are milliseconds. */
export interface HttpjsonConfig {
  /** The file it came from, for messages. */
  readonly source: string;
  readonly id: string | undefined;
  readonly enabled: boolean;
  readonly intervalMs: number;
  /** `message` as Filebeat writes it, in place of the bytes received. */
  readonly filebeatMessage: boolean;
  readonly auth: AuthConfig | undefined;
  readonly request: RequestTemplate & {
    readonly timeoutMs: number;
    readonly retry: RequestRetryPolicy;
    readonly redirect: RedirectPolicy;
    readonly rateLimit: RateLimitConfig | undefined;
    readonly tracer: TracerConfig | undefined;
  };
  readonly response: {
    /** Undefined: by the content type. */
    readonly decodeAs: DecodeAs | undefined;
    readonly transforms: readonly Transform[];
    readonly split: SplitConfig | undefined;
    readonly pagination: readonly Transform[];
    /** Origins that a page may be fetched from besides that of request.url. */
    readonly paginationAllowedOrigins: readonly string[];
    readonly requestBodyOnPagination: boolean;
    readonly saveFirstResponse: boolean;
  };
  readonly chain: readonly ChainStep[];
  readonly cursor: readonly CursorField[];
  /** Whether a template may look at the body of a response after its events are made; else it is not kept. */
  readonly usesResponseBody: boolean;
  /** Whether a template outside of `cursor` may look at the cursor. */
  readonly usesCursor: boolean;
  readonly publish: PublishConfig;
  /** What the HTTP client of this configuration is made from. */
  readonly transport: HttpClientOptions;
  /** What was ignored while the configuration was read. */
  readonly warnings: readonly string[];
  /** Stand-ins in the texts above and the secrets that they stand for. */
  readonly secrets: ReadonlyMap<string, Secret>;
}
