import { beforeAll, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { formatTimestamp, parseEventTime } from '../../../src/core/timestamp.ts';
import { mapProcessors } from '../../../src/tooling/generate/map-pipeline.ts';
import { describeElasticsearch, elasticsearchUrl } from '../../support/elasticsearch/describe-elasticsearch.ts';
import { tellServer } from '../../support/elasticsearch/request.ts';
import { loadVectorPlan, valueAt, vectorFetchedAt } from '../../support/generate/vector-plan.ts';
import { timeTexts } from '../../support/vectors/times.ts';

interface Simulated {
  readonly docs: readonly { readonly doc?: { readonly _source: unknown }; readonly error?: unknown }[];
}

const created = formatTimestamp(vectorFetchedAt);

async function simulate(processors: readonly unknown[], sources: readonly object[]): Promise<readonly unknown[]> {
  const body = { pipeline: { processors }, docs: sources.map((_source) => ({ _index: 'any', _source })) };
  const answer = (await tellServer(elasticsearchUrl(), 'POST', '/_ingest/pipeline/_simulate', body)) as Simulated;
  return answer.docs.map(({ doc, error }) => doc?._source ?? error);
}

/** Times that are cut, joined and completed in all ways there are, and some that are none. */
const anyTime = fc
  .tuple(
    fc.constantFrom('2026', '2024', '1969', '0001', '9999'),
    fc.constantFrom('-05', '-05', '-02', '-12', '', '-13', '-5'),
    fc.constantFrom('-02', '-02', '-28', '-29', '', '-31', '-00'),
    fc.constantFrom('T08', 'T08:30', 'T08:30:15', 'T23:59:59', '', 'T', ' ', 'T24:00', 'T08:00:60', 'T8'),
    fc.constantFrom('', '', '.1', ',123', '.123456789', '.', '.1234567890'),
    fc.constantFrom(
      '',
      '',
      'Z',
      'UTC',
      'GMT',
      '+02',
      '-0330',
      '+02:00',
      '+18:00',
      '-18:00:01',
      '+01:02:03',
      '+010203',
      '+2',
      '+02:0',
    ),
  )
  .map((parts) => parts.join(''));

describeElasticsearch("times, read as by Elasticsearch's date processor", () => {
  const texts = [...new Set([...timeTexts, ...fc.sample(anyTime, { seed: 20_260_501, numRuns: 3000 })])];
  let processor: readonly unknown[] = [];
  let pipeline: readonly unknown[] = [];

  beforeAll(async () => {
    const { model, plan } = loadVectorPlan();
    const date = { field: 't', formats: ['ISO8601'], on_failure: [{ set: { field: 'failed', value: true } }] };
    processor = await simulate(
      [{ date }],
      texts.map((t) => ({ t })),
    );
    pipeline = await simulate(
      mapProcessors(model, plan).map((one) => one.processor),
      texts.map((timestamp) => ({ message: JSON.stringify({ timestamp }), event: { created } })),
    );
  }, 120_000);

  it('are read by the pipeline as by the mapper', () => {
    const read = texts.map((text, index) => [text, valueAt(pipeline[index], '@timestamp')]);
    const expected = texts.map((text) => [text, ourTime(text) ?? created]);
    expect(read).toEqual(expected);
  });

  it('are read where it reads them, and to the same millisecond', () => {
    const theirs = readByServer().filter(([text]) => !onlyReadByVersion8.test(text));
    expect(theirs.length).toBeGreaterThan(100);
    expect(theirs.map(([text]) => [text, ourTime(text)])).toEqual(theirs);
  });

  it('are read in no form that only version 8 takes', async () => {
    const cluster = await tellServer(elasticsearchUrl(), 'GET', '/');
    const isVersion8 = (cluster as { version: { number: string } }).version.number.startsWith('8.');
    const theirs = readByServer().filter(([text]) => onlyReadByVersion8.test(text));
    expect(new Set(theirs.map(([text]) => formOf(text)))).toEqual(new Set(isVersion8 ? formsOfVersion8 : []));
    const ours = texts.filter((text) => onlyReadByVersion8.test(text)).map(ourTime);
    expect(ours.length).toBeGreaterThan(100);
    expect(new Set(ours)).toEqual(new Set([undefined]));
    // Why we do not follow it: after a year alone, it loses the year.
    const anHour = theirs.find(([text]) => text === '2026T08')?.[1];
    expect(anHour).toBe(isVersion8 ? '1970-01-01T08:00:00.000Z' : undefined);
  });

  function readByServer(): readonly (readonly [string, string])[] {
    return texts.flatMap((text, index) => {
      const time = valueAt(processor[index], '@timestamp');
      return typeof time === 'string' ? [[text, time] as const] : [];
    });
  }
});

/** A time of day or a zone after a date without a day, and a zone without a time of day. Version 9 refuses all of them. */
const onlyReadByVersion8 = /^(\d{4}(?:-\d\d)?)T.+|^(\d{4}-\d\d-\d\d)T(?:[-+]\d|Z|UTC|GMT)/;
const formsOfVersion8 = ['year T time', 'year T zone', 'month T time', 'month T zone', 'day T zone'];

function formOf(text: string): string {
  const [date = '', rest = ''] = text.split('T', 2);
  return `${{ 4: 'year', 7: 'month' }[date.length] ?? 'day'} T ${/^\d/.test(rest) ? 'time' : 'zone'}`;
}

/** As in a document: what is outside of the calendar has no four digits for its year. */
function ourTime(text: string): string | undefined {
  const time = parseEventTime(text)?.milliseconds;
  const formatted = time === undefined ? undefined : formatTimestamp(time);
  return formatted !== undefined && /^\d{4}-/.test(formatted) && !formatted.startsWith('0000') ? formatted : undefined;
}
