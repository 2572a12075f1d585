import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { isJsonObject, type JsonObject, type JsonValue } from '../../src/core/json.ts';
import { createElasticsearchClient } from '../../src/elasticsearch/client.ts';
import { dashboards } from '../../src/generated/dashboards.ts';
import type { Measure, Panel } from '../../src/panels/panel.ts';
import type { PanelData } from '../../src/panels/panel-data.ts';
import type { Report } from '../../src/report/page/report.ts';
import { type ElasticsearchReportOptions, reportOfElasticsearch } from '../../src/report/report-of-elasticsearch.ts';
import { reportOfFiles } from '../../src/report/report-of-files.ts';
import { runCli } from '../cli/run-cli.ts';
import { describeElasticsearch, elasticsearchUrl } from '../support/elasticsearch/describe-elasticsearch.ts';
import { uniqueNamespace } from '../support/elasticsearch/index-names.ts';
import { type DemoStream, demoDocuments, demoDocumentsOf, writeDocuments } from '../support/panels/demo-data.ts';
import { healthDocuments } from '../support/panels/health-data.ts';

const now = Date.UTC(2026, 0, 1);
const namespace = uniqueNamespace('report');
/** Panels of the language that no dashboard has at present, so that every kind and every measure is compared. */
const more: readonly Panel[] = (
  [
    { kind: 'metric', measure: { kind: 'percentile', label: '', field: 'jumpcloud.derived.local_hour', percent: 95 } },
    { kind: 'metric', measure: { kind: 'unique', label: '', field: 'event.id' } },
    { kind: 'bar', by: 'client.ip', measure: { kind: 'unique', label: '', field: 'user.name' }, size: 20 },
    { kind: 'bar', by: 'user.roles', measure: { kind: 'max', label: '', field: '@timestamp' }, size: 20 },
    { kind: 'time', by: 'event.category', measure: { kind: 'count', label: '' }, size: 2 },
    { kind: 'time', measure: { kind: 'share', label: '', part: 'event.outcome: failure' }, size: 1 },
    { kind: 'time', measure: { kind: 'unique', label: '', field: 'client.ip' }, size: 1 },
  ] as const
).map((panel, index) => {
  const by = 'by' in panel ? { by: { field: panel.by, label: panel.by } } : {};
  const grid = { x: 0, y: 0, w: 8, h: 5 };
  return { id: `${index}`, title: '', why: '', grid, mayBeEmpty: false, tone: 'plain', ...panel, ...by } as Panel;
});
const all = [
  ...dashboards,
  { id: 'more', objectId: 'more', title: 'More', about: '', stream: 'events', controls: [], panels: more },
];

describeElasticsearch('a report from Elasticsearch', () => {
  const client = createElasticsearchClient({ url: elasticsearchUrl() });
  const written: DemoStream[] = [];
  let ofFiles: Report;
  let ofCluster: Report;

  const ask = (given: Partial<ElasticsearchReportOptions> = {}) =>
    reportOfElasticsearch(client, { dashboards: all, namespace, now, personalData: true, ...given });
  const read = (given: { readonly from?: number; readonly to?: number } = {}) => {
    const stdin = (async function* () {
      for (const document of [...demoDocuments(), ...(await healthDocuments())])
        yield Buffer.from(`${JSON.stringify(document)}\n`);
    })();
    return reportOfFiles(['-'], { dashboards: all, now, personalData: true, stdin, ...given });
  };

  beforeAll(async () => {
    written.push(await writeDocuments(elasticsearchUrl(), 'events', demoDocumentsOf('events'), namespace));
    written.push(await writeDocuments(elasticsearchUrl(), 'users', demoDocumentsOf('users'), namespace));
    written.push(await writeDocuments(elasticsearchUrl(), 'collector', await healthDocuments(), namespace));
    [ofFiles, ofCluster] = [await read(), await ask()];
  }, 400_000);

  afterAll(async () => {
    for (const { remove } of written) await remove();
    await client.close();
  });

  it.each(all.flatMap(({ id, panels }) => panels.map((panel) => [id, panel.id, panel.title] as const)))(
    'is the same as from files: %s %s %s',
    (dashboard, panel) => {
      const [files, cluster] = [ofFiles, ofCluster].map((report) => comparable(report, dashboard, panel));
      expect(files).toBeDefined();
      expectSame(cluster, files);
    },
  );

  it('is the same within a time range', async () => {
    const given = { from: Date.UTC(2025, 10, 1), to: Date.UTC(2025, 10, 8) };
    const [files, cluster] = [await read(given), await ask(given)];
    for (const { id, panels } of all)
      for (const panel of panels) expectSame(comparable(cluster, id, panel.id), comparable(files, id, panel.id));
  }, 400_000);

  it('says that there is nothing, or nothing at that time', async () => {
    await expect(ask({ namespace: uniqueNamespace('none') })).rejects.toMatchObject({ code: 'JC_REPORT_EMPTY' });
    const later = await ask({ from: Date.UTC(2030, 0, 1) });
    expect(later.dashboards.map(({ dashboard }) => dashboard.stream)).toEqual(['users']);
    expect(later.notes).toEqual([
      expect.stringMatching(/^There are no documents of events, so \d+ dashboards/),
      expect.stringMatching(/^There are no documents of the collector's health, so 1 dashboard/),
    ]);
  });

  it('says when the events were, although nothing was collected of anything else', async () => {
    const own = uniqueNamespace('outside');
    const events = demoDocumentsOf('events').slice(0, 5);
    written.push(await writeDocuments(elasticsearchUrl(), 'events', events, own));
    const times = events.map((document) => String(document['@timestamp'])).sort();
    await expect(ask({ namespace: own, from: Date.UTC(2030, 0, 1) })).rejects.toMatchObject({
      message: 'There are no documents in this time range',
      advice: expect.stringContaining(`They are from ${times[0]} to ${times.at(-1)}; --from means 2030-01-01`),
    });
  });

  it('is written by the command', async () => {
    const args = ['report', '--elasticsearch', elasticsearchUrl(), '--namespace', namespace, '--out', '-'];
    const { exitCode, stdout, stderr } = await runCli(args);
    expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '' });
    const count = (20_250 + (await healthDocuments()).length).toLocaleString('en-US');
    expect(/(\S+) documents in http/.exec(stdout)?.[1]).toBe(count);
  });
});

