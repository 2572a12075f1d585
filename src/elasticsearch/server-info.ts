import type { Client } from '@elastic/elasticsearch';
import { IngestError } from '../core/errors.ts';
import { isSupportedVersion } from '../core/product.ts';
import { purposeOf, requestError } from './request-error.ts';

/** What the server says about itself. */
export interface ServerInfo {
  /** `9.4.3`; undefined where the credentials do not allow to ask. */
  readonly version: string | undefined;
  readonly serverless: boolean;
}

/**
 * Asks the server what it is, once, before anything is written.
 * @throws IngestError JC_SINK_UNREACHABLE (also where it is not Elasticsearch), JC_SINK_UNAUTHORIZED on 401,
 *   JC_SINK_TOO_OLD below 8.19
 */
export async function checkServer(client: Client): Promise<ServerInfo> {
  const purpose = purposeOf(client, 'asking for its version', 'the cluster privilege monitor');
  try {
    const info = await client.info();
    const serverless = info.version.build_flavor === 'serverless';
    if (!serverless && !isSupportedVersion(info.version.number)) throw tooOld(info.version.number, purpose.address);
    return { version: info.version.number, serverless };
  } catch (error) {
    const failure = requestError(error, purpose);
    // A key that may only write is a good key: its first bulk will show what the server is.
    if (failure.code === 'JC_SINK_UNAUTHORIZED' && failure.details.status === 403) {
      return { version: undefined, serverless: false };
    }
    // Version 7 does not know the form of answer that 8 and 9 are asked for.
    if (failure.code === 'JC_SINK_REFUSED' && /media.type|compatible-with/i.test(failure.message)) {
      throw new IngestError(
        'JC_SINK_TOO_OLD',
        `${failure.message}. Elasticsearch before version 8 answers like this. The oldest supported versions are 8.19 and 9.0.`,
      );
    }
    throw failure;
  }
}

/**
 * What tells a cluster from any other one, whatever its address.
 * @returns undefined where the credentials do not show it
 * @throws IngestError JC_SINK_UNREACHABLE, JC_SINK_OVERLOADED, JC_SINK_UNAUTHORIZED on 401
 */
export async function clusterUuid(client: Client): Promise<string | undefined> {
  try {
    const { cluster_uuid: uuid } = await client.info();
    // A node that has not joined its cluster yet says `_na_`.
    return typeof uuid === 'string' && uuid !== '_na_' ? uuid : undefined;
  } catch (error) {
    const failure = requestError(
      error,
      purposeOf(client, 'asking which cluster it is', 'the cluster privilege monitor'),
    );
    if (failure.retryable || failure.details.status === 401) throw failure;
    return undefined;
  }
}

function tooOld(version: string, address: string): IngestError {
  return new IngestError(
    'JC_SINK_TOO_OLD',
    `${address} is Elasticsearch ${version}. The oldest supported versions are 8.19 and 9.0.`,
  );
}
