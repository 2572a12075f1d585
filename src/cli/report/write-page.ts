import { realpath, stat, writeFile } from 'node:fs/promises';
import { IngestError, systemErrorCode } from '../../core/errors.ts';
import { createFormats, type Formats } from '../../report/page/formats.ts';
import { reportPage } from '../../report/page/page.ts';
import type { Report } from '../../report/page/report.ts';
import { replaceFile } from '../../runtime/durable-file.ts';

/**
 * @param timezone that of this machine if it is undefined
 * @throws IngestError JC_USAGE
 */
export function formatsOf(timezone?: string): Formats {
  try {
    return createFormats(timezone ?? Intl.DateTimeFormat().resolvedOptions().timeZone);
  } catch {
    throw new IngestError('JC_USAGE', `--timezone: there is no time zone ${JSON.stringify(timezone)}`, {
      advice: 'Give a name such as Europe/Berlin, America/New_York or UTC.',
    });
  }
}

/** @param out a path, or `-` for standard output; @throws IngestError JC_SINK_WRITE */
export async function writePage(report: Report, formats: Formats, out: string): Promise<void> {
  const page = reportPage(report, formats);
  if (out === '-') {
    await new Promise((resolve) => process.stdout.write(page, resolve));
    return;
  }
  try {
    const there = await stat(out).catch(() => undefined);
    // A device or a pipe, such as /dev/stdout, takes the page. Of a link, the file that it leads to is replaced.
    if (there === undefined || there.isDirectory()) await replaceFile(out, page);
    else if (there.isFile()) await replaceFile(await realpath(out), page);
    else await writeFile(out, page);
  } catch (error) {
    throw new IngestError('JC_SINK_WRITE', `${out} cannot be written (${systemErrorCode(error) ?? String(error)})`, {
      cause: error,
      advice: 'Choose another file with --out.',
    });
  }
}
