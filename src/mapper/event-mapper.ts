/** Way of an event, stage 8 of 11: a parsed event in; its document as an object out. */
import type { JsonObject } from '../core/json.ts';
import { isJsonObject } from '../core/json.ts';
import { keepOriginalTag } from '../core/product.ts';
import { rememberLast } from '../core/remember-last.ts';
import { formatTimestamp } from '../core/timestamp.ts';
import { eventTypes } from '../generated/event-types.ts';
import { mapEvent } from '../generated/map-event.ts';
import { conformTopLevel } from './conform.ts';
import { envelope, type MappedDocument, type MapperOptions, pipelineError } from './document-frame.ts';
import { documentId } from './document-id.ts';
import { attributes, dataset, topLevelNames } from './event-tables.ts';
import type { MappingState, MutableDocument } from './steps/event-type.ts';
import { isTooDeep } from './too-deep.ts';

export interface EventMapper {
  /**
   * Makes the ECS document of one event. Never throws: trouble becomes an issue on the document.
   * @param event the parsed event; undefined where the text is not JSON
   * @param raw the event's text as received
   * @param fetchedAt milliseconds since the epoch, becomes `event.created`
   * @param known what `documentId` gives for the event, where it has been asked already
   */
  map(event: unknown, raw: string, fetchedAt: number, known?: string): MappedDocument;
}

const eventTypeIndex = topLevelNames.indexOf('event_type');

export function createEventMapper(options: MapperOptions): EventMapper {
  const keepOriginal = options.tags.includes(keepOriginalTag);
  const createdAt = rememberLast(formatTimestamp);
  return {
    map(event, raw, fetchedAt, known) {
      const document: MutableDocument = envelope(options, dataset, createdAt(fetchedAt));
      if (isTooDeep(raw)) return pipelineError(documentId(undefined, raw), document, 'event', raw);
      const id = known ?? documentId(event, raw);
      if (!isJsonObject(event)) return pipelineError(id, document, 'event', raw);
      if (keepOriginal) document.event.original = raw;
      const issues = new Set<string>();
      const values = new Array<unknown>(topLevelNames.length);
      const unknown = conformTopLevel(event, attributes, issues, values);
      document.jumpcloud = unknown === undefined ? { event: undefined } : { event: undefined, unknown };
      const eventType = values[eventTypeIndex];
      const entry = typeof eventType === 'string' ? eventTypes.get(eventType) : undefined;
      const mapping: MappingState = { values, document, issues, tags: options.tags, entry, isTimeFiner: false };
      mapEvent(mapping);
      return { id, document, issues: (document.jumpcloud.derived?.issues as string[] | undefined) ?? [] };
    },
  };
}

/** What Filebeat's httpjson would send for the event: the pipeline in the cluster maps it. */
export function wrapRawEvent(raw: string, options: MapperOptions, fetchedAt: number): JsonObject {
  const created = formatTimestamp(fetchedAt);
  return { ...envelope(options, dataset, created), '@timestamp': created, message: raw };
}
