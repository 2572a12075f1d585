import { type Client, errors } from '@elastic/elasticsearch';
import type { JsonObject } from '../../core/json.ts';
import { serverAddress } from '../client.ts';
import type { RequestPurpose } from '../request-error.ts';
import { deadLetters, ensureIndex } from './state-index.ts';
import { unavailable } from './unavailable.ts';

/** Keeps events that no data stream takes. */
export interface DeadLetterIndex {
  /**
   * Returns when the letter is kept. One that is there already stays as it is: a page that is taken again buries the same.
   * @throws IngestError JC_STATE_UNAVAILABLE
   */
  keep(id: string, letter: JsonObject): Promise<void>;
}

/**
 * Dead letters go where the state is and not into a file: the machine that a collector dies with may be the only one that
 * had the file, and the checkpoint that another collector goes on from counts the events in it as settled.
 */
export function createDeadLetterIndex(client: Client, alias: string): DeadLetterIndex {
  const purpose: RequestPurpose = {
    address: serverAddress(client),
    doing: `keeping a dead letter in ${alias}`,
    privilege: `the index privileges index, create_index and view_index_metadata on ${alias}*`,
  };
  return {
    keep: async (id, letter) => {
      await ensureIndex(client, alias, deadLetters, purpose);
      try {
        await client.transport.request({
          method: 'PUT',
          path: `/${encodeURIComponent(alias)}/_create/${encodeURIComponent(id)}`,
          querystring: { require_alias: true },
          body: letter,
        });
      } catch (error) {
        if (error instanceof errors.ResponseError && error.meta.statusCode === 409) return;
        throw unavailable(error, purpose);
      }
    },
  };
}
