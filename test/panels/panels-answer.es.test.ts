import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { JsonObject } from '../../src/core/json.ts';
import { dashboards } from '../../src/generated/dashboards.ts';
import type { Dashboard, Panel } from '../../src/panels/panel.ts';
import { type PanelData, rangeOf } from '../../src/panels/panel-data.ts';
import { panelRequest } from '../../src/panels/panel-request.ts';
import { readAnswer } from '../../src/panels/read-answer.ts';
import { fieldsOfStream } from '../../src/report/stream-fields.ts';
import { describeElasticsearch, elasticsearchUrl } from '../support/elasticsearch/describe-elasticsearch.ts';
import { tellServer } from '../support/elasticsearch/request.ts';
import {
  type DemoStream,
  demoDocumentsOf,
  demoEvents,
  demoRange,
  writeDocuments,
} from '../support/panels/demo-data.ts';
import { healthDocuments } from '../support/panels/health-data.ts';
import { countBy, rawFacts } from '../support/panels/raw-facts.ts';

const range = rangeOf(demoRange.from, demoRange.to);
const raw = demoEvents();
const events = raw.map((text) => JSON.parse(text));
const overview = dashboards.find(({ id }) => id === 'overview') as Dashboard;
const all = dashboards.flatMap(({ id, stream, panels }) => panels.map((panel) => ({ id, stream, panel })));

