import type { JsonObject } from '../core/json.ts';
import { datasetOf, keepOriginalTag } from '../core/product.ts';
import { rememberLast } from '../core/remember-last.ts';
import { formatTimestamp } from '../core/timestamp.ts';
import { mapUser } from '../generated/map-user.ts';
import { userAttributes } from '../generated/user-attributes.ts';
import { conformTopLevel } from './conform.ts';
import { envelope, type MappedDocument, type MapperOptions, pipelineError } from './document-frame.ts';
import { type ReadUser, readUser, userDocumentId } from './read-user.ts';
import { attributeNames, createAttributeTable } from './steps/attribute.ts';
import type { MutableDocument } from './steps/event-type.ts';
import { keepPersonalTag } from './withhold.ts';

/** What only who takes snapshots knows of a user. */
export interface SnapshotMark {
  readonly snapshotId?: string;
  /** How many documents of the user were written before; undefined for the first. */
  readonly revision?: number;
}

export interface UserMapper {
  /** Takes out what the tags do not allow to keep. @param value the parsed user; undefined where the text is not JSON */
  read(value: unknown, raw: string): ReadUser;
  /**
   * Makes the ECS document of one user. Never throws: trouble becomes an issue on the document.
   * @param fetchedAt milliseconds since the epoch, becomes `event.created` and `@timestamp`
   */
  map(user: ReadUser, fetchedAt: number, mark?: SnapshotMark): MappedDocument;
}

const attributes = createAttributeTable(userAttributes);
const topLevelNames = attributeNames(userAttributes);
const dataset = datasetOf('users');

export function createUserMapper(options: MapperOptions): UserMapper {
  const keepOriginal = options.tags.includes(keepOriginalTag);
  const keepPersonal = options.tags.includes(keepPersonalTag);
  const createdAt = rememberLast(formatTimestamp);
  return {
    read: (value, raw) => readUser(value, raw, keepPersonal),
    map: (read, fetchedAt, mark = {}) => {
      const document: MutableDocument = envelope(options, dataset, createdAt(fetchedAt));
      const id = userDocumentId(read, mark.revision);
      // What could not be read could not be cleaned either.
      if (!read.user) return pipelineError(id, document, 'user', keepPersonal ? read.content : undefined);
      if (keepOriginal) document.event.original = read.content;
      const issues = new Set<string>();
      const values = new Array<unknown>(topLevelNames.length);
      const unknown = conformTopLevel(read.user, attributes, issues, values);
      document.jumpcloud = unknown === undefined ? {} : { unknown };
      const derived = derivedFields(mark);
      if (derived) document.jumpcloud.derived = derived;
      mapUser({ values, document, issues, tags: options.tags, entry: undefined, isTimeFiner: false });
      return { id, document, issues: (document.jumpcloud.derived?.issues as string[] | undefined) ?? [] };
    },
  };
}

/**
 * For the pipeline in the cluster to map. Personal data is left out already here, so that it never gets on its way.
 */
export function wrapUser(
  read: ReadUser,
  options: MapperOptions,
  fetchedAt: number,
  mark: SnapshotMark = {},
): JsonObject {
  const created = formatTimestamp(fetchedAt);
  const derived = derivedFields(mark);
  return {
    ...envelope(options, dataset, created),
    '@timestamp': created,
    message: read.content,
    ...(derived ? { jumpcloud: { derived } } : {}),
  };
}

function derivedFields({ snapshotId, revision }: SnapshotMark): Record<string, string | number> | undefined {
  if (snapshotId === undefined && revision === undefined) return undefined;
  return {
    ...(snapshotId === undefined ? {} : { snapshot_id: snapshotId }),
    ...(revision === undefined ? {} : { revision }),
  };
}
