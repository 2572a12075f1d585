import { formatTimestamp } from '../core/timestamp.ts';
import { eventAttributes } from '../generated/event-attributes.ts';
import { eventDuplicates, eventReads } from '../generated/event-reads.ts';
import { eventTypes } from '../generated/event-types.ts';
import { mapEvent } from '../generated/map-event.ts';
import { attributeNames, createAttributeTable } from './attribute.ts';
import { envelope, type MapperOptions, rememberLast } from './document-frame.ts';
import { idOf } from './document-id.ts';
import { EventReader, type ReadEvent } from './event-reader.ts';
import type { Mapping, MutableDocument } from './event-type.ts';
import { createDuplicateTree, keepsDuplicates } from './finish.ts';
import { OwnTexts } from './own-texts.ts';
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
 * order, for seven tenths of the work. Most events are as the schema says; for any other, both methods say undefined, and it
 * has to be parsed and mapped.
 */
export interface EventWriter {
  /** @param bytes the event as received */
  read(bytes: Buffer): WritableEvent | undefined;
  /** @param fetchedAt milliseconds since the epoch, becomes `event.created` */
  write(event: WritableEvent, fetchedAt: number): WrittenDocument | undefined;
}

const attributes = createAttributeTable(eventAttributes);
const names = attributeNames(eventAttributes);
const [idAt, organizationAt, timestampAt, serviceAt, eventTypeAt] = [
  'id',
  'organization',
  'timestamp',
  'service',
  'event_type',
].map((name) => names.indexOf(name)) as [number, number, number, number, number];
const dataset = 'jumpcloud.events';

export function createEventWriter(options: MapperOptions): EventWriter {
  const duplicates = createDuplicateTree(keepsDuplicates(options.tags) ? [] : eventDuplicates);
  const asReceived = [idAt, organizationAt, timestampAt, serviceAt, eventTypeAt].map((at) => names[at] as string);
  const reader = new EventReader(
    createReaderTable(attributes, { reads: eventReads, duplicates }),
    names.length,
    asReceived,
  );
  const keepOriginal = options.tags.includes('preserve_original_event');
  const ownTexts = new OwnTexts();
  const own = (text: string | undefined) => (text === undefined ? undefined : ownTexts.get(text));
  const createdAt = rememberLast(formatTimestamp);
  const { event: _, ...frame } = envelope(options, dataset, '');
  const frameJson = JSON.stringify(frame).slice(0, -1);
  return {
    read(bytes) {
      if (keepOriginal) return undefined;
      const read = reader.read(bytes);
      if (read === undefined) return undefined;
      const texts = read.values as readonly (string | undefined)[];
      const id = texts[idAt];
      // Its id is one of its bytes.
      if (id === undefined) return undefined;
      const timestamp = texts[timestampAt];
      const { values, vendor } = read;
      return {
        values,
        vendor,
        id: idOf(texts[organizationAt] ?? '', id, timestamp ?? ''),
        timestamp,
        service: own(texts[serviceAt]),
        eventType: own(texts[eventTypeAt]),
      };
    },
    write({ values, vendor, eventType }, fetchedAt) {
      const { event } = envelope(options, dataset, createdAt(fetchedAt));
      const document: MutableDocument = { jumpcloud: {}, event };
      const entry = eventType === undefined ? undefined : eventTypes.get(eventType);
      const issues = new Set<string>();
      const mapping: Mapping = {
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
      return {
        json: `${frameJson},${withVendor(JSON.stringify(document), mapping.vendorText)}`,
        outcome: document.event.outcome,
        categories: document.event.category ?? [],
        issues: document.jumpcloud.derived?.issues ?? [],
      };
    },
  };
}

const head = '{"jumpcloud":{';

/** Puts the vendor's tree into a document that begins with `jumpcloud`. @returns it without its opening brace */
function withVendor(json: string, vendor: string): string {
  const isAlone = json.startsWith('}', head.length);
  return `${head.slice(1)}"event":${vendor}${isAlone ? '' : ','}${json.slice(head.length)}`;
}
