import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Clock } from '../core/clock.ts';
import { IngestError, systemErrorCode } from '../core/errors.ts';
import type { Secret } from '../core/secret.ts';
import { createDataset, type SimulatorDataset } from './dataset.ts';
import { FaultInjector } from './faults/injector.ts';
import { withFaults } from './faults/with-faults.ts';
import { errorAnswer, sendAnswer } from './http/answer.ts';
import { createApi } from './http/api.ts';
import { controlPath } from './http/api-paths.ts';
import { control } from './http/control.ts';
import { deliver } from './http/deliver.ts';
import { withDate, withGzip, withRateLimit, withRequestId } from './http/interceptors.ts';
import { chain } from './http/pipeline.ts';
import { readRequest } from './http/request.ts';
import { RequestLog, type RequestLogEntry } from './http/request-log.ts';
import { Tokens } from './http/tokens.ts';
import type { SimulatedIncident } from './incidents/add-incidents.ts';
import { type ResolvedOptions, resolveOptions, type SimulatorOptions } from './options.ts';
import { prepareData } from './prepare-data.ts';
import { Random } from './random.ts';

export interface Simulator {
  /** `http://127.0.0.1:PORT`, without a slash at the end. */
  readonly url: string;
  readonly port: number;
  readonly dataset: SimulatorDataset;
  /** What goes wrong in the tenant, and what detection rules must find of it. */
  readonly incidents: readonly SimulatedIncident[];
  /** What was asked so far, oldest first (the last 10,000). */
  readonly requestLog: readonly RequestLogEntry[];
  /** What has gone wrong so far, and the way to end it. */
  readonly faults: Pick<FaultInjector, 'hits' | 'requests' | 'refusing' | 'clear'>;
  /** The time on the simulator's clock from which every event can be seen and is counted; -Infinity where that is always. */
  readonly settledAt: number;
  /** Ends every bearer token before its time. */
  revokeTokens(): void;
  /** Makes this the one key that is accepted; the ones before are revoked. */
  replaceKey(key: Secret): void;
  close(): Promise<void>;
}

/**
 * Starts a JumpCloud on 127.0.0.1.
 * @throws IngestError JC_USAGE where the port is taken or a fixed event has no timestamp
 */
export async function startSimulator(options: SimulatorOptions = {}): Promise<Simulator> {
  const resolved = resolveOptions(options);
  const { behaviour, clock, controlledClock, faults: schedule, seed } = resolved;
  const data = prepareData(resolved);
  const { clockSkewMs = 0, countLagMs = 0, unevenCountLagMs = 0, intervalLagMs = 0 } = schedule;
  const slowest = Math.max(countLagMs, unevenCountLagMs, intervalLagMs);
  const faults = new FaultInjector(schedule.requests, clock, schedule.clockJumps);
  /** By which events can be seen. */
  const eventClock = skewed(clock, () => clockSkewMs);
  const serverClock = skewed(clock, () => clockSkewMs + faults.clockOffsetMs);
  const tokens = new Tokens({
    accounts: resolved.serviceAccounts,
    lifetimeSeconds: resolved.tokenSeconds,
    clock: serverClock,
    seed,
  });
  const settledAt = (data.visibility?.completeAt ?? Number.NEGATIVE_INFINITY) + slowest - clockSkewMs;
  const keys = [...resolved.keys];
  const handle = chain(
    [
      withRequestId,
      withDate(serverClock),
      ...(behaviour.compression === 'when-asked' ? [withGzip] : []),
      withFaults(faults, serverClock),
      ...resolved.interceptors,
      ...(resolved.rateLimit ? [withRateLimit(resolved.rateLimit, serverClock, behaviour.retryAfter)] : []),
    ],
    createApi({ data, tokens, clock: serverClock, eventClock, options: { ...resolved, keys } }),
  );
  const log = new RequestLog();
  const answerControl =
    controlledClock && control({ clock: controlledClock, faults, tokens, settledAt, incidents: data.incidents });
  const server = await listen({ handle, answerControl, log, options: resolved });
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    port,
    dataset: createDataset(data, options.faults?.changes?.inPlace ?? false),
    incidents: data.incidents,
    requestLog: log.entries,
    faults,
    settledAt,
    revokeTokens: () => tokens.revokeAll(),
    replaceKey: (key) => {
      keys.splice(0, keys.length, { key, role: 'administrator' });
    },
    close: async () => {
      server.close();
      server.closeAllConnections();
      await once(server, 'close');
    },
  };
}

function skewed(clock: Clock, offsetMs: () => number): Clock {
  return { now: () => clock.now() + offsetMs(), sleep: (time, signal) => clock.sleep(time, signal) };
}

interface ListenOptions {
  readonly handle: ReturnType<typeof chain>;
  /** undefined where it is off: its paths are unknown then like any other. */
  readonly answerControl: ReturnType<typeof control> | undefined;
  readonly log: RequestLog;
  readonly options: ResolvedOptions;
}

async function listen({ handle, answerControl, log, options }: ListenOptions): Promise<Server> {
  const { port, seed, wait } = options;
  const requestIds = new Random(`${seed}:requests`);
  const server = createServer((message, response) => {
    readRequest(message, requestIds.uuid())
      .then(async (request) => {
        if (answerControl && request.path.startsWith(controlPath)) return sendAnswer(answerControl(request), response);
        const answer = await handle(request);
        log.add(request, answer);
        await deliver(answer, response, wait);
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
