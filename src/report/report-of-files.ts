import { basename } from 'node:path';
import { IngestError } from '../core/errors.ts';
import { nothingInRange } from '../core/nothing-in-range.ts';
import { plural } from '../core/numbers.ts';
import type { OpenTimeRange } from '../core/time-range.ts';
import { type LineCounts, type Reading, type ReadingOptions, reduceFiles } from './file-panels.ts';
import { makeReport } from './make-report.ts';
import type { Report } from './page/report.ts';

export interface FileReportOptions extends ReadingOptions {
  readonly personalData: boolean;
}

/**
 * Reads files once and reports on them.
 * @throws IngestError JC_EVENT_FILE, JC_REPORT_EMPTY, JC_USAGE
 */
export async function reportOfFiles(files: readonly string[], options: FileReportOptions): Promise<Report> {
  const { dashboards, now: made, personalData } = options;
  const reading = await reduceFiles(files, options);
  const { counts, reducers } = reading;
  if (counts.counted === 0) throw nothingToReport(files, reading, options);
  const names = files.map((file) => (file === '-' ? 'standard input' : basename(file)));
  const source = `${plural(counts.counted, 'document')} in ${listed(names)}`;
  return makeReport({ dashboards, streams: reducers, made, source, notes: notesOn(counts), personalData });
}

const mostNames = 3;

function listed(names: readonly string[]): string {
  return names.length <= mostNames ? names.join(', ') : plural(names.length, 'file');
}

function notesOn({ invalid, foreign, noTime }: LineCounts): readonly string[] {
  return [
    ...(invalid > 0 ? [`Left out: ${plural(invalid, 'line')} without a JSON object.`] : []),
    ...(foreign > 0
      ? [`Left out: ${plural(foreign, 'object')} that ${foreign === 1 ? 'is' : 'are'} not from JumpCloud.`]
      : []),
    ...(noTime > 0 ? [`Left out: ${plural(noTime, 'document')} without a time.`] : []),
  ];
}

function nothingToReport(
  files: readonly string[],
  { counts, outside }: Reading,
  { from, to }: OpenTimeRange,
): IngestError {
  const lines = Object.values(counts).reduce((sum, count) => sum + count, 0);
  const where =
    files.length === 1 ? (files[0] === '-' ? 'Standard input' : files[0]) : `All of the ${files.length} files`;
  if (outside !== undefined) return nothingInRange(outside, { '--from': from, '--to': to });
  if (lines === 0) return new IngestError('JC_REPORT_EMPTY', `${where} ${files.length === 1 ? 'is' : 'are'} empty`);
  return new IngestError('JC_REPORT_EMPTY', `None of ${plural(lines, 'line')} is a document or an event of JumpCloud`, {
    advice: 'Give files that collect or replay wrote, or raw events and users as JumpCloud sends them.',
  });
}
