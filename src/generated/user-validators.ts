// Generated from fields/users by `npm run generate`. Do not edit.
import type { JumpCloudUserDocument } from './user-document.ts';
import type { JumpCloudUser } from './user.ts';
import { checkUserDocument, checkUser } from './user-validator-code.ts';

interface Check {
  (value: unknown): boolean;
  readonly errors: readonly { readonly instancePath: string; readonly message: string }[] | null;
}

/** Whether every declared attribute of a user has the declared type. */
export function isJumpCloudUser(value: unknown): value is JumpCloudUser {
  return (checkUser as unknown as Check)(value);
}

/** Whether a value has the declared fields of a document and no others. */
export function isJumpCloudUserDocument(value: unknown): value is JumpCloudUserDocument {
  return (checkUserDocument as unknown as Check)(value);
}

/** The first thing in a user that is not as declared: a JSON pointer and a few words. Undefined for a valid one. */
export function findUserFlaw(value: unknown): string | undefined {
  return flawOf(checkUser as unknown as Check, value);
}

/** The first thing in a document that is not as declared. Undefined for a valid document. */
export function findUserDocumentFlaw(value: unknown): string | undefined {
  return flawOf(checkUserDocument as unknown as Check, value);
}

function flawOf(check: Check, value: unknown): string | undefined {
  if (check(value)) return undefined;
  const flaw = check.errors?.[0];
  return `${flaw?.instancePath || '/'} ${flaw?.message}`;
}
