import type { Clock } from '../../core/clock.ts';
import type { JsonObject, JsonValue } from '../../core/json.ts';
import { parseTimestamp } from '../../core/timestamp.ts';
import type { SimulatorBehaviour } from '../behaviour.ts';
import type { EventStore } from '../event-store.ts';
import type { FaultSchedule } from '../faults/schedule.ts';
import { distinctValues } from '../query/distinct.ts';
import { type IsKnownField, readFields } from '../query/fields.ts';
import { histogram, readInterval } from '../query/interval.ts';
import { formatCursor, type Paging, readPaging } from '../query/paging.ts';
import { project } from '../query/paths.ts';
import { type PageRepeat, pageWithRepeats } from '../query/repeats.ts';
import { readSearch } from '../query/search-term.ts';
import { Selection } from '../query/selection.ts';
import { readServices } from '../query/services.ts';
import { readTimeRange } from '../query/time-range.ts';
import type { Views } from '../query/view.ts';
import { badRequest } from '../refusal.ts';
import type { Visibility } from '../visibility.ts';
import { type Answer, bytesAnswer, jsonAnswer } from './answer.ts';
import { eventsPath } from './api-paths.ts';
import { type PagingHeader, pagingHeaders, withGarbledHeaders, withoutHeaders } from './paging-headers.ts';
import { readBody, type SimulatorRequest } from './request.ts';

export interface InsightsContext {
  readonly store: EventStore;
  readonly views: Views;
  readonly isKnownField: IsKnownField;
  readonly behaviour: SimulatorBehaviour;
  readonly retentionDays: number | undefined;
  /** The server's own, which may be wrong. */
  readonly clock: Clock;
  /** By which events can be seen: a clock that jumps hides nothing that was there. */
  readonly eventClock: Clock;
  /** undefined where every event can be seen at any time. */
  readonly visibility: Visibility | undefined;
  /** How much later than the pages other calls see an event, and how wrong a count is. */
  readonly faults: Pick<FaultSchedule, 'countLagMs' | 'intervalLagMs' | 'unevenCountLagMs' | 'countSurplus'>;
}

/** By how much an answer is behind. */
type Lag = (body: JsonObject) => number;

/** Answers one request for the organisations that the caller may see. */
export type Endpoint = (request: SimulatorRequest, organizations: ReadonlySet<string>) => Answer;

/** The event calls of Directory Insights, by method and path. */
export function directoryInsights(context: InsightsContext): Readonly<Record<string, Endpoint>> {
  const withSelection =
    (
      answer: (body: JsonObject, selection: Selection, request: SimulatorRequest) => Answer,
      lag: Lag = () => 0,
    ): Endpoint =>
    (request, organizations) => {
      const body = readBody(request);
      return answer(body, select(body, organizations, context, lag(body)), request);
    };
  const base = `POST ${eventsPath}`;
  const { countLagMs = 0, intervalLagMs = 0, unevenCountLagMs = 0, countSurplus = 0 } = context.faults;
  const count = (_body: JsonObject, selection: Selection): Answer =>
    jsonAnswer({ count: selection.count() + countSurplus });
  return {
    [base]: withSelection((body, selection, { repeat }) => eventsAnswer(body, selection, context, repeat)),
    [`${base}/count`]: withSelection(count, (body) => Math.max(countLagMs, endsAtHour(body) ? 0 : unevenCountLagMs)),
    [`${base}/distinct`]: withSelection((body, selection) => distinctAnswer(body, selection, context)),
    [`${base}/interval`]: withSelection(
      (body, selection) => {
        const times = function* (): Generator<number> {
          for (const ordinal of selection.all()) yield context.store.milliseconds[ordinal] as number;
        };
        return jsonAnswer(histogram(times(), readInterval(body), context.behaviour));
      },
      () => intervalLagMs,
    ),
  };
}

function endsAtHour({ end_time: end }: JsonObject): boolean {
  return typeof end === 'string' && (parseTimestamp(end)?.milliseconds ?? 0) % 3_600_000 === 0;
}

function select(
  body: JsonObject,
  organizations: ReadonlySet<string>,
  context: InsightsContext,
  lagMs: number,
): Selection {
  const { store, behaviour, retentionDays, clock } = context;
  const now = clock.now();
  const services = readServices(body.service, behaviour);
  const range = readTimeRange(body, { behaviour, now, retentionDays });
  const view = context.views.get(services, organizations);
  const isVisible = context.visibility?.at(context.eventClock.now() - lagMs);
  return new Selection({ store, view, range, behaviour, search: readSearch(body, behaviour), isVisible });
}

function eventsAnswer(
  body: JsonObject,
  selection: Selection,
  context: InsightsContext,
  repeat: PageRepeat | undefined,
): Answer {
  const { store, isKnownField, behaviour } = context;
  const asked = readPaging(body, behaviour);
  const isShort = behaviour.pageLength === 'shorter';
  const paging = isShort ? { ...asked, limit: Math.max(1, Math.floor(asked.limit * 0.6)) } : asked;
  const fields = readFields(body.fields, isKnownField);
  const { ordinals, last } = repeat ? pageWithRepeats(selection, paging, repeat) : plainPage(selection, paging);
  const content = fields
    ? [Buffer.from(ordinals.map((ordinal) => JSON.stringify(project(store.parse(ordinal), fields))).join(','))]
    : store.slices(ordinals);
  const cursor = cursorHeader(last, body.search_after, context);
  const headers = {
    'X-Result-Count': String(ordinals.length),
    'X-Limit': String(asked.limit),
    'X-Sort': paging.sort,
    ...(cursor === undefined ? {} : { 'X-Search_after': cursor }),
  };
  const answer = bytesAnswer(Buffer.concat([Buffer.from('['), ...content, Buffer.from(']')]), headers);
  if (behaviour.pagingHeaders === 'garbled') return withGarbledHeaders(answer, pagingHeaders, last ?? 0);
  return withoutHeaders(answer, droppedHeaders[behaviour.pagingHeaders]);
}

const droppedHeaders: Readonly<
  Record<Exclude<SimulatorBehaviour['pagingHeaders'], 'garbled'>, readonly PagingHeader[]>
> = {
  all: [],
  'no-cursor': ['X-Search_after'],
  'no-count': ['X-Result-Count'],
  'no-limit': ['X-Limit'],
  none: pagingHeaders,
};

function plainPage(selection: Selection, paging: Paging) {
  const ordinals = selection.page(paging);
  return { ordinals, last: ordinals.at(-1) };
}

function cursorHeader(
  last: number | undefined,
  sent: JsonValue | undefined,
  { store, behaviour }: InsightsContext,
): string | undefined {
  if (last !== undefined) {
    return formatCursor({ milliseconds: store.milliseconds[last] as number, tie: store.tie(last) });
  }
  if (behaviour.emptyPageCursor === 'empty') return '[]';
  return behaviour.emptyPageCursor === 'echo' && sent !== undefined ? JSON.stringify(sent) : undefined;
}

function distinctAnswer(body: JsonObject, selection: Selection, { store, behaviour }: InsightsContext): Answer {
  const { field } = body;
  if (typeof field !== 'string' || field === '') throw badRequest('field is required');
  const buckets = distinctValues(store, selection.all(), field);
  return jsonAnswer(
    behaviour.distinctShape === 'named'
      ? { [field]: buckets }
      : { buckets, doc_count_error_upper_bound: 0, sum_other_doc_count: 0 },
  );
}
