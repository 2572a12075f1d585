import type { JsonObject } from '../core/json.ts';
import { keepOriginalTag } from '../core/product.ts';
import { ecsVersion } from '../generated/mapping-version.ts';
import type { MutableDocument } from './steps/event-type.ts';

export interface MapperOptions {
  /** Tags on every document; `preserve_original_event` and `preserve_duplicate_custom_fields` decide what is kept. */
  readonly tags: readonly string[];
  /** `input.type`: what fetched it. */
  readonly inputType: string;
  /** Namespace of the data stream. */
  readonly namespace: string;
}

export interface MappedDocument {
  /** The document's `_id`: 20 letters of URL-safe Base64. */
  readonly id: string;
  readonly document: JsonObject;
  /** What could not be mapped as declared; the document holds it all the same. */
  readonly issues: readonly string[];
}

/** What a document has whatever it is about. */
export function envelope(options: MapperOptions, dataset: string, created: string) {
  return {
    ecs: { version: ecsVersion },
    event: eventFrame(dataset, created),
    input: { type: options.inputType },
    tags: options.tags,
    data_stream: { type: 'logs', dataset, namespace: options.namespace },
  };
}

/** Its `event`, which the mapping goes on with. */
export function eventFrame(dataset: string, created: string) {
  return { created, dataset };
}

/**
 * What is no JSON object is kept as text, marked as Elastic's pipelines mark it.
 * @param raw undefined where the text may not be kept
 */
export function pipelineError(
  id: string,
  document: MutableDocument,
  what: string,
  raw: string | undefined,
): MappedDocument {
  const message = `the ${what} is not a JSON object`;
  document['@timestamp'] = document.event.created;
  if (raw !== undefined) document.event.original = raw;
  document.event.kind = 'pipeline_error';
  document.error = { message: [message] };
  document.tags = [...new Set([...document.tags, keepOriginalTag])];
  return { id, document, issues: [message] };
}
