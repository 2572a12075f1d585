import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { MapMode } from '../../../src/config/types.ts';
import { describeElasticsearch, elasticsearchUrl } from '../../support/elasticsearch/describe-elasticsearch.ts';
import { uniqueNamespace } from '../../support/elasticsearch/index-names.ts';
import { tellServer } from '../../support/elasticsearch/request.ts';
import { type InstalledMapping, installMapping } from '../../support/package/install-mapping.ts';
import { type Directory, startDirectory, user } from '../../support/users/directory.ts';
import { storedDocuments } from '../stored-documents.ts';
import { createCollecting, hour, type Source } from './collecting.ts';

describeElasticsearch('snapshots of users in Elasticsearch', () => {
  const installed: Partial<Record<MapMode, InstalledMapping>> = {};
  let directory: Directory;

  beforeAll(async () => {
    directory = await startDirectory([]);
    for (const mode of ['collector', 'cluster'] as const)
      installed[mode] = await installMapping(elasticsearchUrl(), uniqueNamespace(`users-${mode}`), 'users');
  }, 120_000);

  afterAll(async () => {
    await directory.close();
    for (const mapping of Object.values(installed)) await mapping.remove([mapping.dataStream]);
  });

  /** Three snapshots, with a roll-over in between: new users, a change, the change undone, one who is gone. */
  async function collect(mode: MapMode) {
    const mapping = installed[mode] as InstalledMapping;
    const work = createCollecting();
    const output = { kind: 'elasticsearch', url: elasticsearchUrl() } as const;
    const options = { map: mode, output, namespace: mapping.namespace, tags: ['preserve_original_event'] };
    try {
      const phones = { phoneNumbers: [{ number: '+1 202 555 0143' }] };
      const states = [
        [user(1, phones), user(2), user(3)],
        [user(1, { ...phones, suspended: true }), user(2), user(3)],
        [user(1, phones), user(3)],
        [user(1, phones), user(3)],
      ];
      const stored: number[] = [];
      for (const users of states) {
        directory.users = users;
        work.now += 24 * hour;
        const run = await work.collect(directory.url, options);
        expect(run.error).toBeUndefined();
        stored.push(run.summary.stored);
        await tellServer(elasticsearchUrl(), 'POST', `/${mapping.dataStream}/_rollover`);
      }
      return { stored, documents: await storedDocuments(elasticsearchUrl(), mapping.dataStream, true) };
    } finally {
      work.remove();
    }
  }

  it('are the same documents, whoever maps', async () => {
    const [collector, cluster] = [await collect('collector'), await collect('cluster')];
    for (const { stored, documents } of [collector, cluster]) {
      expect(stored).toEqual([3, 1, 2, 0]);
      expect(new Set(documents.map(({ _id }) => _id)).size).toBe(6);
      expect(JSON.stringify(documents)).not.toContain('+1 202');
      const types = documents.map(({ _source }) => (_source as Source).event.type[1]).sort();
      expect(types).toEqual(['deletion', 'info', 'info', 'info', 'info', 'info']);
    }
    expect(comparable(collector.documents)).toEqual(comparable(cluster.documents));
  }, 120_000);
});

function comparable(documents: readonly { readonly _id: string; readonly _source?: Source }[]): unknown {
  return documents
    .map(({ _id, _source }) => ({ _id, ..._source, data_stream: undefined }))
    .sort((a, b) => (a._id < b._id ? -1 : 1));
}
