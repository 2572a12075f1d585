import type { Clock } from '../../core/clock.ts';
import type { JsonObject, JsonValue } from '../../core/json.ts';
import type { SimulatorBehaviour } from '../behaviour.ts';
import type { EventStore } from '../event-store.ts';
import { distinctValues } from '../query/distinct.ts';
import { type KnownFields, readFields } from '../query/fields.ts';
import { histogram, readInterval } from '../query/interval.ts';
import { formatCursor, readPaging } from '../query/paging.ts';
import { project } from '../query/paths.ts';
import { readSearch } from '../query/search-term.ts';
import { Selection } from '../query/selection.ts';
import { readServices } from '../query/services.ts';
import { readTimeRange } from '../query/time-range.ts';
import type { Views } from '../query/view.ts';
import { badRequest } from '../refusal.ts';
import { type Answer, bytesAnswer, jsonAnswer } from './answer.ts';
import { readBody, type SimulatorRequest } from './request.ts';

export interface InsightsContext {
  readonly store: EventStore;
  readonly views: Views;
  readonly knownFields: KnownFields;
  readonly behaviour: SimulatorBehaviour;
  readonly retentionDays: number | undefined;
  readonly clock: Clock;
}

/** Answers one request for the organisations that the caller may see. */
export type Endpoint = (request: SimulatorRequest, organizations: ReadonlySet<string>) => Answer;

/** The event calls of Directory Insights, by method and path. */
export function directoryInsights(context: InsightsContext): Readonly<Record<string, Endpoint>> {
  const withSelection =
    (answer: (body: JsonObject, selection: Selection) => Answer): Endpoint =>
    (request, organizations) => {
      const body = readBody(request);
      return answer(body, select(body, organizations, context));
    };
  const base = 'POST /insights/directory/v1/events';
  return {
    [base]: withSelection((body, selection) => eventsAnswer(body, selection, context)),
    [`${base}/count`]: withSelection((_body, selection) => jsonAnswer({ count: selection.count() })),
    [`${base}/distinct`]: withSelection((body, selection) => distinctAnswer(body, selection, context)),
    [`${base}/interval`]: withSelection((body, selection) => {
      const times = function* (): Generator<number> {
        for (const ordinal of selection.all()) yield context.store.milliseconds[ordinal] as number;
      };
      return jsonAnswer(histogram(times(), readInterval(body), context.behaviour));
    }),
  };
}

function select(body: JsonObject, organizations: ReadonlySet<string>, context: InsightsContext): Selection {
  const { store, behaviour, retentionDays, clock } = context;
  const services = readServices(body.service, behaviour);
  const range = readTimeRange(body, { behaviour, now: clock.now(), retentionDays });
  const view = context.views.get(services, organizations);
  return new Selection({ store, view, range, behaviour, search: readSearch(body, behaviour) });
}

function eventsAnswer(body: JsonObject, selection: Selection, context: InsightsContext): Answer {
  const { store, knownFields, behaviour } = context;
  const paging = readPaging(body, behaviour);
  const fields = readFields(body.fields, knownFields);
  const ordinals = selection.page(paging);
  const content = fields
    ? [Buffer.from(ordinals.map((ordinal) => JSON.stringify(project(store.parse(ordinal), fields))).join(','))]
    : store.slices(ordinals);
  const cursor = cursorHeader(ordinals.at(-1), body.search_after, context);
  return bytesAnswer(Buffer.concat([Buffer.from('['), ...content, Buffer.from(']')]), {
    'X-Result-Count': String(ordinals.length),
    'X-Limit': String(paging.limit),
    'X-Sort': paging.sort,
    ...(cursor === undefined ? {} : { 'X-Search_after': cursor }),
  });
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
