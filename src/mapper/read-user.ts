import { isJsonObject, type JsonObject } from '../core/json.ts';
import { personalAttributes } from '../generated/user-attributes.ts';
import { idOf, textOf } from './document-id.ts';
import { canonicalJson } from './steps/canonical-json.ts';
import { isTooDeep } from './too-deep.ts';
import { withhold } from './withhold.ts';

/** A user as it may be kept. */
export interface ReadUser {
  /** Undefined where the text is not a JSON object, or nested too deep. */
  readonly user: JsonObject | undefined;
  /** Canonical JSON of the user; of what is none, the text itself. */
  readonly content: string;
  /** Identifier of the user; empty where there is none. */
  readonly userId: string;
}

const personal: ReadonlySet<string> = new Set(personalAttributes);
const nothing: ReadonlySet<string> = new Set();

/**
 * Takes out of a user what may not be kept, before anything else sees it.
 * @param value the parsed user; undefined where the text is not JSON
 */
export function readUser(value: unknown, raw: string, keepPersonal: boolean): ReadUser {
  if (!isJsonObject(value) || isTooDeep(raw)) return { user: undefined, content: raw, userId: '' };
  const user = withhold(value, keepPersonal ? nothing : personal);
  return { user, content: canonicalJson(user), userId: textOf(user._id) || textOf(user.id) };
}

/**
 * The document's `_id`: made of organization, id and content, so that a changed user is a new document; of the content
 * alone where there is no id. The ingest pipeline computes the same.
 * @param revision how many documents of the user were written before, where somebody counts: a user who is again as
 *   before is no repetition. Undefined for the first
 */
export function userDocumentId({ user, content, userId }: ReadUser, revision: number | undefined): string {
  if (user === undefined) return idOf(content);
  const state = userId === '' ? [content] : [textOf(user.organization), userId, content];
  return idOf(...state, ...(revision === undefined ? [] : [String(revision)]));
}
