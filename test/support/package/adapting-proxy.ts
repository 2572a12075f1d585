import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { load } from 'js-yaml';
import { isJsonObject, type JsonObject, type JsonValue } from '../../../src/core/json.ts';
import { adaptMappings, adaptPipeline, adaptTemplate } from '../elasticsearch/adapt.ts';
import { type Capabilities, detectCapabilities } from '../elasticsearch/capabilities.ts';
import { restore } from '../elasticsearch/restore.ts';
import { listening } from '../net/listening.ts';

export interface AdaptingProxy {
  readonly url: string;
  close(): Promise<void>;
}

/** What was put, and what the server got instead, by path. */
type Adapted = Map<string, { readonly original: JsonValue; readonly adapted: JsonValue }>;

/**
 * A proxy on loopback for programs that know only complete servers: pipelines and templates lose on their way what this
 * server lacks, and have it again on their way back. Everything else passes unchanged, and on a complete server everything
 * does. A trimmed server has no API for data streams: deleting one deletes its documents.
 */
export async function startAdaptingProxy(server: string): Promise<AdaptingProxy> {
  const capabilities = await detectCapabilities(server);
  const adapted: Adapted = new Map();
  const proxy = createServer((request, response) => {
    forward(server, capabilities, adapted, request, response).catch((error: unknown) => {
      response.writeHead(502).end(String(error));
    });
  });
  return listening(proxy);
}

async function forward(
  server: string,
  capabilities: Capabilities,
  seen: Adapted,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  const body = Buffer.concat(chunks);
  const { method = 'GET', url = '/' } = request;
  const { origin } = new URL(server);
  const headers = { authorization: request.headers.authorization ?? credentialsOf(server) ?? '' };
  const put = method === 'PUT' || isTrial(url) ? adapt(url, body, capabilities) : undefined;
  if (put && !isTrial(url)) seen.set(nameIn(url), put);
  const answer = await fetch(`${origin}${target(method, url, capabilities)}`, {
    method: target(method, url, capabilities) === url ? method : 'POST',
    headers: {
      'content-type': contentType(request.headers['content-type'], put !== undefined),
      accept: request.headers.accept ?? '*/*',
      ...(headers.authorization === '' ? {} : headers),
    },
    ...bodyOf(method, url, body, put?.adapted, capabilities),
  });
  response.writeHead(answer.status, {
    'content-type': answer.headers.get('content-type') ?? 'application/json',
    // Clients of Elastic refuse a server that does not say so.
    'x-elastic-product': 'Elasticsearch',
  });
  const answered = Buffer.from(await answer.arrayBuffer());
  const isObject = /^\/_(?:ingest\/pipeline|component_template|index_template)\//.test(url);
  response.end(method === 'GET' && isObject && answer.ok ? restored(answered, seen) : answered);
}

/** A pipeline that is tried and not kept. */
function isTrial(url: string): boolean {
  return url === '/_ingest/pipeline/_simulate';
}

/** What is put again is JSON, also where it came as YAML. */
function contentType(given = 'application/json', isJson: boolean): string {
  return isJson && !given.includes('json') ? 'application/json' : given;
}

function adapt(url: string, body: Buffer, capabilities: Capabilities) {
  const parsed = (): JsonObject => load(body.toString('utf8')) as JsonObject;
  const pair = (make: (value: JsonObject, capabilities: Capabilities) => JsonValue) => {
    const original = parsed();
    return { original, adapted: make(original, capabilities) };
  };
  if (isTrial(url))
    return pair(({ pipeline, ...rest }) => ({
      ...rest,
      pipeline: adaptPipeline(pipeline as JsonObject, capabilities),
    }));
  if (url.startsWith('/_ingest/pipeline/')) return pair(adaptPipeline);
  if (/^\/_(?:component|index)_template\//.test(url)) return pair(adaptTemplate);
  return /\/_mapping$/.test(url) ? pair(adaptMappings) : undefined;
}

/** A query that stands in for the API of data streams, where that is missing. */
function target(method: string, url: string, { dataStreamApi }: Capabilities): string {
  const name = method === 'DELETE' && !dataStreamApi ? /^\/_data_stream\/([^/?]+)$/.exec(url)?.[1] : undefined;
  return name === undefined ? url : `/${name}/_delete_by_query?refresh=true&conflicts=proceed`;
}

function bodyOf(
  method: string,
  url: string,
  body: Buffer,
  adapted: JsonValue | undefined,
  capabilities: Capabilities,
): Pick<RequestInit, 'body'> {
  if (adapted !== undefined) return { body: JSON.stringify(adapted) };
  if (target(method, url, capabilities) !== url) return { body: JSON.stringify({ query: { match_all: {} } }) };
  return body.length > 0 ? { body: new Uint8Array(body) } : {};
}

/** `/_index_template/a%40b?x` → `_index_template/a@b` */
function nameIn(url: string): string {
  return decodeURIComponent(url.slice(1).replace(/\?.*$/, ''));
}

/** The answer of a GET, in which what was adapted is as it was put. */
function restored(answer: Buffer, seen: Adapted): string {
  const value = JSON.parse(answer.toString('utf8')) as JsonObject;
  const again = (path: string, served: JsonValue): JsonValue => {
    const pair = seen.get(path);
    return pair ? restore(pair.original, pair.adapted, served) : served;
  };
  const lists = Object.entries(value).map(([key, entry]): [string, JsonValue] => {
    const kind = key.replace(/s$/, '');
    if (!Array.isArray(entry)) return [key, again(`_ingest/pipeline/${key}`, entry)];
    const items = entry.map((item: JsonValue) =>
      isJsonObject(item) && item[kind] !== undefined
        ? { ...item, [kind]: again(`_${kind}/${String(item.name)}`, item[kind]) }
        : item,
    );
    return [key, items];
  });
  return JSON.stringify(Object.fromEntries(lists));
}

function credentialsOf(server: string): string | undefined {
  const { username, password } = new URL(server);
  if (username === '') return undefined;
  const login = `${decodeURIComponent(username)}:${decodeURIComponent(password)}`;
  return `Basic ${Buffer.from(login).toString('base64')}`;
}
