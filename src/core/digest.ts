import { hash } from 'node:crypto';

/** What stands for a value: the first 120 bits of the SHA-256 of its JSON text, in URL-safe Base64. */
export function digestOf(value: unknown): string {
  return hash('sha256', JSON.stringify(value), 'base64url').slice(0, 20);
}
