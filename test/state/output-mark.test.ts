import { describe, expect, it } from '@jest/globals';
import { systemClock } from '../../src/core/clock.ts';
import { silentLogger } from '../../src/runtime/logger.ts';
import { createSinkFactory } from '../../src/sinks/sink-factory.ts';
import { checkOutputMark } from '../../src/state/check-output-mark.ts';
import { type OutputMark, parseOutputMark } from '../../src/state/output-mark.ts';
import { emptySummary } from '../../src/state/run-summary.ts';
import { firstCheckpoint } from '../collector/fakes.ts';
import { json, startFakeElasticsearch } from '../elasticsearch/fake-elasticsearch.ts';

const cluster: OutputMark = {
  kind: 'elasticsearch',
  url: 'https://a:9200',
  dataStream: 'logs-jumpcloud.events-default',
  cluster: 'u1',
};
const { cluster: _uuid, ...hidden } = cluster;

function goOn(saved: OutputMark, wanted: OutputMark, stored = 1): OutputMark | string {
  const checkpoint = { ...firstCheckpoint, totals: { ...emptySummary, stored }, output: saved };
  try {
    return checkOutputMark({ checkpoint, wanted, acceptOther: false, log: silentLogger });
  } catch (error) {
    return (error as { code: string }).code;
  }
}

describe('the output that a checkpoint belongs to', () => {
  it('stays the same when a cluster gets another address', () => {
    const moved = { ...cluster, url: 'https://b:9200' };
    expect(goOn(cluster, moved)).toEqual(moved);
  });

  it('is another one with another cluster at the same address, another namespace, or another kind', () => {
    expect(goOn(cluster, { ...cluster, cluster: 'u2' })).toBe('JC_STATE_OTHER_OUTPUT');
    expect(goOn(cluster, { ...cluster, dataStream: 'logs-jumpcloud.events-prod' })).toBe('JC_STATE_OTHER_OUTPUT');
    expect(goOn(hidden, { ...hidden, dataStream: 'logs-jumpcloud.events-prod' })).toBe('JC_STATE_OTHER_OUTPUT');
    expect(goOn(cluster, { kind: 'stdout' })).toBe('JC_STATE_OTHER_OUTPUT');
    expect(goOn({ kind: 'ndjson', file: '/a' }, cluster)).toBe('JC_STATE_OTHER_OUTPUT');
  });

  it('is given the benefit of the doubt where a cluster does not show its UUID, which is not forgotten', () => {
    expect(goOn(cluster, { ...hidden, url: 'https://b:9200' })).toEqual({ ...cluster, url: 'https://b:9200' });
    expect(goOn(hidden, cluster)).toEqual(cluster);
  });

  it('may change as long as nothing was collected', () => {
    expect(goOn({ kind: 'ndjson', file: '/a' }, { kind: 'stdout' }, 0)).toEqual({ kind: 'stdout' });
  });

  it('is written so that it can be read', () => {
    for (const mark of [cluster, hidden, { kind: 'stdout' }, { kind: 'ndjson', file: '/a' }] as const)
      expect(parseOutputMark({ ...mark })).toEqual(mark);
    expect(parseOutputMark({ kind: 'ndjson' })).toBeUndefined();
    expect(parseOutputMark('stdout')).toBeUndefined();
  });

  it('names an Elasticsearch by its UUID and its address, without credentials', async () => {
    const owner = { account: 'acme', stream: 'events', namespace: 'prod' };
    const marks: OutputMark[] = [];
    for (const answer of [json(200, { cluster_uuid: 'u1', version: {} }), json(403, {}), json(404, {})]) {
      const server = await startFakeElasticsearch(answer);
      const url = server.url.replace('//', '//user:hush@');
      const output = { kind: 'elasticsearch', url } as const;
      const sinks = createSinkFactory({ output, map: 'collector', clock: systemClock, stdout: process.stdout });
      const { url: _port, ...mark } = (await sinks.mark(owner)) as typeof cluster;
      expect(_port).toBe(server.url);
      marks.push(mark as OutputMark);
      await sinks.close();
      await server.close();
    }
    const base = { kind: 'elasticsearch', dataStream: 'logs-jumpcloud.events-prod' };
    expect(marks).toEqual([{ ...base, cluster: 'u1' }, base, base]);
  });
});
