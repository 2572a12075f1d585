import { formatTimestamp } from '../core/timestamp.ts';
import type { Finding } from '../rules/finding.ts';

export type Verdict = 'silent' | 'rare' | 'daily' | 'storm';

const shownKeys = 5;
const mostKeys = 20_000;
const stormPerDay = 10;

/** What a rule found, in bounded memory. */
export class Tally {
  findings = 0;
  /** How many documents belong to the findings. One that belongs to two counts twice. */
  documents = 0;
  /** When the first and the last one were found. Milliseconds since 1970. */
  begun: number | undefined;
  last: number | undefined;
  readonly first: Finding[] = [];
  readonly #days = new Set<string>();
  #keys = new Map<string, number>();
  /** Whether rare keys were dropped, so that counts of keys may be too small. */
  isPruned = false;
  readonly #listed: number;

  /** @param listed so many findings are kept, the first ones */
  constructor(listed = 3) {
    this.#listed = listed;
  }

  add(finding: Finding): void {
    this.findings += 1;
    this.documents += finding.count;
    this.last = Math.max(this.last ?? finding.at, finding.at);
    this.begun = Math.min(this.begun ?? finding.at, finding.at);
    if (this.first.length < this.#listed) this.first.push(withLastDocument(finding));
    this.#days.add(formatTimestamp(finding.at).slice(0, 10));
    const key = finding.key.join(', ');
    this.#keys.set(key, (this.#keys.get(key) ?? 0) + 1);
    if (this.#keys.size <= mostKeys) return;
    this.isPruned = true;
    this.#keys = new Map(this.#ranked().slice(0, mostKeys / 2));
  }

  get days(): number {
    return this.#days.size;
  }

  keys(): readonly { readonly key: string; readonly findings: number }[] {
    return this.#ranked()
      .slice(0, shownKeys)
      .map(([key, findings]) => ({ key, findings }));
  }

  /** @param days that the documents span */
  verdict(days: number): Verdict {
    if (this.findings === 0) return 'silent';
    if (this.findings > stormPerDay * Math.max(1, days)) return 'storm';
    return this.days > 1 && this.days > days / 3 ? 'daily' : 'rare';
  }

  #ranked(): readonly (readonly [string, number])[] {
    return [...this.#keys].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
  }
}

/** A thousand findings of a hundred documents each fit into memory if only their IDs and times are kept. */
function withLastDocument(finding: Finding): Finding {
  const documents = finding.documents.map((seen, place, all) =>
    place === all.length - 1 ? seen : { ...seen, document: {} },
  );
  return { ...finding, documents };
}
