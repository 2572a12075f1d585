import { createServer, type IncomingHttpHeaders, type ServerResponse } from 'node:http';
import { listening } from '../support/net/listening.ts';

export interface SeenRequest {
  readonly method: string;
  readonly url: string;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

/** Answers a request in its own way; one that returns without ending the response leaves the client waiting. */
export type Answer = (response: ServerResponse, request: SeenRequest) => void;

export interface FakeElasticsearch {
  readonly url: string;
  readonly requests: readonly SeenRequest[];
  /** Who asked for a data stream. */
  readonly lookUps: readonly string[];
  close(): Promise<void>;
}

/**
 * A server on the loopback that speaks as much Elasticsearch as a test needs.
 * It has no data stream yet; who asks for one is told so, and is not counted.
 * @param answers one a request; the last one answers all further requests
 */
export async function startFakeElasticsearch(...answers: Answer[]): Promise<FakeElasticsearch> {
  const requests: SeenRequest[] = [];
  const lookUps: string[] = [];
  const server = createServer(async (incoming, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of incoming) chunks.push(chunk as Buffer);
    const request: SeenRequest = {
      method: incoming.method ?? '',
      url: incoming.url ?? '',
      headers: incoming.headers,
      body: Buffer.concat(chunks).toString(),
    };
    if (request.url.startsWith('/_resolve/')) {
      lookUps.push(request.url);
      return noDataStream(response, request);
    }
    requests.push(request);
    const answer = answers[Math.min(requests.length, answers.length) - 1];
    answer?.(response, request);
  });
  const { url, close } = await listening(server);
  return {
    url,
    requests,
    lookUps,
    close,
  };
}

/** JSON as Elasticsearch sends it, with the header that names the product. */
export function json(status: number, body: unknown): Answer {
  return (response) => {
    response.writeHead(status, { 'content-type': 'application/json', 'x-elastic-product': 'Elasticsearch' });
    response.end(JSON.stringify(body));
  };
}

const noDataStream = json(404, { error: { type: 'index_not_found_exception' }, status: 404 });

/** A bulk answer with these items, each below its action. */
export function items(...inner: readonly object[]): Answer {
  return json(200, { errors: true, took: 1, items: inner.map((item) => ({ create: item })) });
}

/** Stores everything, or answers `duplicate` for ids that it has seen before in this test. */
export function storeInto(stored: Set<string>): Answer {
  return (response, request) => {
    items(...idsOf(request).map((id) => storeOne(stored, id)))(response, request);
  };
}

/** Takes the documents and cuts the connection before it answers. */
export function storeAndCutInto(stored: Set<string>): Answer {
  return (response, request) => {
    for (const id of idsOf(request)) stored.add(id);
    response.destroy();
  };
}

/** The `_id`s of a bulk request, in its order. */
export function idsOf(request: SeenRequest): string[] {
  const lines = request.body.split('\n').filter((_, index) => index % 2 === 0);
  return lines.filter((line) => line !== '').map((line) => JSON.parse(line).create._id as string);
}

function storeOne(stored: Set<string>, id: string): object {
  if (stored.has(id)) {
    return { _id: id, status: 409, error: { type: 'version_conflict_engine_exception', reason: 'exists' } };
  }
  stored.add(id);
  return { _id: id, status: 201, result: 'created' };
}
