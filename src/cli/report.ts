import { IngestError } from '../core/errors.ts';
import type { OpenTimeRange } from '../core/time-range.ts';
import { dashboards } from '../generated/dashboards.ts';
import type { Report } from '../report/page/report.ts';
import { reportOfFiles } from '../report/report-of-files.ts';
import type { ConnectionArguments } from './install/arguments.ts';
import { createReadingProgress } from './report/progress.ts';
import { formatsOf, writePage } from './report/write-page.ts';
import { parseTime } from './times.ts';

export interface ReportArguments extends ConnectionArguments {
  readonly from?: string;
  readonly to?: string;
  /** A path, or `-`. */
  readonly out: string;
  readonly timezone?: string;
  readonly personalData: boolean;
  /** A URL, or true where ELASTICSEARCH_URL holds it. */
  readonly elasticsearch?: string | true;
  readonly namespace?: string;
}

/** @returns the exit code; @throws IngestError */
export async function runReport(files: readonly string[], given: ReportArguments): Promise<number> {
  const formats = formatsOf(given.timezone);
  const [from, to] = [parseTime('--from', given.from), parseTime('--to', given.to)];
  if (from !== undefined && to !== undefined && from >= to)
    throw new IngestError('JC_USAGE', '--from must be before --to');
  const report = await makeReport(files, given, { from, to });
  for (const note of report.notes) process.stderr.write(`${note}\n`);
  await writePage(report, formats, given.out);
  if (given.out !== '-') process.stdout.write(`Report on ${report.source}: ${given.out}\n`);
  return 0;
}

async function makeReport(files: readonly string[], given: ReportArguments, range: OpenTimeRange): Promise<Report> {
  const { elasticsearch, personalData } = given;
  const options = { ...range, dashboards, now: Date.now(), personalData };
  if ((elasticsearch === undefined) === (files.length === 0))
    throw new IngestError(
      'JC_USAGE',
      elasticsearch === undefined ? 'report needs files' : 'report takes either files or --elasticsearch',
      {
        advice:
          'Name the files that collect wrote, such as events.ndjson, or - for standard input, or use --elasticsearch URL.',
      },
    );
  if (elasticsearch !== undefined) return await ofElasticsearch(elasticsearch, given, options);
  const unused = (['namespace', 'apiKey', 'username', 'password', 'ca', 'caFingerprint'] as const).find(
    (name) => given[name] !== undefined,
  );
  if (unused !== undefined)
    throw new IngestError(
      'JC_USAGE',
      `--${unused.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)} works only with --elasticsearch`,
    );
  const progress = createReadingProgress(process.stderr, Date.now);
  const stdin = process.stdin as AsyncIterable<Buffer>;
  return await reportOfFiles(files, { ...options, stdin, onLines: progress.lines }).finally(progress.end);
}

/** Only here: the client takes longer to load than most reports take. */
async function ofElasticsearch(
  target: string | true,
  given: ReportArguments,
  options: OpenTimeRange & Pick<Parameters<typeof reportOfFiles>[1], 'dashboards' | 'now' | 'personalData'>,
): Promise<Report> {
  const [{ connectElasticsearch }, { reportOfElasticsearch }] = await Promise.all([
    import('./install/connection.ts'),
    import('../report/report-of-elasticsearch.ts'),
  ]);
  const client = connectElasticsearch(target, given);
  try {
    return await reportOfElasticsearch(client, { ...options, namespace: given.namespace ?? '*' });
  } finally {
    await client.close();
  }
}
