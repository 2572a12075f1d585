import type { Client } from '@elastic/elasticsearch';
import { isJsonObject, type JsonObject, jsonObjects } from '../../core/json.ts';
import { answeredStatus, purposeOf } from '../request-error.ts';
import { ensureIndex, stateIndex, statePrivilege } from './state-index.ts';
import { unavailable } from './unavailable.ts';
import type { Version, VersionedDocument, VersionedStore } from './versioned-store.ts';

/** More live collectors than this are not counted; their shares are a little too large then. */
const mostListed = 500;

/**
 * Keeps documents in an index that is made when it is needed first.
 * @param alias name of the index for people: the alias that the real index stands behind
 */
export function createElasticsearchStore(client: Client, alias: string): VersionedStore {
  const purpose = purposeOf(client, `using the shared state in ${alias}`, statePrivilege(alias));
  let made: Promise<void> | undefined;
  const asking = async <T>(ask: () => Promise<T>): Promise<T> => {
    made ??= ensureIndex(client, alias, stateIndex, purpose);
    try {
      await made;
      return await ask();
    } catch (error) {
      // Also after a failure of one request: perhaps somebody removed the index, then the next one makes it again.
      made = undefined;
      throw unavailable(error, purpose);
    }
  };
  const path = (rest: string): string => `/${encodeURIComponent(alias)}/${rest}`;

  return {
    read: (ids) =>
      asking(async () => {
        const answer = await client.transport.request<JsonObject>({
          method: 'POST',
          path: path('_mget'),
          body: { ids },
        });
        const found = jsonObjects(answer.docs);
        return ids.map((_, index) => documentOf(found[index]));
      }),
    write: (id, source, expected) =>
      asking(async () => {
        const condition = expected
          ? { if_seq_no: expected.seqNo, if_primary_term: expected.primaryTerm }
          : { op_type: 'create' };
        try {
          const answer = await client.transport.request<JsonObject>({
            method: 'PUT',
            path: path(`_doc/${encodeURIComponent(id)}`),
            querystring: { ...condition, require_alias: true },
            body: source,
          });
          return { seqNo: Number(answer._seq_no), primaryTerm: Number(answer._primary_term) };
        } catch (error) {
          if (answeredStatus(error) === 409) return 'conflict';
          throw error;
        }
      }),
    remove: (id, expected) =>
      asking(async () => {
        try {
          await client.transport.request({
            method: 'DELETE',
            path: path(`_doc/${encodeURIComponent(id)}`),
            querystring: { if_seq_no: expected.seqNo, if_primary_term: expected.primaryTerm },
          });
        } catch (error) {
          const status = answeredStatus(error);
          if (status !== 409 && status !== 404) throw error;
        }
      }),
    list: (kind) =>
      asking(async () => {
        const answer = await client.transport.request<JsonObject>({
          method: 'POST',
          path: path('_search'),
          body: { size: mostListed, seq_no_primary_term: true, query: { term: { kind } } },
        });
        const hits = isJsonObject(answer.hits) ? jsonObjects(answer.hits.hits) : [];
        return hits.map(documentOf).filter((document) => document !== undefined);
      }),
  };
}

function documentOf(hit: JsonObject | undefined): VersionedDocument | undefined {
  if (!isJsonObject(hit?._source)) return undefined;
  const version: Version = { seqNo: Number(hit._seq_no), primaryTerm: Number(hit._primary_term) };
  return { id: String(hit._id), source: hit._source, version };
}
