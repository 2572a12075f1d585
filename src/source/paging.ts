import { IngestError } from '../core/errors.ts';
import { isJsonObject, parseJson } from '../core/json.ts';
import { formatTimestamp, millisecondsOf } from '../core/timestamp.ts';
import type { HttpjsonInput } from '../httpjson/input.ts';
import type { Page } from '../httpjson/page.ts';
import type { RawEvent } from '../httpjson/raw-event.ts';
import type { Logger } from '../runtime/logger.ts';
import type { HttpClient } from '../transport/client.ts';
import { TooLargeEvent } from './too-large-event.ts';

/** What the API says of a page beside it. Both can be done without, at a cost; see `streams/events.yml.hbs`. */
const pagingHeaders = { limit: 'X-Limit', cursor: 'X-Search_after' } as const;
const [limitName, cursorName] = [pagingHeaders.limit.toLowerCase(), pagingHeaders.cursor.toLowerCase()];
/** The API gives no more at a time, whatever it is asked for. */
export const largestPage = 10_000;

type Headers = Readonly<Record<string, string>>;

/** A page of the timeline of events. */
export interface EventPage extends Page {
  /** Whether it begins with the last millisecond of the page before once more: no header said where that one ended. */
  readonly beginsAgain: boolean;
}

export type EventInput = HttpjsonInput<EventPage>;

/**
 * Watches the paging of events: warns of headers that never come, says which pages begin again, ends where the pages would
 * stand still, and says of an event that is too large between which times it lies.
 */
export function expectPaging(input: HttpjsonInput, log: Pick<Logger, 'warn'>): EventInput {
  const watch = headerWatch(log);
  return {
    async *pages(options) {
      const { from, to } = options.cursor;
      let [reached, last] = [textOf(from), textOf(to)];
      let beginsAgain = false;
      // Those of the page that comes next: pages come one by one, each right after its headers.
      let headers: Headers = {};
      const onHeaders = (told: Headers): void => {
        headers = told;
      };
      for await (const page of input.pages({ ...options, onHeaders })) {
        const goesOn = saysWhereToGoOn(headers);
        const { events } = page;
        if (events.length > 0) watch(headers);
        const end = positionOf(events, headers);
        const span = { from: reached, to: end ?? last };
        const isCut = events.some(({ largerThan }) => largerThan !== undefined);
        const isStuck = !goesOn && isOneMillisecond(events);
        yield { ...page, ...(isCut ? { events: events.map((event) => told(event, span)) } : {}), beginsAgain };
        if (isStuck) throw stuck(end);
        beginsAgain = !goesOn;
        reached = end ?? reached;
      }
    },
  };
}

/** A client that drops the headers of paging that are garbled, so that each counts as one that did not come. */
export function withoutGarbledPaging(http: HttpClient): HttpClient {
  return {
    send: async (request, options) => {
      const response = await http.send(request, options);
      const headers: Record<string, string> = { ...response.headers };
      if (!saysWhereToGoOn(headers)) delete headers[cursorName];
      if (!/^\d{1,9}$/.test(headers[limitName] ?? '')) delete headers[limitName];
      return { ...response, headers };
    },
    close: () => http.close(),
  };
}

/**
 * Whether the page after this one begins where a header says, and not with the last millisecond of this one. The template
 * takes all that this one takes, and what only looks like JSON: it cannot parse.
 */
function saysWhereToGoOn(headers: Headers): boolean {
  const cursor = headers[cursorName] ?? '';
  return /^\["?\d[^[\]]*\]$/.test(cursor) && parseJson(cursor) !== undefined;
}

/** Warns once of each header that has not come yet: one that came is allowed and may come again. */
function headerWatch(log: Pick<Logger, 'warn'>): (headers: Headers) => void {
  let unseen: readonly string[] = Object.values(pagingHeaders);
  return (headers) => {
    const missing = unseen.filter((name) => headers[name.toLowerCase()] === undefined).join(', ');
    unseen = [];
    if (missing === '') return;
    const advice =
      'Configure the proxy to pass all response headers unchanged, including those with an underscore in their names. Until then, some events are requested twice.';
    const what = `JumpCloud's responses arrive without a usable ${missing}`;
    log.warn({ headers: missing, advice }, what, 'paging-headers-missing');
  };
}

/** Where a page of the timeline ended, as RFC 3339: by its header, or by its last event. */
function positionOf(events: readonly RawEvent[], headers: Headers): string | undefined {
  const cursor = saysWhereToGoOn(headers) ? parseJson(headers[cursorName] ?? '') : undefined;
  const milliseconds = Array.isArray(cursor) ? Number(cursor[0]) : Number.NaN;
  if (Number.isSafeInteger(milliseconds) && Math.abs(milliseconds) < 8.64e15) return formatTimestamp(milliseconds);
  const time = timeOf(events.at(-1));
  return time === undefined ? undefined : formatTimestamp(time);
}

/** Whether it is the largest page, and of one millisecond. */
function isOneMillisecond(events: readonly RawEvent[]): boolean {
  if (events.length < largestPage) return false;
  const time = timeOf(events[0]);
  return time !== undefined && time === timeOf(events.at(-1));
}

function stuck(at: string | undefined): IngestError {
  return new IngestError(
    'JC_PAGE_STUCK',
    `More than ${largestPage} events have the time ${at}, and the responses arrive without the header ${pagingHeaders.cursor}, which says where the next page begins.`,
  );
}

function timeOf(event: RawEvent | undefined): number | undefined {
  // Not by the event itself, which would keep what it parsed.
  const value = event && parseJson(event.text());
  return isJsonObject(value) ? millisecondsOf(value.timestamp) : undefined;
}

function told(event: RawEvent, span: { readonly from: string; readonly to: string }): RawEvent {
  return event.largerThan === undefined ? event : new TooLargeEvent(event, event.largerThan, span);
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}
