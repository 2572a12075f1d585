import type { Client } from '@elastic/elasticsearch';
import type { JsonObject } from '../../core/json.ts';
import { answeredStatus, purposeOf } from '../request-error.ts';
import { deadLetters, ensureIndex, statePrivilege } from './state-index.ts';
import { unavailable } from './unavailable.ts';

/** Keeps events that no data stream takes. */
export interface DeadLetterIndex {
  /**
   * Returns when the letter is kept. One that is there already stays as it is: a page that is taken again buries the same.
   * @throws IngestError JC_STATE_UNAVAILABLE
   */
  keep(id: string, letter: JsonObject): Promise<void>;
  /** The letters of one stream, the oldest first. @throws IngestError JC_STATE_UNAVAILABLE */
  list(account: string, stream: string): AsyncIterable<JsonObject>;
  /** @param reason undefined removes the letter. @throws IngestError JC_STATE_UNAVAILABLE */
  resolve(id: string, reason: string | undefined): Promise<void>;
}

/**
 * Dead letters go where the state is and not into a file: the machine that a collector dies with may be the only one that
 * had the file, and the checkpoint that another collector goes on from counts the events in it as settled.
 */
export function createDeadLetterIndex(client: Client, alias: string): DeadLetterIndex {
  const purpose = purposeOf(client, `keeping a dead letter in ${alias}`, statePrivilege(alias));
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
        if (answeredStatus(error) === 409) return;
        throw unavailable(error, purpose);
      }
    },
    list: (account, stream) => listLetters(client, alias, account, stream),
    resolve: async (id, reason) => {
      const doing = { ...purpose, doing: `resolving a dead letter in ${alias}` };
      try {
        if (reason === undefined) await client.delete({ index: alias, id });
        else await client.update({ index: alias, id, doc: { reason } });
      } catch (error) {
        if (answeredStatus(error) === 404) return;
        throw unavailable(error, doing);
      }
    },
  };
}

/** In pages, by time and id: letters that are resolved meanwhile do not disturb it. */
async function* listLetters(
  client: Client,
  alias: string,
  account: string,
  stream: string,
): AsyncGenerator<JsonObject, void, undefined> {
  const privilege = `the index privileges read and manage on ${alias}*`;
  const purpose = purposeOf(client, `reading the dead letters in ${alias}`, privilege);
  const size = 500;
  let after: readonly unknown[] | undefined;
  try {
    await client.indices.refresh({ index: alias, ignore_unavailable: true, allow_no_indices: true });
    for (;;) {
      const answer: LetterPage = await client.search({
        index: alias,
        ignore_unavailable: true,
        allow_no_indices: true,
        allow_partial_search_results: false,
        size,
        sort: [{ time: { order: 'asc', unmapped_type: 'date' } }, { id: { order: 'asc', unmapped_type: 'keyword' } }],
        query: { bool: { filter: [{ term: { account } }, { term: { stream } }] } },
        ...(after ? { search_after: [...after] as string[] } : {}),
      });
      const { hits } = answer.hits;
      for (const { _source: source } of hits) if (source) yield source;
      after = hits.at(-1)?.sort;
      if (hits.length < size || after === undefined) return;
    }
  } catch (error) {
    if (answeredStatus(error) === 404) return;
    throw unavailable(error, purpose);
  }
}

interface LetterPage {
  readonly hits: { readonly hits: readonly { readonly _source?: JsonObject; readonly sort?: readonly unknown[] }[] };
}
