import { join, resolve } from 'node:path';
import { elasticsearchClient } from '../../config/elasticsearch-client.ts';
import type { ElasticsearchOutput } from '../../config/types.ts';
import { templateName } from '../../core/product.ts';
import { dashboards } from '../../generated/dashboards.ts';
import type { Report } from '../../report/page/report.ts';
import { reportOfElasticsearch } from '../../report/report-of-elasticsearch.ts';
import { reportOfFiles } from '../../report/report-of-files.ts';
import { formatsOf, writePage } from '../report/write-page.ts';

/** Makes the report of what the demo has stored, in files or in Elasticsearch. @returns where it lies */
export async function reportOfDemo(folder: string, stored: readonly string[] | ElasticsearchOutput): Promise<string> {
  const page = join(folder, 'report.html');
  const report = 'kind' in stored ? await ofElasticsearch(stored) : await ofFiles(stored);
  await writePage(report, formatsOf(), page);
  return resolve(page);
}

function ofFiles(files: readonly string[]): Promise<Report> {
  const stdin = (async function* () {})();
  return reportOfFiles(files, { dashboards, now: Date.now(), personalData: true, stdin });
}

async function ofElasticsearch(output: ElasticsearchOutput): Promise<Report> {
  const client = elasticsearchClient(output);
  try {
    // What was just written can be found by its id, but not yet be counted.
    await client.indices.refresh({ index: `${templateName('*')}-default` });
    return await reportOfElasticsearch(client, {
      dashboards,
      now: Date.now(),
      personalData: true,
      namespace: 'default',
    });
  } finally {
    await client.close();
  }
}
