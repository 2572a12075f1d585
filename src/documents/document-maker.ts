/** Way of an event, stage 8 of 11: the bytes of an event in; its document as JSON out. */
import type { MapMode } from '../config/types.ts';
import { isJsonObject, type JsonObject, type JsonValue, parseJson } from '../core/json.ts';
import type { OutgoingDocument } from '../core/sink.ts';
import { parseEventTime } from '../core/timestamp.ts';
import type { RawEvent } from '../httpjson/raw-event.ts';
import { ContentDigest } from '../mapper/content-digest.ts';
import type { MapperOptions } from '../mapper/document-frame.ts';
import { documentId } from '../mapper/document-id.ts';
import { createEventMapper, wrapRawEvent } from '../mapper/event-mapper.ts';
import { createEventWriter, type WritableEvent } from '../mapper/fast/event-writer.ts';
import { isTooDeep } from '../mapper/too-deep.ts';
import type { EventFacts } from '../state/run-summary.ts';
import { type EventIds, type EventNames, idsOf } from './event-names.ts';
import { putNames } from './put-names.ts';

/** An event and what tells it from others. */
export interface IdentifiedEvent {
  /** The document's `_id`, the same in both map modes. */
  readonly id: string;
  /** Milliseconds; undefined where the event has no timestamp that can be read. */
  readonly time: number | undefined;
  /** Of its content, in whatever order and spelling it came. */
  readonly digest: number;
  /** Whether the id is the one of an event that was known with another content. The cluster could not tell it. */
  readonly changed?: boolean;
  readonly content: EventContent;
  /** What names are put beside; undefined if nobody wants names. */
  readonly ids?: EventIds | undefined;
}

/** What a document is made of. */
export type EventContent =
  /** `event` is undefined where the text is not JSON. */
  | { readonly kind: 'parsed'; readonly event: JsonValue | undefined; readonly raw: string }
  | { readonly kind: 'read'; readonly event: WritableEvent; readonly received: RawEvent };

export interface MadeDocument {
  /** With the document as a text: who writes it decides where its bytes are held. */
  readonly outgoing: Omit<OutgoingDocument, 'json'> & { readonly json: string };
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

export interface MakerOptions extends MapperOptions {
  /** Puts names beside ids; the documents are otherwise the same. Only where events are mapped here. */
  readonly names?: EventNames | undefined;
  /**
   * Whether events that are as the schema says are written from their bytes, which gives the same documents for less. This
   * is the one switch of `mapper/fast`, for tests and benchmarks. Default: true.
   */
  readonly fromBytes?: boolean;
}

export function createDocumentMaker(mode: MapMode, options: MakerOptions): DocumentMaker {
  return mode === 'collector' ? mappingMaker(options) : wrappingMaker(options);
}

/** Most events are written from their bytes; the others are parsed and mapped. */
function mappingMaker({ names, fromBytes = true, ...options }: MakerOptions): DocumentMaker {
  const writer = fromBytes ? createEventWriter(options) : undefined;
  const mapper = createEventMapper(options);
  const contents = new ContentDigest();
  const named = ({ ids }: IdentifiedEvent, document: JsonObject): JsonObject =>
    names && ids ? putNames(document, names.resolved(ids)) : document;
  const map = (identified: IdentifiedEvent, fetchedAt: number): MadeDocument => {
    const { event, raw } = parsedContent(identified);
    const mapped = mapper.map(event, raw, fetchedAt, identified.id);
    const { id, issues } = mapped;
    // What is no event has no ids, whatever the look for them has found in its text.
    const document = isJsonObject(event) ? named(identified, mapped.document) : mapped.document;
    const { outcome, category } = isJsonObject(document.event) ? document.event : {};
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
  return {
    identify(received) {
      const { raw } = received;
      const event = writer?.read(raw);
      const ids = names && idsOf(received);
      if (event === undefined) return { ...identifyParsed(received, contents), ids };
      const digest = contents.of(raw);
      return { id: event.id, time: timeOf(event.timestamp), digest, content: { kind: 'read', event, received }, ids };
    },
    make(identified, fetchedAt) {
      const { id, content } = identified;
      if (content.kind === 'parsed') return map(identified, fetchedAt);
      const written = writer?.write(content.event, fetchedAt, names && ((document) => named(identified, document)));
      if (written === undefined) return map(identified, fetchedAt);
      const { json, outcome, categories, issues } = written;
      const { service = unnamed, eventType = unnamed } = content.event;
      return {
        outgoing: { id, json },
        facts: { service, eventType, outcome, categories, issues: issues.map(issueCode) },
      };
    },
    keep: keepEvent,
  };
}

/**
 * The cluster's pipeline computes `_id`, so none is sent; it comes to the same one. Of an event that has changed it would
 * come to the id of the first one: such an event is mapped here, and sent with its id.
 */
function wrappingMaker(options: MakerOptions): DocumentMaker {
  const mapping = mappingMaker(options);
  const contents = new ContentDigest();
  return {
    identify: (received) => identifyParsed(received, contents),
    make(identified, fetchedAt) {
      if (identified.changed) return mapping.make(identified, fetchedAt);
      const { event, raw } = parsedContent(identified);
      return {
        outgoing: {
          id: undefined,
          finalId: identified.id,
          json: JSON.stringify(wrapRawEvent(raw, options, fetchedAt)),
        },
        facts: {
          service: nameOf(event, 'service'),
          eventType: nameOf(event, 'event_type'),
          outcome: undefined,
          categories: undefined,
          issues: [],
        },
      };
    },
    keep: keepEvent,
  };
}

/** Parsed here and not by the event itself, which would keep what it parsed: a page of it does not fit the young heap. */
function identifyParsed(received: RawEvent, contents: ContentDigest): IdentifiedEvent {
  const raw = received.text();
  const event = parseJson(raw);
  const timestamp = isJsonObject(event) ? event.timestamp : undefined;
  // Neither engine reads it then: it is known by its text, as what is no JSON.
  const known = isTooDeep(raw) ? undefined : event;
  const digest = contents.of(received.raw);
  return { id: documentId(known, raw), time: timeOf(timestamp), digest, content: { kind: 'parsed', event, raw } };
}

function timeOf(timestamp: JsonValue | undefined): number | undefined {
  return typeof timestamp === 'string' ? parseEventTime(timestamp)?.milliseconds : undefined;
}

/** The event as a value with its text; parsed now where it was read without. */
export function parsedContent({ content }: IdentifiedEvent): Extract<EventContent, { kind: 'parsed' }> {
  if (content.kind === 'parsed') return content;
  const raw = content.received.text();
  return { kind: 'parsed', event: parseJson(raw), raw };
}

/** The event as a value, or as it came where it is not JSON, or nested so deep that nobody could write it as JSON again. */
export function keepEvent(received: RawEvent): JsonValue {
  const raw = received.text();
  return isTooDeep(raw) ? raw : (parseJson(raw) ?? raw);
}

const unnamed = '(none)';

/** `(none)` where an event says none. */
export function nameOf(event: JsonValue | undefined, attribute: 'service' | 'event_type'): string {
  const name = isJsonObject(event) ? event[attribute] : undefined;
  return typeof name === 'string' && name !== '' ? name : unnamed;
}

/** `wrong_type success` is counted as `wrong_type`: attribute names are without number. */
export function issueCode(issue: string): string {
  return /^[a-z]+(?:_[a-z]+)+(?= |$)/.exec(issue)?.[0] ?? issue;
}
