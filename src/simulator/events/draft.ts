import type { JsonValue } from '../../core/json.ts';
import type { Random } from '../random.ts';
import type { World } from '../world.ts';

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
