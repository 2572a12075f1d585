import { tellServer } from '../support/elasticsearch/request.ts';

export interface StoredDocument {
  readonly _id: string;
  readonly _source?: Readonly<Record<string, unknown>>;
}

interface ScrollAnswer {
  readonly _scroll_id: string;
  readonly hits: { readonly hits: readonly StoredDocument[] };
}

/** Everything that a data stream holds. */
export async function storedDocuments(
  server: string,
  dataStream: string,
  withSource: boolean,
): Promise<readonly StoredDocument[]> {
  await tellServer(server, 'POST', `/${dataStream}/_refresh`);
  const documents: StoredDocument[] = [];
  let answer = (await tellServer(server, 'POST', `/${dataStream}/_search?scroll=1m`, {
    size: withSource ? 1000 : 10_000,
    sort: ['_doc'],
    _source: withSource,
  })) as ScrollAnswer;
  while (answer.hits.hits.length > 0) {
    documents.push(...answer.hits.hits.map(({ _id, _source }) => (_source ? { _id, _source } : { _id })));
    const next = { scroll: '1m', scroll_id: answer._scroll_id };
    answer = (await tellServer(server, 'POST', '/_search/scroll', next)) as ScrollAnswer;
  }
  await tellServer(server, 'DELETE', '/_search/scroll', { scroll_id: answer._scroll_id });
  return documents;
}
