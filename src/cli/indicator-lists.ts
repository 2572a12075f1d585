import { existsSync } from 'node:fs';
import { IngestError } from '../core/errors.ts';
import { cut, oneLine } from '../core/excerpt.ts';
import { formatNumber } from '../core/numbers.ts';
import { readAddress } from '../hunt/address.ts';
import type { IndicatorList, RefusedEntry } from '../hunt/indicator.ts';
import { readIndicators } from '../hunt/read-indicators.ts';
import { readValue } from '../hunt/read-value.ts';
import { readText } from '../readers/read-text.ts';

/** Of a long list that is of another kind, no more is told. */
const mostTold = 20;

/** Tells what is not looked for. @throws IngestError JC_HUNT_LIST if a file cannot be read, or holds nothing to look for */
export function readLists(files: readonly string[], now: number): IndicatorList {
  const lists = files.map((file) => readIndicators(readList(file), file, now));
  const indicators = lists.flatMap((list) => list.indicators);
  const refused = lists.flatMap((list) => list.refused);
  for (const entry of refused.slice(0, mostTold)) process.stderr.write(`${tellRefused(entry)}\n`);
  if (refused.length > mostTold)
    process.stderr.write(`${formatNumber(refused.length - mostTold)} more are not looked for\n`);
  // One of several, too: whoever is told that there are no hits believes that all lists were looked for.
  const empty = files.filter((_, place) => lists[place]?.indicators.length === 0);
  if (empty.length === 0) return { indicators, refused };
  throw new IngestError('JC_HUNT_LIST', `there is nothing to look for in ${empty.join(', ')}`, {
    ...(refused.length > 0 ? { advice: 'The lines above say why each indicator was left out.' } : {}),
  });
}

function readList(file: string): string {
  if (existsSync(file) || !isIndicator(file)) return readText(file, { code: 'JC_HUNT_LIST' });
  throw new IngestError('JC_HUNT_LIST', `${file} is an indicator, not a file`, {
    advice: 'Write indicators to a file, one on each line, and give its name.',
  });
}

/** A domain could as well be the name of a file. */
function isIndicator(text: string): boolean {
  const { type } = readValue(text) as { readonly type?: string };
  return readAddress(text) !== undefined || (type !== undefined && type !== 'domain') || /^h..ps?:/i.test(text);
}

function tellRefused({ source, text, why }: RefusedEntry): string {
  return `not looked for: ${source}: ${text === '' ? '' : `${cut(oneLine(text), 100)} `}${why}`;
}
