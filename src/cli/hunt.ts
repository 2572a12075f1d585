import { IngestError } from '../core/errors.ts';
import { oneLine } from '../core/excerpt.ts';
import { nothingInRange } from '../core/nothing-in-range.ts';
import { formatNumber, plural } from '../core/numbers.ts';
import type { Source } from '../detect/look-back.ts';
import type { Hit } from '../hunt/find-hits.ts';
import { huntElasticsearch } from '../hunt/hunt-elasticsearch.ts';
import { huntFiles, Looked } from '../hunt/hunt-files.ts';
import type { IndicatorList } from '../hunt/indicator.ts';
import { matcherOf } from '../hunt/matcher.ts';
import { readLists } from './indicator-lists.ts';
import type { ConnectionArguments } from './install/arguments.ts';
import { createReadingProgress } from './report/progress.ts';
import { withSource } from './source.ts';
import { parseSince } from './times.ts';

export interface HuntArguments extends ConnectionArguments {
  readonly in: readonly string[];
  readonly since?: string;
  readonly namespace?: string;
  readonly json?: boolean;
}

const exitCodeOfHits = 10;

/** @returns the exit code; @throws IngestError */
export async function runHunt(lists: readonly string[], given: HuntArguments): Promise<number> {
  const now = Date.now();
  const from = parseSince('--since', given.since, now);
  const list = readLists(lists, now);
  const looked = new Looked();
  const hits = await withSource('--in', given.in, given, async (source) => {
    let count = 0;
    for await (const hit of huntIn(source, list, { from, now }, looked)) {
      count += 1;
      if (!process.stdout.write(given.json === true ? lineForPrograms(hit) : lineForPeople(hit)))
        // Not by events.once: it listens to errors, too, which main.ts explains.
        await new Promise((resolve) => process.stdout.once('drain', resolve));
    }
    return count;
  });
  if (looked.events === 0) throw nothingLookedAt(looked, from);
  process.stderr.write(`${summary(hits, list, looked)}\n`);
  return hits > 0 ? exitCodeOfHits : 0;
}

function huntIn(
  source: Source,
  { indicators }: IndicatorList,
  range: { readonly from: number | undefined; readonly now: number },
  looked: Looked,
): AsyncIterable<Hit> {
  const match = matcherOf(indicators);
  if (source.kind === 'elasticsearch') {
    const options = { ...range, namespace: source.namespace };
    return huntElasticsearch(source.client, indicators, match, options, looked);
  }
  const progress = createReadingProgress(process.stderr, Date.now);
  const stdin = process.stdin as AsyncIterable<Buffer>;
  return ending(huntFiles(source.files, match, { ...range, stdin, onLines: progress.lines }, looked), progress.end);
}

async function* ending<T>(values: AsyncIterable<T>, end: () => void): AsyncGenerator<T> {
  try {
    yield* values;
  } finally {
    end();
  }
}

function lineForPeople({ time, sentence, field, value, indicator }: Hit): string {
  const cells = [time, sentence, `${field}=${value}`, `${indicator.value} (${indicator.source})`];
  return `${cells.map(oneLine).join('\t')}\n`;
}

function lineForPrograms({ time, id, action, sentence, field, value, indicator }: Hit): string {
  return `${JSON.stringify({ '@timestamp': time, _id: id, action, sentence, field, value, indicator })}\n`;
}

function summary(hits: number, { indicators, refused }: IndicatorList, { events, others }: Looked): string {
  const left =
    others > 0
      ? `; ${plural(others, 'line')} left out that ${others === 1 ? 'is not an event' : 'are not events'}`
      : '';
  const not = refused.length > 0 ? ` (${formatNumber(refused.length)} not looked for)` : '';
  return `${plural(hits, 'hit')}: ${plural(indicators.length, 'indicator')}${not} in ${plural(events, 'event')}${left}`;
}

function nothingLookedAt({ outside }: Looked, from: number | undefined): IngestError {
  return outside !== undefined
    ? nothingInRange(outside, { '--since': from }, 'events')
    : new IngestError('JC_REPORT_EMPTY', 'There are no events to look at', {
        advice: 'Give what collect or replay wrote, or raw events as JumpCloud sends them.',
      });
}
