import { isJsonObject, type JsonObject, type JsonValue, parseJson } from '../core/json.ts';
import type { OutgoingDocument } from '../core/sink.ts';
import { parseTimestamp } from '../core/timestamp.ts';
import type { RawEvent } from '../httpjson/raw-event.ts';
import type { MapperOptions } from '../mapper/document-frame.ts';
import { documentId } from '../mapper/document-id.ts';
import { createEventMapper, wrapRawEvent } from '../mapper/event-mapper.ts';
import type { MapMode } from './config/types.ts';
import type { EventFacts } from './run-summary.ts';

/** An event and what tells it from others. */
export interface IdentifiedEvent {
  /** The document's `_id`, the same in both map modes. */
  readonly id: string;
  /** Undefined where the text is not JSON. */
  readonly event: JsonValue | undefined;
  readonly raw: string;
  /** Milliseconds; undefined where the event has no timestamp that can be read. */
  readonly time: number | undefined;
}

export interface MadeDocument {
  readonly outgoing: OutgoingDocument;
  readonly facts: EventFacts;
}

/** Makes what the sink gets. Injected into the run so that tests need no mapper. */
export interface DocumentMaker {
  identify(event: RawEvent): IdentifiedEvent;
  /** @param fetchedAt milliseconds since the epoch */
  make(event: IdentifiedEvent, fetchedAt: number): MadeDocument;
  /** What is kept of an event whose document is refused for ever. */
  keep(event: RawEvent): JsonValue;
}

export function createDocumentMaker(mode: MapMode, options: MapperOptions): DocumentMaker {
  return { identify, make: mode === 'collector' ? makeMapped(options) : makeWrapped(options), keep: keepEvent };
}

/** Parsed here and not by the event itself, which would keep what it parsed: a page of it does not fit the young heap. */
function identify(received: RawEvent): IdentifiedEvent {
  const raw = received.text();
  const event = parseJson(raw);
  const timestamp = isJsonObject(event) ? event.timestamp : undefined;
  const time = typeof timestamp === 'string' ? parseTimestamp(timestamp)?.milliseconds : undefined;
  return { id: documentId(event, raw), event, raw, time };
}

/** The event as a value, or as it came where it is not JSON. */
export function keepEvent(received: RawEvent): JsonValue {
  const raw = received.text();
  return parseJson(raw) ?? raw;
}

function makeMapped(options: MapperOptions): DocumentMaker['make'] {
  const mapper = createEventMapper(options);
  return ({ id: known, event, raw }, fetchedAt) => {
    const { id, document, issues } = mapper.map(event, raw, fetchedAt, known);
    const outcome = isJsonObject(document.event) ? document.event.outcome : undefined;
    const category = isJsonObject(document.event) ? document.event.category : undefined;
    return {
      outgoing: { id, json: JSON.stringify(document) },
      facts: {
        service: nameOf(event, 'service'),
        eventType: nameOf(event, 'event_type'),
        outcome: typeof outcome === 'string' ? outcome : 'none',
        categories: Array.isArray(category) ? category : [],
        issues: issues.map(issueCode),
      },
    };
  };
}

/** The cluster's pipeline computes `_id`, so none is sent; it comes to the same one. */
function makeWrapped(options: MapperOptions): DocumentMaker['make'] {
  return ({ id, event, raw }, fetchedAt) => {
    const document: JsonObject = wrapRawEvent(raw, options, fetchedAt);
    return {
      outgoing: { id: undefined, finalId: id, json: JSON.stringify(document) },
      facts: {
        service: nameOf(event, 'service'),
        eventType: nameOf(event, 'event_type'),
        outcome: undefined,
        categories: undefined,
        issues: [],
      },
    };
  };
}

/** `(none)` where an event says none. */
export function nameOf(event: JsonValue | undefined, attribute: 'service' | 'event_type'): string {
  const name = isJsonObject(event) ? event[attribute] : undefined;
  return typeof name === 'string' ? name : '(none)';
}

/** `wrong_type success` is counted as `wrong_type`: attribute names are without number. */
export function issueCode(issue: string): string {
  return /^[a-z]+(?:_[a-z]+)+(?= |$)/.exec(issue)?.[0] ?? issue;
}
