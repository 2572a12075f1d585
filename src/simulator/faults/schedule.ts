import type { SimulatorBehaviour } from '../behaviour.ts';
import { type PagingHeader, pagingHeaders } from '../http/paging-headers.ts';

/** Which requests a fault hits. */
interface FaultSpan {
  /** It passes over so many of the requests that it could hit. 0 begins with the first. */
  readonly at: number;
  /** It hits so many requests, then it is over. */
  readonly requests: number;
  /** Counts and hits only requests whose path begins with this. */
  readonly path?: string;
  /** Hits only while the simulator's clock is in here. RFC 3339; `to` is no longer part of it. */
  readonly between?: { readonly from: string; readonly to: string };
}

export interface TooManyRequests {
  readonly kind: 'too-many-requests';
  readonly retryAfter: 'absent' | 'seconds' | 'date' | 'garbled';
  /** What Retry-After asks for; or which garbling it is. */
  readonly seconds: number;
}

export interface ServerError {
  readonly kind: 'server-error';
  readonly status: 500 | 502 | 503 | 504;
  readonly body: 'json' | 'text' | 'empty';
}

/** The connection is reset in place of an answer. */
export interface ResetBefore {
  readonly kind: 'reset-before';
}

/**
 * The connection is closed or reset after this part of the body, 0 up to 1. A reset may overtake what was sent before it,
 * so how much of the answer still arrives is certain only with `close`.
 */
export interface CutBody {
  readonly kind: 'cut-body';
  readonly fraction: number;
  readonly by: 'close' | 'reset';
}

/** The body takes so long, in real time. */
export interface SlowBody {
  readonly kind: 'slow-body';
  readonly milliseconds: number;
}

/** This part of the JSON, 0 up to 1, as a whole and proper response. */
export interface TruncatedJson {
  readonly kind: 'truncated-json';
  readonly fraction: number;
}

/** A page for people, from something between the API and the client. */
export interface HtmlPage {
  readonly kind: 'html-page';
  readonly status: 200 | 502;
}

/** 401, 402, or the 403 of a blocked address. To a client it is an end; it lasts until it is cleared, or its requests are used up. */
export interface RefusalFault {
  readonly kind: 'refusal';
  readonly status: 401 | 402 | 403;
  readonly untilCleared: true;
}

/**
 * Some events of a page come twice: behind themselves, or, where they were the last before the cursor, again at the head
 * of this page. The page gets no longer by that, and no event is left out for it. Counts know nothing of it.
 */
export interface RepeatedEvents {
  readonly kind: 'repeat';
  readonly where: 'within' | 'across';
  readonly events: number;
}

/** Headers of paging that something on the way drops. */
export interface DroppedHeaders {
  readonly kind: 'dropped-headers';
  readonly headers: readonly PagingHeader[];
}

/** Headers that something on the way garbles: those of paging, and such as every answer has. */
export interface GarbledHeaders {
  readonly kind: 'garbled-headers';
  readonly headers: readonly GarbledHeader[];
  /** Which of the garblings; any number names one. */
  readonly choice: number;
}

export const garbledHeaders = [
  ...pagingHeaders,
  'Date',
  'Retry-After',
  'Content-Type',
  'X-RateLimit-Remaining',
] as const;

type GarbledHeader = (typeof garbledHeaders)[number];

/** Something on the way answers with a Date from so long ago; by itself it says so in Age. */
export interface OldDate {
  readonly kind: 'old-date';
  readonly seconds: number;
  readonly age: boolean;
}

type Disturbance =
  | TooManyRequests
  | ServerError
  | ResetBefore
  | CutBody
  | SlowBody
  | TruncatedJson
  | HtmlPage
  | RefusalFault
  | RepeatedEvents
  | DroppedHeaders
  | GarbledHeaders
  | OldDate;

export type RequestFault = FaultSpan & Disturbance;

export type RequestFaultKind = RequestFault['kind'];

/** For some requests the server's clock is so far ahead, or behind where negative, of what it was before and is afterwards. */
export interface ClockJump {
  /** Place of the first request, from 0. */
  readonly at: number;
  readonly requests: number;
  readonly byMs: number;
}

/** Some events, drawn one by one. `share` is a probability. */
export interface ShiftedEvents {
  readonly share: number;
  readonly longestMs: number;
}

/**
 * Some events have another content under the same id and time, half of them up to `longestMs` after the first one: beside
 * it, as one more row that is counted, or in its place.
 */
export interface ChangedEvents extends ShiftedEvents {
  readonly inPlace: boolean;
}

/** Everything that goes wrong in one run. Plain data: JSON and back gives the same run. */
export interface FaultSchedule {
  /** Decides which events are late, ahead, held twice or changed. */
  readonly seed: string;
  /** Where several fit a request, the first one hits. */
  readonly requests: readonly RequestFault[];
  /** These can be seen up to `longestMs` after their timestamp. */
  readonly late?: ShiftedEvents;
  /** These can be seen up to `longestMs` before their timestamp: they come from the future. */
  readonly future?: ShiftedEvents;
  /** These the index holds twice, and counts twice. */
  readonly copies?: { readonly share: number };
  /** These come with another content, too. */
  readonly changes?: ChangedEvents;
  /** The server's clock is so far ahead, or behind where negative. */
  readonly clockSkewMs?: number;
  /** It jumps. What can be seen does not depend on it. */
  readonly clockJumps?: readonly ClockJump[];
  /** `/events/count` knows an event so much later than `/events`. */
  readonly countLagMs?: number;
  /** `/events/interval` knows an event so much later than `/events`. */
  readonly intervalLagMs?: number;
  /** `/events/count` of a range that does not end at a full hour knows an event so much later: other ranges are cached. */
  readonly unevenCountLagMs?: number;
  /** `/events/count` is always too high by this. No collector can come out even with it. */
  readonly countSurplus?: number;
  /** Switches for what the API leaves open. */
  readonly behaviour?: Partial<SimulatorBehaviour>;
}

export const noFaults: FaultSchedule = { seed: '', requests: [] };
