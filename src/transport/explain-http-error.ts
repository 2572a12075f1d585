import type { ErrorCode } from '../core/error-codes.ts';
import { IngestError, systemErrorCode } from '../core/errors.ts';
import { type AnswerHead, BodyTooLargeError } from './body-too-large.ts';
import type { HttpRequest } from './message.ts';

export interface FailedRequest {
  readonly request: HttpRequest;
  /** Whether the status line had arrived. */
  readonly phase: 'connect' | 'body';
  readonly timeoutMs: number;
  readonly timedOut: boolean;
  readonly aborted: boolean;
  /** Undefined before the status line. */
  readonly answer?: AnswerHead | undefined;
}

/** Says which of our errors a failed request is. The URL in the message has no query and no password. */
export function explainHttpError(error: unknown, failed: FailedRequest): IngestError {
  const where = `${failed.request.method} ${publicUrl(failed.request.url)}`;
  if (error instanceof BodyTooLargeError) return error.of(where, failed.answer);
  if (error instanceof IngestError) return new IngestError(error.code, `${where}: ${error.message}`, { cause: error });
  const make = (code: ErrorCode, message: string): IngestError =>
    new IngestError(code, `${where}: ${message}`, { cause: error });
  if (failed.aborted) return make('JC_ABORTED', 'interrupted.');
  if (failed.timedOut) return make('JC_HTTP_TIMEOUT', `no complete answer within ${failed.timeoutMs} ms.`);
  const root = rootCause(error);
  const reason = reasonOf(root);
  if (failed.phase === 'body') return make('JC_HTTP_BODY_CUT', `the response body ended early (${reason}).`);
  const refusal = proxyRefusal(root);
  if (refusal === 407) return explainHttpError(proxyAuthError(), failed);
  if (refusal !== undefined) return make('JC_HTTP_CONNECT', `the proxy opened no connection, it answered ${refusal}.`);
  if (isTlsTrouble(root)) return make('JC_HTTP_TLS', `the TLS handshake failed (${reason}).`);
  return make('JC_HTTP_CONNECT', `no connection (${reason}).`);
}

/** What asks for a password by 407 is never the server that was meant. */
export function proxyAuthError(): IngestError {
  return new IngestError('JC_HTTP_PROXY_AUTH', 'the proxy requires a user name and password (407).');
}

/** A URL for messages: without user, password, query and fragment, which may hold secrets. */
export function publicUrl(text: string): string {
  try {
    const { protocol, host, pathname } = new URL(text);
    return `${protocol}//${host}${pathname}`;
  } catch {
    return 'an invalid URL';
  }
}

function rootCause(error: unknown): unknown {
  let current = error;
  // An AggregateError of several addresses says nothing itself; its first member does.
  for (let depth = 0; depth < 5; depth += 1) {
    const inner = current instanceof AggregateError ? current.errors[0] : (current as { cause?: unknown })?.cause;
    if (!(inner instanceof Error)) break;
    current = inner;
  }
  return current;
}

function reasonOf(error: unknown): string {
  const code = systemErrorCode(error);
  const message = error instanceof Error ? error.message : String(error);
  return code === undefined || message.includes(code) ? message : `${code}: ${message}`;
}

/** undici tells the status that a proxy refused with in words only, and in other words where there is no tunnel. */
function proxyRefusal(error: unknown): number | undefined {
  const message = error instanceof Error ? error.message : '';
  const status =
    /^Proxy response \((\d{3})\)/.exec(message)?.[1] ?? /^Proxy Authentication Required \((407)\)/.exec(message)?.[1];
  return status === undefined ? undefined : Number(status);
}

const certificateCodes = new Set([
  'DEPTH_ZERO_SELF_SIGNED_CERT',
  'SELF_SIGNED_CERT_IN_CHAIN',
  'UNABLE_TO_GET_ISSUER_CERT',
  'UNABLE_TO_GET_ISSUER_CERT_LOCALLY',
  'UNABLE_TO_VERIFY_LEAF_SIGNATURE',
  'HOSTNAME_MISMATCH',
  'INVALID_CA',
  'INVALID_PURPOSE',
  'EPROTO',
]);

function isTlsTrouble(error: unknown): boolean {
  const code = systemErrorCode(error) ?? '';
  return certificateCodes.has(code) || /^(ERR_TLS_|ERR_SSL_|CERT_|ERR_OSSL_)/.test(code);
}
