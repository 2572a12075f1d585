// Generated from fields/events by `npm run generate`. Do not edit.
import type { JumpCloudDocument } from './document.ts';
import type { JumpCloudEvent } from './event.ts';
import { checkDocument, checkEvent } from './validator-code.ts';

interface Check {
  (value: unknown): boolean;
  readonly errors: readonly { readonly instancePath: string; readonly message: string }[] | null;
}

/** Whether every declared attribute of an event has the declared type. */
export function isJumpCloudEvent(value: unknown): value is JumpCloudEvent {
  return (checkEvent as unknown as Check)(value);
}

/** Whether a value has the declared fields of a document and no others. */
export function isJumpCloudDocument(value: unknown): value is JumpCloudDocument {
  return (checkDocument as unknown as Check)(value);
}

/** The first thing in an event that is not as declared: a JSON pointer and a few words. Undefined for a valid one. */
export function findEventFlaw(value: unknown): string | undefined {
  return flawOf(checkEvent as unknown as Check, value);
}

/** The first thing in a document that is not as declared. Undefined for a valid document. */
export function findDocumentFlaw(value: unknown): string | undefined {
  return flawOf(checkDocument as unknown as Check, value);
}

function flawOf(check: Check, value: unknown): string | undefined {
  if (check(value)) return undefined;
  const flaw = check.errors?.[0];
  return `${flaw?.instancePath || '/'} ${flaw?.message}`;
}
