import { uniqueNamespace } from '../support/elasticsearch/index-names.ts';
import { askServer, tellServer } from '../support/elasticsearch/request.ts';
import { installMapping } from '../support/package/install-mapping.ts';

/**
 * A data stream that one schedule after the other uses. One for each would soon meet the server's limit of shards, as a
 * trimmed server cannot delete a data stream, only the indices behind it that take no writes any more.
 */
export interface ReusedStream {
  readonly namespace: string;
  readonly dataStream: string;
  /** Nothing where nothing was written yet. */
  rollOver(): Promise<void>;
  /** @returns the documents of all backing indices */
  documents(): Promise<readonly StoredEvent[]>;
  empty(): Promise<void>;
  remove(): Promise<void>;
}

export interface StoredEvent {
  readonly id: string;
  /** The text of the event as it was received. */
  readonly original: string | undefined;
}

interface SearchAnswer {
  readonly hits: { readonly hits: readonly { _id: string; _source: { event?: { original?: string } } }[] };
}

/** More than any schedule stores, also twice. */
const mostDocuments = 10_000;

export async function openStream(server: string): Promise<ReusedStream> {
  const mapping = await installMapping(server, uniqueNamespace('torture'));
  const { dataStream, namespace } = mapping;
  const rollOver = async (): Promise<void> => {
    const { status, body } = await askServer(server, 'POST', `/${dataStream}/_rollover`);
    if (status !== 200 && status !== 404) throw new Error(`rollover: ${status} ${JSON.stringify(body)}`);
  };
  return {
    namespace,
    dataStream,
    rollOver,
    documents: async () => {
      if ((await backingIndices(server, dataStream)).length === 0) return [];
      await tellServer(server, 'POST', `/${dataStream}/_refresh`);
      const query = { size: mostDocuments, sort: ['_doc'], _source: ['event.original'] };
      const { hits } = (await tellServer(server, 'POST', `/${dataStream}/_search`, query)) as SearchAnswer;
      return hits.hits.map(({ _id, _source }) => ({ id: _id, original: _source.event?.original }));
    },
    empty: async () => {
      await rollOver();
      for (const index of (await backingIndices(server, dataStream)).slice(0, -1)) {
        await tellServer(server, 'DELETE', `/${index}`);
      }
    },
    remove: () => mapping.remove([dataStream]),
  };
}

async function backingIndices(server: string, dataStream: string): Promise<readonly string[]> {
  const { status, body } = await askServer(server, 'GET', `/_resolve/index/${dataStream}`);
  if (status === 404) return [];
  const { data_streams: found } = body as { data_streams: { name: string; backing_indices: string | string[] }[] };
  return found.flatMap(({ name, backing_indices: indices }) => (name === dataStream ? indices : []));
}

/** Deletes indices whose names begin so, each by its name. */
export async function deleteIndices(server: string, prefix: string): Promise<void> {
  const { body } = await askServer(server, 'GET', `/_resolve/index/${prefix}*?expand_wildcards=all`);
  for (const { name } of (body as { indices?: { name: string }[] }).indices ?? []) {
    await askServer(server, 'DELETE', `/${name}`);
  }
}
