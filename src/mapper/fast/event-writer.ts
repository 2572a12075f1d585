/** Way of an event, stage 8 of 11: the bytes of a usual event in; its document as JSON out. */
import type { JsonObject } from '../../core/json.ts';
import { keepOriginalTag } from '../../core/product.ts';
import { rememberLast } from '../../core/remember-last.ts';
import { formatTimestamp } from '../../core/timestamp.ts';
import { eventReads } from '../../generated/event-reads.ts';
import { eventTypes } from '../../generated/event-types.ts';
import { duplicates, mapEvent } from '../../generated/map-event.ts';
import { envelope, eventFrame, type MapperOptions } from '../document-frame.ts';
import { idOf } from '../document-id.ts';
import { attributes, dataset, topLevelNames } from '../event-tables.ts';
import type { ReadEvent } from '../read-event.ts';
import type { MappingState, MutableDocument } from '../steps/event-type.ts';
import { keepsDuplicates } from '../steps/finish.ts';
import { EventReader } from './event-reader.ts';
import { OwnTexts } from './own-texts.ts';
import { appendPlain } from './plain-json.ts';
import { createReaderTable } from './reader-table.ts';

/** An event that was read without being parsed, and what tells it from others. */
export interface WritableEvent extends ReadEvent {
  /** The document's `_id`. */
  readonly id: string;
  /** As received. */
  readonly timestamp: string | undefined;
  /** As received, and not parts of its text: they may be kept. */
  readonly service: string | undefined;
  readonly eventType: string | undefined;
}

export interface WrittenDocument {
  readonly json: string;
  /** `event.outcome` and `event.category` of the document. */
  readonly outcome: string;
  readonly categories: readonly string[];
  /** What could not be mapped as declared. */
  readonly issues: readonly string[];
}

/**
 * Writes the document of an event straight from its bytes: the one that the event mapper makes, with its keys in another
 * order, for six tenths of the work. Most events are as the schema says; for any other, both methods say undefined, and it
 * has to be parsed and mapped.
 */
export interface EventWriter {
  /** @param bytes the event as received */
  read(bytes: Buffer): WritableEvent | undefined;
  /**
   * @param fetchedAt milliseconds since the epoch, becomes `event.created`
   * @param amend what else is to be done to the document before it is written. It gets it without the vendor's tree, and
   *   without what all documents have; it returns another one, or the same if there is nothing to do.
   */
  write(
    event: WritableEvent,
    fetchedAt: number,
    amend?: (document: JsonObject) => JsonObject,
  ): WrittenDocument | undefined;
}

const asReceived = ['id', 'organization', 'timestamp', 'service', 'event_type'] as const;
const [idAt, organizationAt, timestampAt, serviceAt, eventTypeAt] = asReceived.map((name) =>
  topLevelNames.indexOf(name),
) as [number, number, number, number, number];

export function createEventWriter(options: MapperOptions): EventWriter {
  const leftOut = keepsDuplicates(options.tags) ? new Map() : duplicates;
  const table = createReaderTable(attributes, { reads: eventReads, duplicates: leftOut });
  const reader = new EventReader(table, topLevelNames.length, asReceived);
  const keepOriginal = options.tags.includes(keepOriginalTag);
  const ownTexts = new OwnTexts();
  const own = (text: string | undefined) => (text === undefined ? undefined : ownTexts.get(text));
  const createdAt = rememberLast(formatTimestamp);
  const { event: _, ...frame } = envelope(options, dataset, '');
  const opening = `${JSON.stringify(frame).slice(0, -1)},${head.slice(1)}"event":`;
  return {
    read(bytes) {
      if (keepOriginal) return undefined;
      const read = reader.read(bytes);
      if (read === undefined) return undefined;
      const texts = read.values as readonly (string | undefined)[];
      const id = texts[idAt];
      // Then the text is what its document's id is made of.
      if (id === undefined) return undefined;
      const timestamp = texts[timestampAt];
      const { values, vendor, isPlain } = read;
      return {
        values,
        vendor,
        isPlain,
        id: idOf(texts[organizationAt] ?? '', id, timestamp ?? ''),
        timestamp,
        service: own(texts[serviceAt]),
        eventType: own(texts[eventTypeAt]),
      };
    },
    write({ values, vendor, isPlain, eventType }, fetchedAt, amend) {
      const document: MutableDocument = { jumpcloud: {}, event: eventFrame(dataset, createdAt(fetchedAt)) };
      const entry = eventType === undefined ? undefined : eventTypes.get(eventType);
      const issues = new Set<string>();
      const mapping: MappingState = {
        values,
        document,
        issues,
        tags: options.tags,
        entry,
        isTimeFiner: false,
        vendorText: vendor,
      };
      mapEvent(mapping);
      if (mapping.vendorText === undefined) return undefined;
      const amended = amend ? amend(document) : document;
      // Nobody has looked at the texts that were put in.
      const end = isPlain && amended === document ? endPlain : endEscaped;
      return {
        json: end(`${opening}${mapping.vendorText}`, amended),
        outcome: document.event.outcome,
        categories: document.event.category ?? [],
        issues: document.jumpcloud.derived?.issues ?? [],
      };
    },
  };
}

const head = '{"jumpcloud":{';

/**
 * Ends the JSON of a document.
 * @param begun what all documents begin with, then `jumpcloud` up to and with the vendor's tree
 * @param document begins with `jumpcloud`
 */
function endEscaped(begun: string, document: MutableDocument): string {
  const json = JSON.stringify(document);
  const isAlone = json.startsWith('}', head.length);
  return `${begun}${isAlone ? '' : ','}${json.slice(head.length)}`;
}

/** The same of a document whose texts need no escape. */
function endPlain(begun: string, document: MutableDocument): string {
  return appendPlain(appendPlain(begun, document.jumpcloud, true), document, true, 'jumpcloud');
}
