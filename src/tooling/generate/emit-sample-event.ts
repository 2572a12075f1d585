import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isJsonObject, type JsonValue } from '../../core/json.ts';
import { forwardedTag, keepDuplicatesTag, keepOriginalTag, streamTag } from '../../core/product.ts';
import { isMapped, type SchemaModel } from '../model/model.ts';
import type { Artefact } from './artefact.ts';
import { mapWithFreshMapper } from './fresh-mapper.ts';

/** When the sample was fetched: fixed, so that the file never changes by itself. */
const fetchedAt = Date.UTC(2026, 1, 17, 9, 15, 0);

const tags = [keepOriginalTag, keepDuplicatesTag, forwardedTag];

/**
 * The sample document of a stream, in the form in which elastic-package writes one: sorted keys, four blanks.
 * One that is not mapped is the sample itself.
 * @param runtime the generated parts of the mapper
 */
export function emitSampleEvent(root: string, model: SchemaModel, runtime: readonly Artefact[]): Artefact {
  const event = JSON.parse(readFileSync(join(root, 'fields', model.stream, 'sample.json'), 'utf8')) as JsonValue;
  const { stream } = model;
  const options = { tags: [...tags, streamTag(stream)], inputType: 'httpjson', namespace: 'default' };
  const document = isMapped(model)
    ? mapWithFreshMapper(root, runtime, { stream, raw: JSON.stringify(event), options, fetchedAt })
    : event;
  return { path: samplePath(model.stream), content: `${JSON.stringify(sortKeys(document), null, 4)}\n` };
}

export function samplePath(stream: string): string {
  return stream === 'events' ? 'docs/sample_event.json' : `docs/sample_event_${stream}.json`;
}

function sortKeys(value: JsonValue): JsonValue {
  if (Array.isArray(value)) return value.map(sortKeys);
  if (!isJsonObject(value)) return value;
  const keys = Object.keys(value).sort();
  return Object.fromEntries(keys.map((key) => [key, sortKeys(value[key] as JsonValue)]));
}
