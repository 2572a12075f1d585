import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { setTimeout as delay } from 'node:timers/promises';
import type { JsonObject } from '../../../src/core/json.ts';
import { Random } from '../../../src/simulator/random.ts';
import { listening } from '../net/listening.ts';
import { mergeAnswer, readOperations, refusedItem } from './bulk-body.ts';
import { FaultChooser, type ProxyHit } from './fault-chooser.ts';
import { forward, type ProxiedAnswer, type ProxiedRequest, passedHeaders, plainBody } from './forward.ts';
import type { ProxyFault, ProxySchedule } from './schedule.ts';

export interface FaultProxyOptions {
  /** The server behind the proxy, `http://…` or `https://…`, with or without credentials. */
  readonly upstream: string;
  readonly schedule: ProxySchedule;
  /** Certificate authority of an https upstream, PEM. */
  readonly ca?: string;
}

export interface FaultProxy {
  /** `http://127.0.0.1:PORT`; never with credentials, for the proxy adds those of the upstream. */
  readonly url: string;
  readonly hits: readonly ProxyHit[];
  /** How many requests came, of any kind. */
  readonly requests: number;
  /** How many requests are under way; also those of a client that is gone. */
  readonly active: number;
  /** Nothing goes wrong any more. */
  clear(): void;
  close(): Promise<void>;
}

/** Starts a proxy on 127.0.0.1 that stands before an Elasticsearch and lets things go wrong as scheduled. */
export async function startFaultProxy({ upstream, schedule, ca }: FaultProxyOptions): Promise<FaultProxy> {
  const target = new URL(upstream);
  const chooser = new FaultChooser(schedule.faults);
  const random = new Random(`${schedule.seed}:items`);
  const send = (request: ProxiedRequest): Promise<ProxiedAnswer> => forward(target, ca, request);
  let active = 0;
  const handle = async (message: IncomingMessage, response: ServerResponse): Promise<void> => {
    const request = await readRequest(message);
    const isBulk = /\/_bulk$/.test(new URL(request.url, 'http://proxy').pathname);
    const answer = await answerWith(chooser.next(isBulk), request, send, random);
    if (answer === 'reset') {
      response.socket?.resetAndDestroy();
      return;
    }
    response.writeHead(answer.status, { ...passedHeaders(answer.headers), 'content-length': answer.body.length });
    response.end(answer.body);
  };
  const server = createServer((message, response) => {
    active += 1;
    handle(message, response)
      // Whoever broke off, client or upstream: to the other one the connection is gone.
      .catch(() => response.socket?.resetAndDestroy())
      .finally(() => {
        active -= 1;
      });
  });
  const { url, close } = await listening(server);
  return {
    url,
    hits: chooser.hits,
    get requests() {
      return chooser.requests;
    },
    get active() {
      return active;
    },
    clear: () => chooser.clear(),
    close,
  };
}

type Send = (request: ProxiedRequest) => Promise<ProxiedAnswer>;

async function answerWith(
  fault: ProxyFault | undefined,
  request: ProxiedRequest,
  send: Send,
  random: Random,
): Promise<ProxiedAnswer | 'reset'> {
  switch (fault?.kind) {
    case undefined:
      return await send(request);
    case 'too-many-requests':
      return ownAnswer(
        429,
        wholeError(429, 'es_rejected_execution_exception', 'rejected execution of coordinating operation'),
      );
    case 'unavailable':
      return ownAnswer(503, wholeError(503, 'unavailable_shards_exception', 'primary shard is not active'));
    case 'reset-before':
      return 'reset';
    case 'reset-after':
      await send(request);
      return 'reset';
    case 'delay':
      await delay(fault.milliseconds);
      return await send(request);
    case 'refuse-items':
      return await refuseItems(fault.share, request, send, random);
  }
}

async function refuseItems(share: number, request: ProxiedRequest, send: Send, random: Random): Promise<ProxiedAnswer> {
  const operations = readOperations(request.body.toString('utf8'));
  const chosen = random.between(0, operations.length - 1);
  const refused = new Map<number, JsonObject>();
  for (const [place, operation] of operations.entries()) {
    if (random.chance(share) || place === chosen) refused.set(place, refusedItem(operation));
  }
  const passed = operations.filter((_, place) => !refused.has(place)).map(({ text }) => text);
  if (passed.length === 0) return ownAnswer(200, mergeAnswer(undefined, refused));
  const answer = await send({ ...request, body: Buffer.from(passed.join('')) });
  // An error of the whole bulk stands for all of it.
  if (answer.status !== 200) return answer;
  const merged = mergeAnswer(JSON.parse(answer.body.toString('utf8')) as JsonObject, refused);
  return { ...answer, body: Buffer.from(JSON.stringify(merged)) };
}

function wholeError(status: number, type: string, reason: string): JsonObject {
  return { error: { root_cause: [{ type, reason }], type, reason }, status };
}

/** With the header by which clients know Elasticsearch. */
function ownAnswer(status: number, body: JsonObject): ProxiedAnswer {
  const headers = { 'content-type': 'application/json', 'x-elastic-product': 'Elasticsearch' };
  return { status, headers, body: Buffer.from(JSON.stringify(body)) };
}

async function readRequest(message: IncomingMessage): Promise<ProxiedRequest> {
  const parts: Buffer[] = [];
  for await (const part of message) parts.push(part as Buffer);
  const { method = 'GET', url = '/', headers } = message;
  return { method, url, headers, body: plainBody(Buffer.concat(parts), headers['content-encoding']) };
}
