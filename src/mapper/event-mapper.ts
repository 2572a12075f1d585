import type { JsonObject } from '../core/json.ts';
import { isJsonObject } from '../core/json.ts';
import { formatTimestamp } from '../core/timestamp.ts';
import { eventAttributes } from '../generated/event-attributes.ts';
import { eventTypes } from '../generated/event-types.ts';
import { ecsVersion, mapEvent } from '../generated/map-event.ts';
import { createAttributeTable } from './attribute.ts';
import { deepestJson } from './canonical-json.ts';
import { conform } from './conform.ts';
import { documentId } from './document-id.ts';
import type { Mapping, MutableDocument } from './event-type.ts';
import { isEmpty } from './opaque.ts';

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

export interface EventMapper {
  /**
   * Makes the ECS document of one event. Never throws: trouble becomes an issue on the document.
   * @param event the parsed event; undefined where the text is not JSON
   * @param raw the event's text as received
   * @param fetchedAt milliseconds since the epoch, becomes `event.created`
   */
  map(event: unknown, raw: string, fetchedAt: number): MappedDocument;
}

const attributes = createAttributeTable(eventAttributes);
const dataset = 'jumpcloud.events';

export function createEventMapper(options: EventMapperOptions): EventMapper {
  const keepOriginal = options.tags.includes('preserve_original_event');
  return {
    map(event, raw, fetchedAt) {
      const document: MutableDocument = envelope(options, fetchedAt);
      if (isTooDeep(raw)) return pipelineError(documentId(undefined, raw), document, raw);
      const id = documentId(event, raw);
      if (!isJsonObject(event)) return pipelineError(id, document, raw);
      if (keepOriginal) document.event.original = raw;
      const issues = new Set<string>();
      const { known, unknown } = conform(event, attributes, issues);
      document.jumpcloud = { event: known };
      if (!isEmpty(unknown)) document.jumpcloud.unknown = unknown;
      const entry = typeof known.event_type === 'string' ? eventTypes.get(known.event_type) : undefined;
      const mapping: Mapping = { event: known, document, issues, tags: options.tags, entry };
      mapEvent(mapping);
      return { id, document, issues: (document.jumpcloud.derived?.issues as string[] | undefined) ?? [] };
    },
  };
}

/** What Filebeat's httpjson would send for the event: the pipeline in the cluster maps it. */
export function wrapRawEvent(raw: string, options: EventMapperOptions, fetchedAt: number): JsonObject {
  return { ...envelope(options, fetchedAt), '@timestamp': formatTimestamp(fetchedAt), message: raw };
}

function envelope(options: EventMapperOptions, fetchedAt: number) {
  return {
    ecs: { version: ecsVersion },
    event: { created: formatTimestamp(fetchedAt), dataset },
    input: { type: options.inputType },
    tags: options.tags,
    data_stream: { type: 'logs', dataset, namespace: options.namespace },
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
