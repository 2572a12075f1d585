import { IngestError, systemErrorCode } from '../core/errors.ts';
import { dashboards } from '../generated/dashboards.ts';
import { createFormats, type Formats } from '../report/page/formats.ts';
import { reportPage } from '../report/page/page.ts';
import { reportOfFiles } from '../report/report-of-files.ts';
import { replaceFile } from '../runtime/durable-file.ts';
import { createReadingProgress } from './report/progress.ts';
import { parseTime } from './times.ts';

export interface ReportArguments {
  readonly from?: string;
  readonly to?: string;
  /** A path, or `-`. */
  readonly out: string;
  readonly timezone?: string;
  readonly personalData: boolean;
}

/** @returns the exit code; @throws IngestError */
export async function runReport(files: readonly string[], given: ReportArguments): Promise<number> {
  if (files.length === 0)
    throw new IngestError('JC_USAGE', 'report needs files', {
      advice: 'Name the files that collect wrote, such as events.ndjson, or - for standard input.',
    });
  const formats = formatsOf(given.timezone);
  const [from, to] = [parseTime('--from', given.from), parseTime('--to', given.to)];
  if (from !== undefined && to !== undefined && from >= to)
    throw new IngestError('JC_USAGE', '--from must be before --to');
  const progress = createReadingProgress(process.stderr, Date.now);
  const { personalData, out } = given;
  const stdin = process.stdin as AsyncIterable<Buffer>;
  const report = await reportOfFiles(files, {
    dashboards,
    from,
    to,
    now: Date.now(),
    stdin,
    personalData,
    onLines: progress.lines,
  }).finally(progress.end);
  for (const note of report.notes) process.stderr.write(`${note}\n`);
  await write(out, reportPage(report, formats));
  if (out !== '-') process.stdout.write(`Report on ${report.source}: ${out}\n`);
  return 0;
}

function formatsOf(timezone: string | undefined): Formats {
  try {
    return createFormats(timezone ?? Intl.DateTimeFormat().resolvedOptions().timeZone);
  } catch {
    throw new IngestError('JC_USAGE', `--timezone: there is no time zone ${JSON.stringify(timezone)}`, {
      advice: 'Give a name such as Europe/Berlin, America/New_York or UTC.',
    });
  }
}

async function write(out: string, page: string): Promise<void> {
  if (out === '-') {
    await new Promise((resolve) => process.stdout.write(page, resolve));
    return;
  }
  try {
    await replaceFile(out, page);
  } catch (error) {
    throw new IngestError('JC_SINK_WRITE', `${out} cannot be written (${systemErrorCode(error) ?? String(error)})`, {
      cause: error,
      advice: 'Choose another file with --out.',
    });
  }
}