interface Compared {
  readonly range: object;
  readonly panel: Panel;
  readonly data: PanelData;
}

function comparable({ dashboards: reported }: Report, dashboard: string, id: string): Compared | undefined {
  const own = reported.find((one) => one.dashboard.id === dashboard);
  const found = own?.panels.find(({ panel }) => panel.id === id);
  return own === undefined || found === undefined
    ? undefined
    : { range: own.range, panel: found.panel, data: found.data };
}

/** Equal but for unique counts above 3,000 and percentiles, which are estimates on both sides. */
function expectSame(actual: Compared | undefined, expected: Compared | undefined): void {
  if (actual === undefined || expected === undefined) throw new Error('one of the reports lacks the panel');
  const { panel } = expected;
  expect(actual.range).toEqual(expected.range);
  const [mine, theirs] = [expected, actual].map(({ data }) => estimatesOf(panel, data)) as [Estimates, Estimates];
  expect(theirs.rest).toEqual(mine.rest);
  for (const [index, { measure, value }] of mine.values.entries()) {
    const other = theirs.values[index]?.value;
    if (value === undefined || other === undefined) expect(other).toBe(value);
    else expect(Math.abs(other - value)).toBeLessThanOrEqual(allowed(measure, value) * Math.abs(value));
  }
}

function allowed({ kind }: Measure, value: number): number {
  if (kind === 'percentile') return 0.01;
  return kind === 'unique' && value > 3000 ? 0.05 : 0;
}

interface Estimates {
  readonly values: readonly { readonly measure: Measure; readonly value: number | undefined }[];
  /** Everything else of the panel. */
  readonly rest: unknown;
}

/** What may differ without being wrong: estimates, the order of equals, and what the index rounds. */
function estimatesOf(panel: Panel, data: PanelData): Estimates {
  const values: { measure: Measure; value: number | undefined }[] = [];
  const apart = (measure: Measure | undefined) => (value: number | undefined) => {
    if (measure?.kind !== 'percentile' && measure?.kind !== 'unique') return value;
    values.push({ measure, value });
    return 'an estimate';
  };
  const one = apart('measure' in panel ? panel.measure : undefined);
  switch (data.kind) {
    case 'number':
      return { values, rest: one(data.value) };
    case 'bands':
      return {
        values,
        rest: { ...data, bands: data.bands.map((band) => ({ ...band, values: band.values.map(one) })) },
      };
    case 'slices':
      return { values, rest: { ...data, slices: data.slices.map((slice) => ({ ...slice, value: one(slice.value) })) } };
    case 'rows': {
      const measures = panel.kind === 'table' ? panel.measures : [];
      const rows = data.rows.map((row) => {
        return { ...row, values: row.values.map((value, index) => apart(measures[index])(value)) };
      });
      return { values, rest: rows };
    }
    case 'places': {
      const places = data.places.map(({ lat, lon, count }) => `${lat.toFixed(3)} ${lon.toFixed(3)} ${count}`);
      return { values, rest: places.sort() };
    }
    case 'documents': {
      const oldest = data.documents.at(-1)?.['@timestamp'];
      const surely = data.documents.filter((document: JsonObject) => document['@timestamp'] !== oldest);
      return { values, rest: { total: data.total, shown: data.documents.length, documents: sorted(surely) } };
    }
    case 'text':
      return { values, rest: data };
  }
}

/** Those of one time by their content. */
function sorted(documents: readonly JsonObject[]): readonly JsonObject[] {
  const inOrder = (_name: string, value: JsonValue) =>
    isJsonObject(value) ? Object.fromEntries(Object.entries(value).sort()) : value;
  const keyOf = (document: JsonObject) => `${document['@timestamp']} ${JSON.stringify(document, inOrder)}`;
  return documents.toSorted((a, b) => (keyOf(a) < keyOf(b) ? 1 : -1));
}
