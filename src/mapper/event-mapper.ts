import type { JsonObject } from '../core/json.ts';
import { isJsonObject } from '../core/json.ts';
import { formatTimestamp } from '../core/timestamp.ts';
import { eventAttributes } from '../generated/event-attributes.ts';
import { eventTypes } from '../generated/event-types.ts';
import { ecsVersion, mapEvent } from '../generated/map-event.ts';
import { attributeNames, createAttributeTable } from './attribute.ts';
import { deepestJson } from './canonical-json.ts';
import { conformTopLevel } from './conform.ts';
import { documentId } from './document-id.ts';
import type { Mapping, MutableDocument } from './event-type.ts';

export interface EventMapperOptions {
  /** Tags on every document; `preserve_original_event` and `preserve_duplicate_custom_fields` decide what is kept. */
  readonly tags: readonly string[];
  /** `input.type`: what fetched the event. */
  readonly inputType: string;
  /** Namespace of the data stream. */
  readonly namespace: string;
}

export interface MappedDocument {
  /** The document's `_id`: 32 hex digits. */
  readonly id: string;
  readonly document: JsonObject;
  /** What could not be mapped as declared; the document holds it all the same. */
  readonly issues: readonly string[];
}

/** A document as text, with what is counted of it. */
export interface WrittenDocument {
  readonly id: string;
  /** One line. */
  readonly json: string;
  /** `event.outcome` and `event.category`. */
  readonly outcome: unknown;
  readonly category: unknown;
  readonly issues: readonly string[];
}

export interface EventMapper {
  /**
   * Makes the ECS document of one event. Never throws: trouble becomes an issue on the document.
   * @param event the parsed event; undefined where the text is not JSON
   * @param raw the event's text as received
   * @param fetchedAt milliseconds since the epoch, becomes `event.created`
   */
  map(event: unknown, raw: string, fetchedAt: number): MappedDocument;
  /**
   * The same as text. What all documents have in common is serialised once for all of them.
   * @param id what `documentId` gives for the event
   */
  write(event: unknown, raw: string, fetchedAt: number, id: string): WrittenDocument;
}

const attributes = createAttributeTable(eventAttributes);
const topLevelNames = attributeNames(eventAttributes);
const eventTypeIndex = topLevelNames.indexOf('event_type');
const dataset = 'jumpcloud.events';

export function createEventMapper(options: EventMapperOptions): EventMapper {
  const keepOriginal = options.tags.includes('preserve_original_event');
  const createdAt = rememberLast(formatTimestamp);
  const common = commonPart(options);
  const commonText = `${JSON.stringify(common).slice(0, -1)},`;

  /** @returns whether the event could be mapped: it could not where it is no object, or too deep for Elasticsearch */
  function fill(document: MutableDocument, event: unknown, raw: string): boolean {
    if (!isJsonObject(event) || isTooDeep(raw)) return false;
    if (keepOriginal) document.event.original = raw;
    const issues = new Set<string>();
    const values = new Array<unknown>(topLevelNames.length);
    const unknown = conformTopLevel(event, attributes, issues, values);
    document.jumpcloud = unknown === undefined ? { event: undefined } : { event: undefined, unknown };
    const eventType = values[eventTypeIndex];
    const entry = typeof eventType === 'string' ? eventTypes.get(eventType) : undefined;
    const mapping: Mapping = { values, document, issues, tags: options.tags, entry, isTimeFiner: false };
    mapEvent(mapping);
    return true;
  }

  function map(event: unknown, raw: string, fetchedAt: number): MappedDocument {
    const { ecs, input, tags, data_stream } = common;
    // Not spread: V8 makes an object slow that grows from a copy.
    const document: MutableDocument = { ecs, event: eventPart(createdAt(fetchedAt)), input, tags, data_stream };
    if (fill(document, event, raw)) return { id: documentId(event, raw), document, issues: issuesOf(document) };
    // Elasticsearch cannot read the id of an event that is too deep.
    const id = documentId(isTooDeep(raw) ? undefined : event, raw);
    return pipelineError(id, document, raw);
  }

  return {
    map,
    write(event, raw, fetchedAt, id) {
      const document: MutableDocument = { event: eventPart(createdAt(fetchedAt)) };
      if (fill(document, event, raw)) {
        const json = commonText + JSON.stringify(document).slice(1);
        const { outcome, category } = document.event;
        return { id, json, outcome, category, issues: issuesOf(document) };
      }
      const error = map(event, raw, fetchedAt);
      return { ...error, json: JSON.stringify(error.document), outcome: undefined, category: undefined };
    },
  };
}

/** What Filebeat's httpjson would send for the event: the pipeline in the cluster maps it. */
export function wrapRawEvent(raw: string, options: EventMapperOptions, fetchedAt: number): JsonObject {
  const time = formatTimestamp(fetchedAt);
  return { ...commonPart(options), event: eventPart(time), '@timestamp': time, message: raw };
}

/** What all documents have in common. */
function commonPart(options: EventMapperOptions) {
  return {
    ecs: { version: ecsVersion },
    input: { type: options.inputType },
    tags: options.tags,
    data_stream: { type: 'logs', dataset, namespace: options.namespace },
  };
}

function eventPart(created: string) {
  return { created, dataset };
}

function issuesOf({ jumpcloud }: MutableDocument): readonly string[] {
  return (jumpcloud.derived?.issues as string[] | undefined) ?? [];
}

/** All events of a page were fetched at the same time. */
function rememberLast(format: (milliseconds: number) => string): (milliseconds: number) => string {
  let last = Number.NaN;
  let text = '';
  return (milliseconds) => {
    if (milliseconds !== last) text = format(milliseconds);
    last = milliseconds;
    return text;
  };
}

/** An event that is no JSON object is kept as text, marked as Elastic's pipelines mark it. */
function pipelineError(id: string, document: MutableDocument, raw: string): MappedDocument {
  const message = 'the event is not a JSON object';
  document['@timestamp'] = document.event.created;
  document.event.original = raw;
  document.event.kind = 'pipeline_error';
  document.error = { message: [message] };
  document.tags = [...new Set([...document.tags, 'preserve_original_event'])];
  return { id, document, issues: [message] };
}

/** Whether objects and arrays are nested deeper than Elasticsearch parses. */
function isTooDeep(raw: string): boolean {
  if (raw.length <= 2 * deepestJson) return false;
  let depth = 0;
  let inString = false;
  for (let i = 0; i < raw.length; i++) {
    const c = raw.charCodeAt(i);
    if (inString) {
      if (c === 0x5c) i++;
      else if (c === 0x22) inString = false;
    } else if (c === 0x22) inString = true;
    else if (c === 0x7b || c === 0x5b) {
      if (++depth > deepestJson) return true;
    } else if (c === 0x7d || c === 0x5d) depth--;
  }
  return false;
}
