import { randomBytes } from 'node:crypto';

/** A data stream namespace that no other test and no earlier run uses. */
export function uniqueNamespace(label = 'test'): string {
  return `${label}_${randomBytes(6).toString('hex')}`;
}
