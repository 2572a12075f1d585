import { beforeAll, expect, it } from '@jest/globals';
import { formatTimestamp } from '../../../src/core/timestamp.ts';
import { firstAddress, parseAddresses } from '../../../src/mapper/steps/address.ts';
import { mapProcessors } from '../../../src/tooling/generate/map-pipeline.ts';
import { describeElasticsearch, elasticsearchUrl } from '../../support/elasticsearch/describe-elasticsearch.ts';
import { tellServer } from '../../support/elasticsearch/request.ts';
import { loadVectorPlan, valueAt, vectorFetchedAt } from '../../support/generate/vector-plan.ts';
import { addressVectors, refusedAddresses } from '../../support/vectors/addresses.ts';
import type { OperationVector } from '../../support/vectors/operation-vector.ts';
import { operationVectors } from '../../support/vectors/operations.ts';

interface Simulated {
  readonly docs: readonly { readonly doc?: { readonly _source: unknown }; readonly error?: unknown }[];
}

/** Events through the map pipeline of the vectors' schema, which is not installed for that. */
async function simulate(vectors: readonly Pick<OperationVector, 'event' | 'tags'>[]): Promise<readonly unknown[]> {
  const { model, plan } = loadVectorPlan();
  const created = formatTimestamp(vectorFetchedAt);
  const answer = (await tellServer(elasticsearchUrl(), 'POST', '/_ingest/pipeline/_simulate', {
    pipeline: { processors: mapProcessors(model, plan).map(({ processor }) => processor) },
    docs: vectors.map(({ event, tags = [] }) => ({
      _index: 'any',
      _source: { message: JSON.stringify(event), tags, event: { created } },
    })),
  })) as Simulated;
  return answer.docs.map(({ doc, error }) => doc?._source ?? error);
}

for (const [kind, list] of Object.entries(operationVectors)) {
  describeElasticsearch(`${kind}, in Elasticsearch`, () => {
    let documents: readonly unknown[] = [];

    beforeAll(async () => {
      documents = await simulate(list);
    });

    it.each(list.map(({ says, expected }, index) => [says, index, expected] as const))('%s', (_, index, expected) => {
      const found = Object.fromEntries(Object.keys(expected).map((path) => [path, valueAt(documents[index], path)]));
      expect(found).toEqual(expected);
    });
  });
}

const addressLists = [
  '192.0.2.1, 198.51.100.7',
  'unknown;\t2001:db8::1\r\n192.0.2.1:443',
  ' 192.0.2.1 ',
  '192.0.2.1,192.0.2.1',
  ',; ',
  `192.0.2.1 ${'x'.repeat(2000)}`,
  '2001:db8:1111:2222:3333:4444:5555:6666 2001:db8:1111:2222:3333:4444:5555:7777',
];

describeElasticsearch('addresses, in Elasticsearch', () => {
  it('are read as in TypeScript', async () => {
    const texts = [
      ...addressVectors.map(([text]) => text),
      ...refusedAddresses.filter((text) => text !== ''),
      ...addressLists,
    ];
    const documents = await simulate(texts.map((text) => ({ event: { client_ip: text } })));
    for (const [index, text] of texts.entries()) {
      const address = firstAddress(text);
      const found = {
        text,
        ip: valueAt(documents[index], 'client.ip'),
        port: valueAt(documents[index], 'client.port'),
        related: valueAt(documents[index], 'related.ip'),
      };
      const related = [...new Set(parseAddresses(text).map(({ ip }) => ip))];
      expect(found).toEqual({
        text,
        ip: address?.ip ?? null,
        port: address?.port ?? null,
        related: related.length > 0 ? related : null,
      });
    }
  });
});
