import type { JsonValue } from '../../core/json.ts';
import type { Random } from '../random.ts';
import type { Device, Person, World } from '../world.ts';

/** What a maker of events gets. */
export interface Draft {
  readonly random: Random;
  readonly world: World;
  readonly service: string;
  readonly type: string;
  /** Milliseconds since the epoch. */
  readonly milliseconds: number;
  readonly organization: string;
}

/** Attributes of an event besides the envelope; undefined ones are left out. */
export type EventFields = Readonly<Record<string, JsonValue | undefined>>;

/** The attributes that events of a service have, written from JumpCloud's field tables and public samples. */
export type EventWriter = (draft: Draft) => EventFields;

/** The word after the last underscore: what was done in most event types. */
export function verbOf(type: string): string {
  return type.slice(type.lastIndexOf('_') + 1);
}

/** A user as an event names one. */
export const userOf = ({ id, username }: Person) => ({ id, type: 'user', username });

/** Administrators are known by mail address, and have no username. */
export const adminOf = ({ id, email }: Person) => ({ id, type: 'admin', email });

export const systemOf = ({ id, hostname, displayName }: Device) => ({ id, hostname, displayName });
