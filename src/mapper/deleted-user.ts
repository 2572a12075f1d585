import { isJsonObject } from '../core/json.ts';
import type { MappedDocument } from './document-frame.ts';
import { idOf } from './document-id.ts';
import type { UserMapper } from './user-mapper.ts';

/** What is known of a user who is not there any more. */
export interface DeletedUser {
  readonly userId: string;
  readonly name: string;
  readonly organization: string;
  /** `_id` of the document of their last state. */
  readonly documentId: string;
}

/** The document that says that a user is gone. It comes complete: the pipeline in the cluster leaves it as it is. */
export function mapDeletedUser(
  mapper: UserMapper,
  { userId, name, organization, documentId }: DeletedUser,
  seenAt: number,
  snapshotId: string,
): MappedDocument {
  const read = mapper.read({ _id: userId, username: name, organization }, '');
  const { document, issues } = mapper.map(read, seenAt, { snapshotId });
  // What we made up is no original.
  const { original: _, ...event } = isJsonObject(document.event) ? document.event : {};
  return {
    id: idOf(organization, userId, 'deleted', documentId),
    document: {
      ...document,
      event: { ...event, type: ['user', 'deletion'] },
      message: `User ${name === '' ? userId : name} is not in the directory any more`,
    },
    issues,
  };
}
