import type { StreamStatus } from '../../../src/operate/read-status.ts';
import { statusRows } from '../../../src/operate/status-rows.ts';

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" };
const decoded = (text: string): string =>
  text.replace(/&(amp|lt|gt|quot|#39);/g, (_, name: string) => entities[name] ?? '');

/** What depends on when one looks, and not on the state. */
const changing = ['lag'];

/** The rows of each stream on the page, by its heading. */
function rowsOnPage(page: string): ReadonlyMap<string, ReadonlyMap<string, string>> {
  const sections = page.split('<section aria-labelledby="stream-').slice(1);
  return new Map(
    sections.map((section) => {
      const [, heading = ''] = /<h2 [^>]*>([^<]*)<\/h2>/.exec(section) ?? [];
      const [, facts = ''] = /<table class="facts">([\s\S]*?)<\/table>/.exec(section) ?? [];
      const cells = facts.matchAll(/<th scope="row">([^<]*)<\/th><td>([^<]*)<\/td>/g);
      return [
        decoded(heading),
        new Map([...cells].map(([, name = '', value = '']) => [decoded(name), decoded(value)])),
      ];
    }),
  );
}

/** Whether the page shows the revision of the status: then both are of one state. */
export function isOfRevision(page: string, { revision }: StreamStatus): boolean {
  return page.includes(revision);
}

/** What of a stream the page of the same revision shows otherwise than `status --json`. */
export function differences(page: string, heading: string, stream: StreamStatus): readonly string[] {
  const shown = rowsOnPage(page).get(heading);
  const plain = decoded(page);
  // JSON has no Infinity.
  const p95 = stream.vendorLatencyMs?.p95 === null;
  const rows = statusRows(stream).flatMap(([name, value]) => {
    if (changing.includes(name) || (name === 'vendor latency' && p95)) return [];
    if (name === 'problem') return plain.includes(stream.problem?.message ?? '') ? [] : [`no problem ${value}`];
    if (name === 'what to do') return plain.includes(`What to do: ${value}`) ? [] : [`no advice ${value}`];
    return shown?.get(name) === value ? [] : [`${name}: ${shown?.get(name)} on the page, ${value} in the status`];
  });
  const text = page.replace(/<[^>]*>/g, ' ');
  const days = stream.days.flatMap(({ day, missing }) => {
    const own = missing > 0 ? `${Number(day.slice(-2))} ! ${missing} missing` : ` ${Number(day.slice(-2))} `;
    return text.includes(own) ? [] : [`no day ${day} with ${missing} missing`];
  });
  return [...rows, ...days];
}
