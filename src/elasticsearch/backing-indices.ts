import type { Client } from '@elastic/elasticsearch';
import { answeredStatus, purposeOf, requestError } from './request-error.ts';

/**
 * The indices behind a data stream, oldest first; the last one takes the writes.
 * By `_resolve`, which every key that may see the data stream can ask.
 * @returns an empty list where there is no such data stream
 * @throws IngestError JC_SINK_*
 */
export async function backingIndices(
  client: Client,
  dataStream: string,
  signal?: AbortSignal,
): Promise<readonly string[]> {
  try {
    const answer = await client.indices.resolveIndex({ name: dataStream }, signal ? { signal } : {});
    const found = answer.data_streams?.find(({ name }) => name === dataStream);
    return found === undefined ? [] : [found.backing_indices].flat();
  } catch (error) {
    if (answeredStatus(error) === 404) return [];
    const privilege = `the index privilege view_index_metadata on ${dataStream}`;
    throw requestError(error, purposeOf(client, `listing the indices of ${dataStream}`, privilege));
  }
}