describeElasticsearch('the panels', () => {
  const streams: Record<string, DemoStream> = {};
  let health: readonly JsonObject[];

  beforeAll(async () => {
    streams.events = await writeDocuments(elasticsearchUrl(), 'events', demoDocumentsOf('events'));
    streams.users = await writeDocuments(elasticsearchUrl(), 'users', demoDocumentsOf('users'));
    health = await healthDocuments();
    streams.collector = await writeDocuments(elasticsearchUrl(), 'collector', health);
  }, 300_000);

  afterAll(async () => {
    for (const { remove } of Object.values(streams)) await remove();
  });

  const answers = new Map<Panel, Promise<PanelData>>();
  /** Each panel is asked for once. */
  function ask(stream: string, panel: Panel): Promise<PanelData> {
    const answer = answers.get(panel) ?? request(stream, panel);
    answers.set(panel, answer);
    return answer;
  }

  async function request(stream: string, panel: Panel): Promise<PanelData> {
    const body = panelRequest(panel, range, fieldsOfStream(stream));
    if (body === undefined) return { kind: 'text' };
    const path = `/${streams[stream]?.dataStream}/_search`;
    return readAnswer(panel, range, (await tellServer(elasticsearchUrl(), 'POST', path, body)) as JsonObject);
  }

  async function onOverview<K extends PanelData['kind']>(title: string, kind: K) {
    const panel = overview.panels.find((one) => one.title === title) as Panel;
    const data = await ask('events', panel);
    expect({ title, kind: data.kind }).toEqual({ title, kind });
    return data as Extract<PanelData, { kind: K }>;
  }

  it.each(all.map(({ id, panel, stream }) => [id, panel.title, stream, panel] as const))(
    'are answered, and have something to show: %s, %s',
    async (_id, title, stream, panel) => {
      const data = await ask(stream, panel);
      const mayBeEmpty = 'mayBeEmpty' in panel && panel.mayBeEmpty;
      expect({ title, shows: mayBeEmpty || isFull(data) }).toEqual({ title, shows: true });
    },
  );

  it('are mostly full: what may be empty is no excuse', async () => {
    const data = await Promise.all(all.map(async ({ stream, panel }) => isFull(await ask(stream, panel))));
    expect(data.filter((full) => !full).length).toBeLessThan(6);
  });

  it.each<[string, () => number]>([
    ['Events', () => events.length],
    ['Active people', () => countBy(events, rawFacts.person).size],
    ['Failed sign-ins', () => events.filter((event) => rawFacts.isSignIn(event) && rawFacts.hasFailed(event)).length],
    [
      'Share of sign-ins that fail',
      () =>
        events.filter((e) => rawFacts.isSignIn(e) && rawFacts.hasFailed(e)).length /
        events.filter(rawFacts.isSignIn).length,
    ],
    ['Changes by administrators', () => events.filter(rawFacts.isAdminChange).length],
    ['Alerts', () => events.filter(rawFacts.isAlert).length],
  ])('count on the Overview what the raw events say: %s', async (title, count) => {
    expect(count()).toBeGreaterThan(0);
    expect((await onOverview(title, 'number')).value).toBeCloseTo(count(), 9);
  });

  it('leave no number of the Overview uncounted', () => {
    const numbers = overview.panels.filter(({ kind }) => kind === 'metric').map(({ title }) => title);
    expect(numbers.sort()).toEqual(
      [
        'Events',
        'Active people',
        'Failed sign-ins',
        'Share of sign-ins that fail',
        'Changes by administrators',
        'Alerts',
      ].sort(),
    );
  });

  it.each<[string, (event: JsonObject) => string | undefined]>([
    ['Services', (event) => event.service as string],
    ['Event types', (event) => event.event_type as string],
    [
      'Applications signed on to',
      (event) =>
        /^sso_auth/.test(event.event_type as string)
          ? ((event.application as JsonObject | undefined)?.display_label as string) || undefined
          : undefined,
    ],
    [
      'Activity by country',
      ({ geoip }) => {
        const { country_code, country_code2 } = (geoip ?? {}) as Record<string, string | undefined>;
        return country_code ?? country_code2;
      },
    ],
  ])('rank on the Overview as the raw events do: %s', async (title, read) => {
    const counts = countBy(events, (event) => read(event) ?? undefined);
    const { slices, others } = await onOverview(title, 'slices');
    expect(slices.length).toBeGreaterThan(2);
    expect(Object.fromEntries(slices.map(({ name, value }) => [name, value]))).toEqual(
      Object.fromEntries(slices.map(({ name }) => [name, counts.get(name)])),
    );
    const shown = slices.reduce((sum, { value }) => sum + (value ?? 0), 0);
    expect(shown + (others ?? 0)).toBe([...counts.values()].reduce((sum, count) => sum + count, 0));
    const smallest = Math.min(...slices.map(({ value }) => value ?? 0));
    expect(
      [...counts].filter(([name, count]) => count > smallest && !slices.some((slice) => slice.name === name)),
    ).toEqual([]);
  });

  it.each([
    ['Events by service', 'service'],
    ['Outcomes', undefined],
  ])('put every event on the Overview into one bar: %s', async (title, attribute) => {
    const { times, bands, others } = await onOverview(title, 'bands');
    const inBands = [...bands.map(({ values }) => values), others ?? []]
      .flat()
      .reduce<number>((sum, value) => sum + (value ?? 0), 0);
    expect(inBands).toBe(events.length);
    const [largest] = bands;
    const own = attribute === undefined ? undefined : events.filter((event) => event[attribute] === largest?.name);
    for (const [index, time] of own === undefined ? [] : times.entries()) {
      const count = own?.filter(
        (event) => Math.floor(Date.parse(event.timestamp) / range.interval) * range.interval === time,
      );
      expect({ time, count: largest?.values[index] }).toEqual({ time, count: count?.length });
    }
  });

  it('name on the Overview who does most, with addresses and the last time', async () => {
    const { rows } = await onOverview('Most active people', 'rows');
    const counts = countBy(events, rawFacts.person);
    expect(rows).toHaveLength(10);
    for (const { names, values } of rows) {
      const own = events.filter((event) => rawFacts.person(event) === names[0]);
      const addresses = new Set(own.map(({ client_ip }) => client_ip).filter((ip) => /^[\da-f.:]+$/i.test(ip ?? '')));
      const last = Math.max(...own.map(({ timestamp }) => Date.parse(timestamp)));
      expect({ names, values }).toEqual({ names, values: [counts.get(names[0] as string), addresses.size, last] });
    }
  });

  it('show of the collectors what a plain count of their documents says', async () => {
    const board = dashboards.find(({ id }) => id === 'collector-health') as Dashboard;
    const shown = async (title: string) => {
      const data = await ask('collector', board.panels.find((one) => one.title === title) as Panel);
      if (data.kind === 'number') return data.value;
      if (data.kind !== 'rows') throw new Error(`${title} is ${data.kind}`);
      return Object.fromEntries(data.rows.map(({ names, values }) => [names.join(' '), values]));
    };
    const facts = health.map((document) => healthFact(document));
    const polls = facts.filter(({ poll }) => poll !== undefined);
    const sum = (of: typeof polls, name: string) => of.reduce((all, { poll }) => all + (poll?.[name] as number), 0);
    const subjects = [...new Set(polls.map(({ who }) => who))];
    expect(subjects.length).toBeGreaterThan(2);
    expect(await shown('Polls by account and stream')).toEqual(
      Object.fromEntries(
        subjects.map((who) => {
          const own = polls.filter((one) => one.who === who);
          const failed = own.filter(({ action }) => action !== 'poll').length / own.length;
          const sums = ['stored', 'repeated', 'changed', 'duplicate', 'rejected'].map((name) => sum(own, name));
          return [who, [own.length, failed, ...sums]];
        }),
      ),
    );
    const withLedger = facts.filter(({ ledger }) => ledger !== undefined);
    expect(await shown('Completeness')).toEqual(
      Object.fromEntries(
        [...new Set(withLedger.map(({ who }) => who))].map((who) => {
          const own = withLedger.filter((one) => one.who === who);
          const latest = Math.max(...own.map(({ time }) => time));
          const last = (name: string) =>
            Math.max(...own.filter(({ time }) => time === latest).map(({ ledger }) => ledger?.[name] as number));
          const names = ['missing', 'verified', 'healed', 'open', 'mismatch', 'counted', 'settled'];
          return [who, [Math.max(...own.map(({ ledger }) => ledger?.missing as number)), ...names.map(last)]];
        }),
      ),
    );
    expect(await shown('Stored documents')).toBe(sum(polls, 'stored'));
    const healed = facts.filter(({ slice }) => slice?.state === 'healed').length;
    expect(healed).toBeGreaterThan(0);
    expect(await shown('Slices healed')).toBe(healed);
    expect(await shown('Last word')).toBe(Math.max(...facts.map(({ time }) => time)));
  });

  it('show on the Overview the newest events first', async () => {
    const { total, documents } = await onOverview('Latest events', 'documents');
    expect(total).toBe(events.length);
    const times = documents.map((document) => Date.parse(document['@timestamp'] as string));
    expect(times).toEqual([...times].sort((a, b) => b - a));
    expect(times[0]).toBe(Math.max(...events.map(({ timestamp }) => Date.parse(timestamp))));
  });
});

interface HealthFacts {
  readonly account?: string;
  readonly stream?: string;
  readonly poll?: JsonObject;
  readonly ledger?: JsonObject;
  readonly slice?: JsonObject;
}

function healthFact(document: JsonObject) {
  const { collector } = document.jumpcloud as unknown as { readonly collector: HealthFacts };
  const { action } = document.event as { action: string };
  const time = Date.parse(String(document['@timestamp']));
  return { ...collector, action, time, who: `${collector.account} ${collector.stream}` };
}

function isFull(data: PanelData): boolean {
  switch (data.kind) {
    case 'number':
      return data.value !== undefined && data.value > 0;
    case 'bands':
      return data.bands.some(({ values }) => values.some((value) => (value ?? 0) > 0));
    case 'slices':
      return data.slices.length > 0;
    case 'rows':
      return data.rows.length > 0;
    case 'places':
      return data.places.length > 0;
    case 'documents':
      return data.documents.length > 0;
    case 'text':
      return true;
  }
}
