import { type Clock, systemClock } from '../core/clock.ts';
import { parseJson } from '../core/json.ts';
import type { JumpCloudDocument } from '../generated/document.ts';
import type { JumpCloudEvent } from '../generated/event.ts';
import type { JumpCloudUser } from '../generated/user.ts';
import type { JumpCloudUserDocument } from '../generated/user-document.ts';
import { createStreamMapper } from '../mapper/stream-mapper.ts';

/** How a mapper writes documents. Every setting has a default. */
export interface MapperSettings {
  /**
   * Tags on every document. `preserve_original_event` keeps the text in `event.original`;
   * `preserve_duplicate_custom_fields` keeps vendor fields that ECS fields repeat; `keep_personal_data` keeps the
   * private data of directory users. Default: none.
   */
  readonly tags?: readonly string[];
  /** Namespace of the data stream. Default: `default`. */
  readonly namespace?: string;
  /** `input.type`. Default: `httpjson`, the value that Filebeat writes. */
  readonly inputType?: string;
  /** Where the fetch time comes from if `map` gets none. Default: the system's clock. */
  readonly clock?: Pick<Clock, 'now'>;
}

/** One mapped object. */
export interface Mapped<Document> {
  /** The document's `_id`. The ingest pipeline computes the same one. */
  readonly id: string;
  /** The ECS document. Source of its fields: docs/exported-fields.md. */
  readonly document: Document;
  /** What could not be mapped as declared. The document still contains it, and lists it in `jumpcloud.derived.issues`. */
  readonly issues: readonly string[];
}

/** Turns objects of JumpCloud into ECS documents. */
export interface ObjectMapper<Source, Document> {
  /**
   * Maps one object. Never throws: text that is not a JSON object becomes a document with `event.kind: pipeline_error`.
   * @param source the object as JumpCloud sent it: its JSON text, or the parsed value. Numbers beyond 2^53 survive only
   *   as text.
   * @param fetchedAt when it was fetched; becomes `event.created`. Default: now.
   */
  map(source: string | Source, fetchedAt?: Date): Mapped<Document>;
}

/**
 * Creates a mapper of Directory Insights events, the one that `collect` uses.
 * @example
 * const mapper = createEventMapper({ tags: ['forwarded'] });
 * const { id, document } = mapper.map({ id: '1', event_type: 'sso_auth', timestamp: '2026-01-31T00:00:00Z' });
 */
export function createEventMapper(settings: MapperSettings = {}): ObjectMapper<JumpCloudEvent, JumpCloudDocument> {
  return createObjectMapper('events', settings);
}

/**
 * Creates a mapper of directory users. Without the tag `keep_personal_data` it leaves out what is private.
 * @example
 * const mapper = createUserMapper();
 * const { document } = mapper.map({ _id: '5f', username: 'ada', state: 'ACTIVATED' });
 */
export function createUserMapper(settings: MapperSettings = {}): ObjectMapper<JumpCloudUser, JumpCloudUserDocument> {
  return createObjectMapper('users', settings);
}

function createObjectMapper<Source extends object, Document>(
  stream: string,
  { tags = [], namespace = 'default', inputType = 'httpjson', clock = systemClock }: MapperSettings,
): ObjectMapper<Source, Document> {
  const mapper = createStreamMapper(stream, { tags, namespace, inputType });
  return {
    map: (source, fetchedAt) => {
      const raw = typeof source === 'string' ? source : JSON.stringify(source);
      const mapped = mapper.map(parseJson(raw), raw, fetchedAt?.getTime() ?? clock.now());
      return { ...mapped, document: mapped.document as Document };
    },
  };
}
