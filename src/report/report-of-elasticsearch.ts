import { IngestError } from '../core/errors.ts';
import { isJsonObject, type JsonObject, type JsonValue, jsonObjects } from '../core/json.ts';
import { nothingInRange, type TimeSpan, withTime } from '../core/nothing-in-range.ts';
import { plural } from '../core/numbers.ts';
import { dataStreamName } from '../core/product.ts';
import type { OpenTimeRange } from '../core/time-range.ts';
import { type ElasticsearchClient, serverAddress } from '../elasticsearch/client.ts';
import { readSpan } from '../elasticsearch/read-in-order.ts';
import { answerError, requestError } from '../elasticsearch/request-error.ts';
import { numberIn } from '../panels/measure.ts';
import type { Dashboard, Panel } from '../panels/panel.ts';
import { type PanelData, type PanelRange, rangeOf } from '../panels/panel-data.ts';
import { panelRequest } from '../panels/panel-request.ts';
import { readAnswer } from '../panels/read-answer.ts';
import { type CountedStream, makeReport } from './make-report.ts';
import type { Report } from './page/report.ts';
import { fieldsOfStream } from './stream-fields.ts';
import { timeRangeOf } from './time-range.ts';

export interface ElasticsearchReportOptions extends OpenTimeRange {
  readonly dashboards: readonly Dashboard[];
  /** Of the data streams; `*` for all. */
  readonly namespace: string;
  readonly now: number;
  readonly personalData: boolean;
}

/** So many panels are asked for at a time: each request may use much of the cluster's memory. */
const atATime = 10;

/**
 * Asks Elasticsearch for every panel.
 * @throws IngestError JC_REPORT_EMPTY, JC_SINK_*
 */
export async function reportOfElasticsearch(
  client: ElasticsearchClient,
  options: ElasticsearchReportOptions,
): Promise<Report> {
  const { dashboards, namespace, from, to, now: made, personalData } = options;
  const streams = new Map<string, CountedStream>();
  let documents = 0;
  let outside: TimeSpan | undefined;
  for (const stream of new Set(dashboards.map((dashboard) => dashboard.stream))) {
    const index = dataStreamName(stream, namespace);
    const wanted = timeRangeOf(stream, { from, to });
    const found = await spanOf(client, index, wanted);
    const own = dashboards.filter((dashboard) => dashboard.stream === stream);
    if (found.span === undefined) {
      const { span } = stream === 'users' ? found : await spanOf(client, index, {});
      if (span !== undefined) outside = withTime(withTime(outside, span.first), span.last);
      streams.set(stream, { range: undefined, finish: notCounted });
      continue;
    }
    documents += found.documents;
    const range = rangeOf(wanted.from ?? found.span.first, wanted.to ?? found.span.last + 1);
    const panels = await askAll(client, index, own, range);
    streams.set(stream, {
      range,
      finish: (dashboard, panel) => ({ data: panels.get(`${dashboard}/${panel}`) ?? notCounted(), isPruned: false }),
    });
  }
  const address = serverAddress(client);
  if (documents === 0) throw nothingToReport(address, namespace, outside, options);
  const source = `${plural(documents, 'document')} in ${address}`;
  return makeReport({ dashboards, streams, made, source, notes: [], personalData });
}

function notCounted(): never {
  throw new Error('a panel that was not asked for');
}

/** How many documents there are, and of which time. */
async function spanOf(client: ElasticsearchClient, index: string, { from, to }: OpenTimeRange) {
  const bounds = { ...(from === undefined ? {} : { gte: from }), ...(to === undefined ? {} : { lt: to }) };
  const query = { range: { '@timestamp': { ...bounds, format: 'epoch_millis' } } };
  const { documents, first, last } = await readSpan({ client, index, query, by: '@timestamp' });
  return { documents, span: first === undefined || last === undefined ? undefined : { first, last } };
}

/** Every panel of the dashboards, by its name and theirs. */
async function askAll(
  client: ElasticsearchClient,
  index: string,
  dashboards: readonly Dashboard[],
  range: PanelRange,
): Promise<ReadonlyMap<string, PanelData>> {
  const found = new Map<string, PanelData>();
  const asked: { readonly name: string; readonly panel: Panel; readonly request: JsonObject }[] = [];
  for (const { id, stream, panels } of dashboards)
    for (const panel of panels) {
      const name = `${id}/${panel.id}`;
      const request = panelRequest(panel, range, fieldsOfStream(stream));
      if (request === undefined) found.set(name, { kind: 'text' });
      else asked.push({ name, panel, request });
    }
  for (let at = 0; at < asked.length; at += atATime) {
    const some = asked.slice(at, at + atATime);
    const requests = some.map(({ request }) => request);
    for (const [place, answer] of (await searches(client, index, requests)).entries()) {
      const one = some[place];
      if (one !== undefined) found.set(one.name, readAnswer(one.panel, range, answer));
    }
  }
  return found;
}

async function searches(
  client: ElasticsearchClient,
  index: string,
  requests: readonly JsonObject[],
): Promise<readonly JsonObject[]> {
  const purpose = { address: serverAddress(client), doing: `reading ${index}`, privilege: `read on ${index}` };
  const lines = requests.flatMap((request) => [{ index, ignore_unavailable: true, allow_no_indices: true }, request]);
  let answers: readonly JsonObject[];
  try {
    const { responses } = await client.msearch({ searches: lines as never });
    answers = jsonObjects(responses as unknown as JsonValue);
  } catch (error) {
    throw requestError(error, purpose);
  }
  for (const answer of answers) {
    const failed = failureIn(answer);
    if (failed !== undefined) throw answerError(numberIn(answer.status) ?? 500, { error: failed }, purpose);
  }
  return answers;
}

/** Also of a part of the index: what is left would be a wrong number. */
function failureIn({ error, _shards: shards }: JsonObject): JsonValue | undefined {
  if (error !== undefined) return error;
  return isJsonObject(shards) ? jsonObjects(shards.failures)[0]?.reason : undefined;
}

function nothingToReport(
  address: string,
  namespace: string,
  outside: TimeSpan | undefined,
  { from, to }: OpenTimeRange,
): IngestError {
  if (outside !== undefined) return nothingInRange(outside, { '--from': from, '--to': to });
  return new IngestError('JC_REPORT_EMPTY', `${address} has no documents in ${dataStreamName('events', namespace)}`, {
    advice:
      'Collect first, or choose another --namespace. The credentials need the privilege to read the data streams.',
  });
}
