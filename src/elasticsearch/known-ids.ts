/** Way of an event, stage 7 of 11: ids in; which of them Elasticsearch has out. */
import type { Client } from '@elastic/elasticsearch';
import { IngestError } from '../core/errors.ts';
import type { LookUp } from '../core/sink.ts';
import { backingIndices } from './backing-indices.ts';
import { answeredStatus, purposeOf, type RequestPurpose, requestError } from './request-error.ts';
import { searchIds } from './search-ids.ts';

export interface KnownIdsOptions {
  readonly client: Client;
  readonly dataStream: string;
  /** Ids of one request; 1,000. */
  readonly chunk?: number;
}

/**
 * Finds documents of a data stream by `_id` in all its backing indices. A `create` is refused only by the index that
 * takes the writes, so after a rollover it says nothing of what the older ones hold.
 *
 * The write index is asked by realtime get, which sees what no refresh has made searchable yet. It is asked too, although
 * it would refuse by itself: between this look and the write a rollover can make it an older one. Older indices change no
 * more: each is refreshed once, then searched. Where the credentials do not allow a refresh they are asked by get as well.
 */
export function createKnownIds({ client, dataStream, chunk = 1000 }: KnownIdsOptions): LookUp {
  const searchable = new Set<string>();
  const purpose = purposeOf(client, `looking up IDs in ${dataStream}`, `the index privilege read on ${dataStream}`);

  /** @returns whether what the index holds can be found by a search */
  async function refreshOnce(index: string, signal: AbortSignal | undefined): Promise<boolean> {
    if (searchable.has(index)) return true;
    try {
      const answer = await client.indices.refresh({ index, ignore_unavailable: true }, signal ? { signal } : {});
      if ((answer._shards?.failed ?? 0) > 0) return false;
      searchable.add(index);
      return true;
    } catch (error) {
      if (answeredStatus(error) === 403) return false;
      throw failure(error, purpose, signal);
    }
  }

  async function find(ids: readonly string[], signal?: AbortSignal): Promise<ReadonlySet<string>> {
    const known = new Set<string>();
    if (ids.length === 0) return known;
    const indices = await backingIndices(client, dataStream, signal);
    const older = indices.slice(0, -1);
    const ready: string[] = [];
    const unready = indices.slice(-1);
    for (const index of older) ((await refreshOnce(index, signal)) ? ready : unready).push(index);
    for (let start = 0; start < ids.length; start += chunk) {
      let rest: readonly string[] = [...new Set(ids.slice(start, start + chunk))];
      for (const index of unready) {
        if (rest.length === 0) break;
        rest = await getThere(client, index, rest, known, purpose, signal);
      }
      if (ready.length === 0) continue;
      // By its one name: those of all its indices can be more than a URL may hold.
      await searchIds(client, dataStream, rest, known, signal).catch((error: unknown) => {
        throw failure(error, purpose, signal);
      });
    }
    return known;
  }

  return { find, mayHoldUnsaved: true };
}

/** Realtime get of one index. @returns the ids that are not there */
async function getThere(
  client: Client,
  index: string,
  ids: readonly string[],
  known: Set<string>,
  purpose: RequestPurpose,
  signal: AbortSignal | undefined,
): Promise<readonly string[]> {
  try {
    const answer = await client.transport.request<{ docs?: readonly { found?: boolean; error?: unknown }[] }>(
      {
        method: 'POST',
        path: `/${encodeURIComponent(index)}/_mget`,
        querystring: { _source: false, realtime: true, filter_path: 'docs.found,docs.error.type' },
        body: { ids },
      },
      signal ? { signal } : {},
    );
    const docs = answer.docs ?? [];
    if (docs.length !== ids.length) throw incomplete(purpose);
    const missing: string[] = [];
    for (const [position, id] of ids.entries()) {
      const { found, error } = docs[position] ?? {};
      const type = (error as { type?: string } | undefined)?.type;
      // An index that is not found went away with its documents, by the rules of the lifecycle.
      if (found === undefined && type !== 'index_not_found_exception') throw incomplete(purpose, type);
      if (found) known.add(id);
      else missing.push(id);
    }
    return missing;
  } catch (error) {
    throw failure(error, purpose, signal);
  }
}

function incomplete({ address, doing }: RequestPurpose, type = 'no reason given'): IngestError {
  return new IngestError(
    'JC_SINK_UNREACHABLE',
    `${address} did not answer for every document while ${doing}: ${type}.`,
  );
}

function failure(error: unknown, purpose: RequestPurpose, signal: AbortSignal | undefined): IngestError {
  if (signal?.aborted) return new IngestError('JC_ABORTED', `Interrupted while ${purpose.doing}.`);
  return requestError(error, purpose);
}
