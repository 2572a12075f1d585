import { createHash } from 'node:crypto';
import type { Draft, EventFields } from './draft.ts';

const upperUuidServices = new Set(['alerts', 'workflows', 'saas_app_management']);

/**
 * Makes event ids: 24 hex digits that begin with the time, upper-case UUIDs, and, for RADIUS, a UUID that is
 * a hash of the content, so that an attempt repeated later has the same id again.
 */
export class EventIds {
  readonly #taken = new Set<string>();
  #counter = 0;

  next(draft: Draft, fields: EventFields, timestamp: string): string {
    if (draft.type === 'radius_auth_attempt') return this.#fromContent(draft, fields, timestamp);
    if (draft.type === 'radius_auth' || upperUuidServices.has(draft.service)) return draft.random.uuid().toUpperCase();
    const seconds = Math.floor(draft.milliseconds / 1000)
      .toString(16)
      .padStart(8, '0');
    const counter = (this.#counter++ & 0xffffff).toString(16).padStart(6, '0');
    return `${seconds}${draft.random.hex(16).slice(0, 10)}${counter}`;
  }

  /** Within one second the content of two attempts must differ, else they would be the same event. */
  #fromContent(draft: Draft, fields: EventFields, timestamp: string): string {
    const content = JSON.stringify([draft.organization, fields]);
    for (let round = 0; ; round++) {
      const hex = createHash('sha256').update(`${round}${content}`).digest('hex').toUpperCase();
      const id = `${hex.slice(0, 8)}-${hex.slice(8, 12)}-3${hex.slice(13, 16)}-B${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
      const key = `${id}${timestamp}`;
      if (this.#taken.has(key)) continue;
      this.#taken.add(key);
      return id;
    }
  }
}
