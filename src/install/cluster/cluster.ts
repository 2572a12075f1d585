import { backoffMs } from '../../core/backoff.ts';
import type { Clock } from '../../core/clock.ts';
import { IngestError } from '../../core/errors.ts';
import type { JsonObject } from '../../core/json.ts';
import { type ElasticsearchClient, serverAddress } from '../../elasticsearch/client.ts';
import { requestError } from '../../elasticsearch/request-error.ts';

/** One request of the installer. */
export interface ClusterRequest {
  readonly method: 'GET' | 'PUT' | 'POST' | 'DELETE';
  /** With its query; names in it are encoded. */
  readonly path: string;
  readonly body?: JsonObject;
  /** Ends a sentence that begins with "while". */
  readonly doing: string;
  /** What the credentials must allow, in the words of a role. */
  readonly privilege: string;
}

/** The requests by which objects are read, made and removed. */
export interface Cluster {
  readonly address: string;
  /** @throws IngestError JC_SINK_*; `details.status` holds the status of an answer */
  send(request: ClusterRequest): Promise<JsonObject>;
  /** As `send`, but undefined where there is no such thing. */
  find(request: Omit<ClusterRequest, 'method'>): Promise<JsonObject | undefined>;
}

/** A cluster that elects a master answers 429 or 503 for some seconds. */
const patience = { retries: 4, firstWaitMs: 1000, longestWaitMs: 8000 };

export function openCluster(client: ElasticsearchClient, clock: Clock): Cluster {
  const address = serverAddress(client);
  const sendOnce = async ({ method, path, body, doing, privilege }: ClusterRequest): Promise<JsonObject> => {
    try {
      return await client.transport.request<JsonObject>({ method, path, ...(body ? { body } : {}) });
    } catch (error) {
      throw requestError(error, { address, doing, privilege });
    }
  };
  const send = async (request: ClusterRequest): Promise<JsonObject> => {
    for (let retry = 0; ; retry += 1) {
      try {
        return await sendOnce(request);
      } catch (error) {
        const mayPass = statusOf(error) === 429 || statusOf(error) === 503;
        if (!mayPass || retry >= patience.retries) throw error;
        await clock.sleep(backoffMs(patience, retry, 1));
      }
    }
  };
  return {
    address,
    send,
    find: async (request) => {
      try {
        return await send({ ...request, method: 'GET' });
      } catch (error) {
        if (statusOf(error) === 404) return undefined;
        throw error;
      }
    },
  };
}

/** The status of the answer that an error of `send` tells of. */
export function statusOf(error: unknown): number | undefined {
  const status = error instanceof IngestError ? error.details.status : undefined;
  return typeof status === 'number' ? status : undefined;
}
