import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { lookBack, type Source } from '../../src/detect/look-back.ts';
import { createElasticsearchClient } from '../../src/elasticsearch/client.ts';
import { describeElasticsearch, elasticsearchUrl } from '../support/elasticsearch/describe-elasticsearch.ts';
import { uniqueNamespace } from '../support/elasticsearch/index-names.ts';
import { type DemoStream, demoDocuments, demoEvents, demoUsers, writeDemo } from '../support/panels/demo-data.ts';
import { makeRule } from '../support/rules/make-rule.ts';

const day = 86_400_000;
const events = 3000;
const by = ['jumpcloud.derived.actor'];
const rules = [
  makeRule('query', { id: 'query', where: 'event.outcome: failure', by }),
  makeRule('threshold', { id: 'threshold', where: 'event.category: authentication', count: 3, window: day, by }),
  makeRule('new_terms', { id: 'new', history: 20 * day, learn: day, by: ['client.ip'] }),
  makeRule('state', { id: 'state', state: 'jumpcloud.user.state: SUSPENDED', user: 'user.id', by }),
  makeRule('query', { id: 'posture', stream: 'users', where: 'jumpcloud.user.state: SUSPENDED', by: ['user.id'] }),
];

describeElasticsearch('looking back in Elasticsearch', () => {
  const client = createElasticsearchClient({ url: elasticsearchUrl() });
  const namespace = uniqueNamespace('detect');
  const written: DemoStream[] = [];
  const stdin = (async function* () {
    for (const document of demoDocuments(events)) yield Buffer.from(`${JSON.stringify(document)}\n`);
  })();

  beforeAll(async () => {
    written.push(await writeDemo(elasticsearchUrl(), 'events', demoEvents(events), namespace));
    written.push(await writeDemo(elasticsearchUrl(), 'users', demoUsers(), namespace));
  }, 400_000);

  afterAll(async () => {
    for (const { remove } of written) await remove();
    await client.close();
  });

  const look = async (source: Source, given: { readonly from?: number } = {}) => {
    const { machine } = await lookBack(rules, source, { now: Date.now(), stdin, ...given });
    return machine.results().map(({ rule, tally }) => ({
      rule: rule.id,
      findings: tally.findings,
      days: tally.days,
      keys: tally.keys(),
      first: tally.first.map(({ at }) => at),
    }));
  };

  it('finds what is found in files, over several pages of an answer', async () => {
    const found = await look({ kind: 'elasticsearch', client, namespace });
    expect(found).toEqual(await look({ kind: 'files', files: ['-'] }));
    for (const { rule, findings } of found) expect([rule, findings > 0]).toEqual([rule, rule !== 'state']);
  });

  it('reads a time range, and how users were before it', async () => {
    const found = await look({ kind: 'elasticsearch', client, namespace }, { from: Date.UTC(2025, 11, 20) });
    expect(found[0]?.findings).toBeGreaterThan(0);
    expect(found[0]?.first[0]).toBeGreaterThanOrEqual(Date.UTC(2025, 11, 20));
  });

  it('says that there is nothing', async () => {
    const source = { kind: 'elasticsearch', client, namespace: uniqueNamespace('nothing') } as const;
    await expect(look(source)).rejects.toMatchObject({ code: 'JC_REPORT_EMPTY' });
  });
});
