import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, it } from '@jest/globals';
import { packageRoot } from '../../src/core/package-root.ts';
import { describeElasticsearch, elasticsearchUrl } from '../support/elasticsearch/describe-elasticsearch.ts';
import { tellServer } from '../support/elasticsearch/request.ts';

const run = promisify(execFile);

describeElasticsearch('the benchmark of the cluster', () => {
  it('stores the events in each way, tells what they cost, and leaves nothing behind', async () => {
    const script = join(packageRoot(), 'bench/cluster.mjs');
    const { stdout } = await run(process.execPath, [script, '--events', '2000', '--rounds', '1'], {
      env: { ...process.env, ELASTICSEARCH_URL: elasticsearchUrl() },
    });
    const cells = stdout.split('\n').map((line) => line.split('|').map((cell) => cell.trim()));
    const rows = cells.filter(([, mode]) => mode === 'standard' || mode === 'logsdb');
    expect(rows.map(([, mode, name]) => `${mode} ${name?.replace(/ \(.*/, '')}`)).toEqual(
      ['standard', 'logsdb'].flatMap((mode) =>
        [
          'raw, every text a keyword',
          'raw, in the order of ours',
          'mapped by the collector, now',
          'mapped by the pipeline, now',
        ].map((name) => `${mode} ${name}`),
      ),
    );
    for (const [, , , bytes, , cpu] of rows) {
      expect(Number(bytes)).toBeGreaterThan(100);
      expect(Number.parseFloat(cpu ?? '')).toBeGreaterThan(0);
    }
    const left = await tellServer(
      elasticsearchUrl(),
      'GET',
      '/bench-cluster-*/_settings?filter_path=*.settings.index.uuid',
    );
    expect(left).toEqual({});
  });
});
