import type { JsonObject } from '../core/json.ts';
import type { Secret } from '../core/secret.ts';
import type { HttpClientOptions } from '../http/client.ts';
import type { RetryPolicy } from '../http/retry.ts';
import type { Template } from './template/template.ts';

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

/** An httpjson configuration, checked and with its templates compiled. Times are milliseconds. */
export interface HttpjsonConfig {
  /** The file it came from, for messages. */
  readonly source: string;
  readonly id: string | undefined;
  readonly enabled: boolean;
  readonly intervalMs: number;
  readonly tags: readonly string[];
  readonly request: {
    readonly url: string;
    readonly method: 'GET' | 'POST';
    readonly body: JsonObject | undefined;
    readonly encodeAs: 'json' | 'form' | undefined;
    readonly timeoutMs: number;
    readonly retry: RetryPolicy;
    readonly transforms: readonly Transform[];
  };
  readonly response: {
    readonly pagination: readonly Transform[];
    /** Origins that a page may be fetched from besides that of request.url. */
    readonly paginationAllowedOrigins: readonly string[];
    readonly requestBodyOnPagination: boolean;
    readonly saveFirstResponse: boolean;
  };
  readonly cursor: readonly CursorField[];
  /** What the HTTP client of this configuration is made from. */
  readonly transport: HttpClientOptions;
  /** Stand-ins in the texts above and the secrets that they stand for. */
  readonly secrets: ReadonlyMap<string, Secret>;
}
