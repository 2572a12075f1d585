import { appendFileSync, readFileSync } from 'node:fs';
import { afterEach, beforeEach } from '@jest/globals';
import { followFiles } from '../../../src/alerts/file-source.ts';
import { Watch, type WatchOptions } from '../../../src/alerts/watch.ts';
import type { JsonObject } from '../../../src/core/json.ts';
import type { Rule } from '../../../src/rules/rule.ts';
import { openNdjsonSink } from '../../../src/sinks/ndjson-sink.ts';
import { createWorkplace, type Workplace } from '../../cli/fixture.ts';
import { makeRule } from '../rules/make-rule.ts';

export const minute = 60_000;
export const start = Date.UTC(2026, 0, 12, 10);

/** A document as `collect` writes it. @param at minutes */
export function line(at: number, user = 'anna', more: object = {}): string {
  const timestamp = new Date(start + at * minute).toISOString();
  const document = {
    '@timestamp': timestamp,
    data_stream: { dataset: 'jumpcloud.events' },
    user: { name: user },
    ...more,
  };
  return `${JSON.stringify({ _id: `id-${at}-${user}`, _source: { message: `${user} did it`, ...document } })}\n`;
}

export const each = makeRule('query', {
  ...{ id: 'each', by: ['user.name'], severity: 'high', title: 'Somebody did it' },
  attack: [
    { tactic: 'TA0006', technique: 'T1110.001' },
    { tactic: 'TA0006', technique: 'T1078' },
  ],
});
export const three = makeRule('threshold', { id: 'three', count: 3, window: 60 * minute, by: ['user.name'] });

/** A folder with files that grow, a clock, and what a watch knows; new for each test. */
export class WatchPlace {
  work!: Workplace;
  now = 0;
  notes: string[] = [];
  saved: JsonObject | undefined;

  constructor() {
    beforeEach(() => {
      this.work = createWorkplace();
      this.now = start + 1000 * minute;
      this.notes = [];
      this.saved = undefined;
    });
    afterEach(() => this.work.remove());
  }

  path(name = 'events.ndjson'): string {
    return this.work.path(name);
  }

  append(...lines: readonly string[]): void {
    appendFileSync(this.path(), lines.join(''));
  }

  options(rules: readonly Rule[], given: Partial<WatchOptions> = {}): WatchOptions {
    return {
      rules,
      source: followFiles([this.path()], new Set(['events']), () => this.now),
      state: {
        loadDocument: async () => this.saved,
        saveDocument: async (_, document) => {
          this.saved = JSON.parse(JSON.stringify(document));
        },
      },
      openSink: (position, interrupted) => openNdjsonSink(this.path('alerts.ndjson'), { position, interrupted }),
      webhook: undefined,
      clock: { now: () => this.now, sleep: async () => {} },
      patience: 0,
      namespace: 'default',
      indicators: undefined,
      warmUp: false,
      note: (text) => this.notes.push(text),
      ...given,
    };
  }

  /** Looks until there is no more, as one run by cron does. */
  async look(rules: readonly Rule[], given: Partial<WatchOptions> = {}) {
    const watch = await Watch.open(this.options(rules, given));
    let round = await watch.round();
    while (round.hasMore) round = await watch.round();
    await watch.close();
    return round;
  }

  alerts(): readonly JsonObject[] {
    return readFileSync(this.path('alerts.ndjson'), 'utf8')
      .split('\n')
      .filter((text) => text !== '')
      .map((text) => JSON.parse(text)._source);
  }

  /** Of the documents in the alerts. */
  ids(): readonly string[] {
    return this.alerts().flatMap(
      ({ jumpcloud }) => (jumpcloud as never as { alert: { events: { ids: string[] } } }).alert.events.ids,
    );
  }
}
