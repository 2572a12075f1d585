import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { IngestError, systemErrorCode } from '../core/errors.ts';
import { createDataset, type SimulatorDataset } from './dataset.ts';
import { loadFixedEvents } from './fixed-events.ts';
import { generateEvents } from './generate-events.ts';
import { authorize } from './http/access.ts';
import { errorAnswer, sendAnswer } from './http/answer.ts';
import { directoryInsights } from './http/directory-insights.ts';
import { withGzip, withRateLimit, withRequestId } from './http/interceptors.ts';
import { chain, type Handler } from './http/pipeline.ts';
import { readRequest } from './http/request.ts';
import { RequestLog, type RequestLogEntry } from './http/request-log.ts';
import { type ResolvedOptions, resolveOptions, type SimulatorOptions } from './options.ts';
import { KnownFields } from './query/fields.ts';
import { Views } from './query/view.ts';
import { Random } from './random.ts';
import { Refusal } from './refusal.ts';

export interface Simulator {
  /** `http://127.0.0.1:PORT`, without a slash at the end. */
  readonly url: string;
  readonly port: number;
  readonly dataset: SimulatorDataset;
  /** What was asked so far, oldest first (the last 10,000). */
  readonly requestLog: readonly RequestLogEntry[];
  close(): Promise<void>;
}

/**
 * Starts a JumpCloud on 127.0.0.1.
 * @throws IngestError JC_USAGE where the port is taken or a fixed event has no timestamp
 */
export async function startSimulator(options: SimulatorOptions = {}): Promise<Simulator> {
  const resolved = resolveOptions(options);
  const organizations = resolved.organizations ?? organizationsOf(resolved);
  const store = resolved.fixedEvents
    ? loadFixedEvents(resolved.fixedEvents, organizations, resolved.seed)
    : generateEvents({ ...resolved, organizations });
  const allOrganizations = [...new Set([...organizations, ...store.organizations])];
  const { behaviour, clock, retentionDays } = resolved;
  const endpoints = directoryInsights({
    store,
    views: new Views(store),
    knownFields: new KnownFields(store),
    behaviour,
    retentionDays,
    clock,
  });
  const api: Handler = (request) => {
    const allowed = authorize(request, { ...resolved, organizations: allOrganizations });
    const endpoint = endpoints[`${request.method} ${request.path}`];
    if (!endpoint) throw new Refusal(404, 'Not Found');
    return endpoint(request, allowed);
  };
  const handle = chain(
    [
      withRequestId,
      ...(behaviour.compression === 'when-asked' ? [withGzip] : []),
      ...resolved.interceptors,
      ...(resolved.rateLimit ? [withRateLimit(resolved.rateLimit, clock, behaviour.retryAfter)] : []),
    ],
    api,
  );
  const log = new RequestLog();
  const server = await listen(handle, log, resolved);
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    port,
    dataset: createDataset(store, allOrganizations),
    requestLog: log.entries,
    close: async () => {
      server.close();
      server.closeAllConnections();
      await once(server, 'close');
    },
  };
}

// Fixed events bring their own organisations.
function organizationsOf({ seed, fixedEvents }: ResolvedOptions): readonly string[] {
  return fixedEvents ? [] : [new Random(`${seed}:organization`).hex(24)];
}

async function listen(
  handle: ReturnType<typeof chain>,
  log: RequestLog,
  { port, seed }: ResolvedOptions,
): Promise<Server> {
  const requestIds = new Random(`${seed}:requests`);
  const server = createServer((message, response) => {
    readRequest(message, requestIds.uuid())
      .then(async (request) => {
        const answer = await handle(request);
        log.add(request, answer.status);
        sendAnswer(answer, response);
      })
      .catch((error: unknown) => {
        // The client went away while it was sending, or the response is broken: nobody is left to tell properly.
        if (response.headersSent) response.destroy();
        else sendAnswer(errorAnswer(error), response);
      });
  });
  server.listen(port, '127.0.0.1');
  try {
    await once(server, 'listening');
  } catch (error) {
    if (systemErrorCode(error) !== 'EADDRINUSE' && systemErrorCode(error) !== 'EACCES') throw error;
    throw new IngestError('JC_USAGE', `port ${port} of 127.0.0.1 cannot be opened: ${systemErrorCode(error)}`, {
      cause: error,
      advice: 'Choose another port, or 0 for any free one.',
    });
  }
  return server;
}
