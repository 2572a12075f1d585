import { afterEach, beforeEach, expect, it } from '@jest/globals';
import { createElasticsearchClient } from '../../src/elasticsearch/client.ts';
import { type LogFields, type Logger, silentLogger } from '../../src/runtime/logger.ts';
import { createElasticsearchStateStore, type SharedStateStore } from '../../src/state/elasticsearch-state-store.ts';
import { firstCheckpoint } from '../collector/fakes.ts';
import { recentIds } from '../support/collector/recent-ids.ts';
import { describeElasticsearch, elasticsearchUrl } from '../support/elasticsearch/describe-elasticsearch.ts';
import { uniqueNamespace } from '../support/elasticsearch/index-names.ts';
import { askServer, tellServer } from '../support/elasticsearch/request.ts';

const checkpoint = { ...firstCheckpoint, position: 5, recent: recentIds([['a', 1]]) };
const { recent: _ids, ...head } = checkpoint;

describeElasticsearch('state in Elasticsearch', () => {
  let index: string;
  let opened: SharedStateStore[];

  beforeEach(() => {
    index = `jumpcloud-elastic-state-${uniqueNamespace()}`;
    opened = [];
  });

  afterEach(async () => {
    for (const states of opened) await states.close();
    for (const name of [index, `${index}-letters`]) await askServer(elasticsearchUrl(), 'DELETE', `/${name}-000001`);
  });

  function open(lease = 2000, url = elasticsearchUrl(), log: Logger = silentLogger): SharedStateStore {
    const connection = { kind: 'elasticsearch', url } as const;
    const states = createElasticsearchStateStore({
      client: createElasticsearchClient({ url }),
      config: { connection, index, deadLetterIndex: `${index}-letters`, lease },
      streams: undefined,
      log,
    });
    opened.push(states);
    return states;
  }

  it('is there for the next process, checkpoint and documents alike', async () => {
    const first = await open().open('acme', 'events');
    expect(await first.load()).toBeUndefined();
    expect(await first.loadDocument('ledger')).toBeUndefined();
    await first.save(checkpoint);
    await first.saveDocument('ledger', { windows: [1, 2] });
    await first.close();
    const states = open();
    const second = await states.open('acme', 'events');
    const loaded = await second.load();
    expect(loaded).toEqual(checkpoint);
    expect([loaded?.recent.size, loaded?.recent.has('a', { time: 1 })]).toEqual([1, true]);
    expect(await second.loadDocument('ledger')).toEqual({ windows: [1, 2] });
    await second.close();
    const view = await states.view('acme', 'events');
    expect(view.checkpoint).toEqual(head);
    expect(await view.loadDocument('ledger')).toEqual({ windows: [1, 2] });
    expect((await states.view('other', 'events')).checkpoint).toBeUndefined();
  });

  it('is held by one process at a time, and can be looked at by any', async () => {
    const state = await open().open('acme', 'events');
    await state.save(checkpoint);
    const others = open();
    await expect(others.open('acme', 'events')).rejects.toMatchObject({ code: 'JC_STATE_LOCKED', exitCode: 5 });
    expect((await others.view('acme', 'events')).checkpoint).toEqual(head);
    const another = await others.open('another', 'events');
    await another.close();
    await state.confirm();
    await state.close();
    await expect(state.confirm()).rejects.toMatchObject({ code: 'JC_STATE_FENCED' });
  });

  it('that is lost writes nothing any more, no dead letters either', async () => {
    const state = await open().open('acme', 'events');
    const letter = { time: '2026-01-01T00:00:00.000Z', reason: 'too odd', id: 'kept', event: {} };
    await state.save(checkpoint);
    await state.bury([letter]);
    await state.close();
    const fenced = { code: 'JC_STATE_FENCED' };
    await expect(state.bury([{ ...letter, id: 'late' }])).rejects.toMatchObject(fenced);
    await expect(state.resolveLetters(new Map([['kept', undefined]]))).rejects.toMatchObject(fenced);
    const next = await open().open('acme', 'events');
    const letters: string[] = [];
    for await (const { id } of next.letters()) letters.push(id);
    expect(letters).toContain('kept');
    expect(letters).not.toContain('late');
    await next.close();
  });

  it('tells at once where Elasticsearch cannot be reached', async () => {
    const warnings: LogFields[] = [];
    const log: Logger = { ...silentLogger, warn: (fields) => void warnings.push(fields) };
    const states = open(600_000, 'http://127.0.0.1:9', log);
    await expect(states.open('acme', 'events')).rejects.toMatchObject({ code: 'JC_STATE_UNAVAILABLE' });
    expect(warnings[0]?.code).toBe('JC_STATE_UNAVAILABLE');
  });

  it('keeps dead letters in an index, each once', async () => {
    const state = await open().open('acme', 'events');
    const letter = { time: '2026-01-01T00:00:00.000Z', reason: 'too odd', id: 'i1', event: { '': [{ 'a.': 1 }] } };
    await state.bury([letter, { ...letter, id: 'i2', event: 'not JSON' }]);
    await state.bury([letter]);
    await tellServer(elasticsearchUrl(), 'POST', `/${index}-letters/_refresh`);
    const found = (await tellServer(elasticsearchUrl(), 'GET', `/${index}-letters/_search?sort=id`)) as {
      hits: { hits: { _id: string; _source: object }[] };
    };
    expect(found.hits.hits.map(({ _id, _source }) => [_id, _source])).toEqual([
      ['acme/events/i1', { ...letter, account: 'acme', stream: 'events', event: '{"":[{"a.":1}]}' }],
      ['acme/events/i2', { ...letter, account: 'acme', stream: 'events', id: 'i2', event: '"not JSON"' }],
    ]);
    await state.close();
  });
});
