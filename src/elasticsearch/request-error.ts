import type { Client } from '@elastic/elasticsearch';
import { IngestError } from '../core/errors.ts';
import { cut, oneLine } from '../core/excerpt.ts';
import { isJsonObject, type JsonObject } from '../core/json.ts';
import { serverAddress } from './client.ts';
import { library } from './library.ts';

/** What a request was for, for the message. */
export interface RequestPurpose {
  /** Origin and path of the server. */
  readonly address: string;
  /** `writing to logs-…`; ends a sentence that begins with "while". */
  readonly doing: string;
  /** What the credentials must allow, in the words of a role: `create_doc and auto_configure on logs-…`. */
  readonly privilege: string;
}

export function purposeOf(client: Client, doing: string, privilege: string): RequestPurpose {
  return { address: serverAddress(client), doing, privilege };
}

/** The status of the answer that an error of the client tells of; undefined if there was no answer. */
export function answeredStatus(error: unknown): number | undefined {
  return error instanceof library().errors.ResponseError ? error.meta.statusCode : undefined;
}

/**
 * An error of the client as one of ours. The client's error is not kept as the cause: it holds the whole request.
 * @param error what a method of the client threw
 */
export function requestError(error: unknown, purpose: RequestPurpose): IngestError {
  if (error instanceof IngestError) return error;
  const { errors } = library();
  if (error instanceof errors.ResponseError) return answerError(error.meta.statusCode ?? 0, error.meta.body, purpose);
  if (error instanceof errors.ProductNotSupportedError) return notElasticsearch(purpose);
  if (error instanceof errors.DeserializationError) {
    return unreachable(`the response from ${purpose.address} is not JSON`, purpose);
  }
  if (error instanceof errors.TimeoutError) return unreachable(`${purpose.address} did not answer in time`, purpose);
  if (error instanceof errors.RequestAbortedError) {
    return unreachable(`the request to ${purpose.address} was cut off`, purpose);
  }
  if (error instanceof errors.ConnectionError || error instanceof errors.NoLivingConnectionsError) {
    return noConnection(bounded(error.message), purpose);
  }
  return new IngestError('JC_BUG', `An unexpected error while ${purpose.doing}: ${bounded(String(error))}`);
}

/** The IngestError for an answer of 400 or more. */
export function answerError(status: number, body: unknown, purpose: RequestPurpose): IngestError {
  const reason = answerReason(body);
  const details = { status };
  if (status === 401 && /missing authentication credentials/i.test(reason)) {
    const message = `${purpose.address} requires credentials (401), and none were given, while ${purpose.doing}.`;
    return new IngestError('JC_SINK_UNAUTHORIZED', message, {
      details,
      advice:
        'Set ELASTICSEARCH_API_KEY, or ELASTICSEARCH_USERNAME and ELASTICSEARCH_PASSWORD. If a configuration file names this output, set api_key, or username and password, in it.',
    });
  }
  if (status === 401) {
    const message = `${purpose.address} does not accept the credentials (401) while ${purpose.doing}: ${reason}`;
    return new IngestError('JC_SINK_UNAUTHORIZED', message, {
      details,
      advice:
        'Check the API key, or the user name and password: they must belong to this cluster and must not be expired or revoked.',
    });
  }
  if (status === 403) {
    const message = `The credentials lack a privilege at ${purpose.address} (403) while ${purpose.doing}: ${reason}`;
    return new IngestError('JC_SINK_UNAUTHORIZED', message, {
      details,
      advice: `Give the API key or role ${purpose.privilege}.`,
    });
  }
  const said = `${purpose.address} answered ${status} while ${purpose.doing}: ${reason}`;
  if (status === 429) return new IngestError('JC_SINK_OVERLOADED', said, { details });
  if (status >= 500 || status === 408) return new IngestError('JC_SINK_UNREACHABLE', said, { details });
  return new IngestError('JC_SINK_REFUSED', said, { details });
}

/** JC_SINK_UNREACHABLE because something else than Elasticsearch answers. */
function notElasticsearch(purpose: RequestPurpose): IngestError {
  const message = `The server at ${purpose.address} is not Elasticsearch: the X-Elastic-Product header is missing`;
  return new IngestError('JC_SINK_UNREACHABLE', `${message} (while ${purpose.doing}).`, {
    advice: 'Check the host and port (Kibana and proxies use others). OpenSearch is not supported.',
  });
}

function noConnection(reason: string, purpose: RequestPurpose): IngestError {
  const message = `While ${purpose.doing}: no connection to ${purpose.address} (${reason}).`;
  if (/wrong version number/i.test(reason)) {
    const advice = 'The server does not use TLS on this port. Use http:// instead of https://, or another port.';
    return new IngestError('JC_SINK_UNREACHABLE', message, { advice });
  }
  if (/socket hang up|ECONNRESET|other side closed/.test(reason) && purpose.address.startsWith('http:')) {
    const advice = 'Check whether the server expects https. If so, use https:// instead of http://.';
    return new IngestError('JC_SINK_UNREACHABLE', message, { advice });
  }
  if (!/certificate|TLS|SSL/i.test(reason)) return new IngestError('JC_SINK_UNREACHABLE', message);
  return new IngestError('JC_SINK_UNREACHABLE', message, {
    advice:
      'Set the certificate authority or its fingerprint, and check that the URL begins with https:// if the server uses TLS.',
  });
}

function unreachable(reason: string, purpose: RequestPurpose): IngestError {
  return new IngestError('JC_SINK_UNREACHABLE', `While ${purpose.doing}: ${reason}.`);
}

/** The reason in an error body of Elasticsearch, or the beginning of another text. */
function answerReason(body: unknown): string {
  if (isJsonObject(body)) {
    const error: unknown = body.error;
    if (typeof error === 'string') return bounded(error);
    if (isJsonObject(error)) return errorReason(error);
  }
  return bounded(typeof body === 'string' ? body : JSON.stringify(body ?? ''));
}

/** `type: reason, caused by type: reason …`, bounded. */
export function errorReason(error: JsonObject): string {
  const parts: string[] = [];
  let current: unknown = error;
  while (isJsonObject(current) && parts.length < 4) {
    const part = [current.type, current.reason].filter((text) => typeof text === 'string').join(': ');
    if (part !== '') parts.push(part);
    current = current.caused_by;
  }
  return bounded(parts.join(', caused by ') || 'no reason given');
}

/** Reasons may quote a whole document. */
function bounded(text: string): string {
  return cut(oneLine(text), 1000);
}
