import type { JsonObject } from '../../../src/core/json.ts';
import type { MappedDocument } from '../../../src/mapper/document-frame.ts';
import { createEventMapper } from '../../../src/mapper/event-mapper.ts';

/** When all events of the tests were fetched. */
export const fetchedAt = Date.UTC(2026, 1, 22, 1, 5, 0);

/** Tags under which nothing of the event is left out. */
export const keepAll = ['preserve_original_event', 'preserve_duplicate_custom_fields', 'forwarded'] as const;

export interface MappedForTest extends Omit<MappedDocument, 'document'> {
  // biome-ignore lint/suspicious/noExplicitAny: tests look at any place of a document
  readonly document: Record<string, any>;
}

/** Maps the text of an event, parsed as a collector does. */
export function mapText(raw: string, tags: readonly string[] = ['forwarded']): MappedForTest {
  const mapper = createEventMapper({ tags, inputType: 'httpjson', namespace: 'default' });
  return mapper.map(parse(raw), raw, fetchedAt) as MappedForTest;
}

/** Maps an event given as a value. */
export function mapOne(event: JsonObject | Readonly<Record<string, unknown>>, tags?: readonly string[]): MappedForTest {
  return mapText(JSON.stringify(event), tags);
}

function parse(raw: string): unknown {
  try {
    return JSON.parse(raw);
  } catch {
    return undefined;
  }
}
