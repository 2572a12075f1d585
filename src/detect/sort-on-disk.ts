import { type FileHandle, mkdtemp, open, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { byteLines } from '../core/byte-lines.ts';
import { IngestError, whyUnreadable } from '../core/errors.ts';
import { programName } from '../core/product.ts';
import type { Seen } from '../rules/finding.ts';
import { compareSeen, merged } from './order.ts';

/** Documents in memory at a time. */
const mostInMemory = 10_000;

/** A file of documents in order. */
interface Run {
  readonly file: FileHandle;
  last: Seen;
}

/**
 * Documents in any order, in order. They are kept in temporary files, which have no name, so that they are gone with the
 * process, however it ends.
 * @throws IngestError JC_EVENT_FILE if there is no room for them
 */
export async function* sortedOnDisk(
  documents: AsyncIterable<Seen>,
  most = mostInMemory,
  parent = tmpdir(),
): AsyncGenerator<Seen> {
  const folder = await mkdtemp(join(parent, `${programName}-`));
  const runs: Run[] = [];
  try {
    let some: Seen[] = [];
    for await (const seen of documents) {
      some.push(seen);
      if (some.length < most) continue;
      await writeRun(folder, runs, some);
      some = [];
    }
    if (some.length > 0) await writeRun(folder, runs, some);
    yield* merged(runs.map(({ file }) => readRun(file)));
  } finally {
    for (const { file } of runs) await file.close().catch(() => {});
    await rm(folder, { recursive: true, force: true });
  }
}

/** What is all later than a run is written to its end, so that few files are open where much is in order. */
async function writeRun(folder: string, runs: Run[], documents: Seen[]): Promise<void> {
  documents.sort(compareSeen);
  const [first, last] = [documents[0] as Seen, documents.at(-1) as Seen];
  try {
    let run = runs.find((one) => compareSeen(one.last, first) <= 0);
    if (run === undefined) {
      const path = join(folder, `${runs.length}.ndjson`);
      run = { file: await open(path, 'wx+', 0o600), last };
      await rm(path);
      runs.push(run);
    }
    run.last = last;
    for (let at = 0; at < documents.length; at += 1000)
      await run.file.writeFile(
        documents
          .slice(at, at + 1000)
          .map((seen) => `${JSON.stringify(seen)}\n`)
          .join(''),
      );
  } catch (error) {
    throw new IngestError('JC_EVENT_FILE', `the documents cannot be sorted: ${folder} ${whyUnreadable(error)}`, {
      cause: error,
      advice: 'They need room for temporary files as large as the input. TMPDIR names another folder for them.',
    });
  }
}

async function* readRun(file: FileHandle): AsyncGenerator<Seen> {
  const stream = file.createReadStream({ start: 0, autoClose: false });
  for await (const { bytes } of byteLines(stream)) yield JSON.parse(bytes.toString('utf8'));
}
