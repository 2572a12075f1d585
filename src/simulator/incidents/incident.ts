import type { EventFields } from '../events/draft.ts';
import type { Random } from '../random.ts';
import type { Person, World } from '../world.ts';

/** One event of an incident. */
export interface Scene {
  /** Milliseconds after the incident's beginning; up to five seconds are added. */
  readonly at: number;
  readonly service: string;
  readonly type: string;
  /** Whom and what the event can be about, in place of the world's. */
  readonly cast: Partial<World>;
  /** Attributes in place of those that its maker writes; undefined leaves one out. */
  readonly fields: EventFields;
  /** In place of the tenant's first. */
  readonly organization?: string;
}

/** What a detection rule must find. */
interface Clue {
  /** The id of the rule. */
  readonly rule: string;
  /** The values of the rule's key; empty if it has none. */
  readonly key: readonly string[];
  /** The scene at which the rule finds it. */
  readonly scene: Scene;
}

interface Story {
  readonly scenes: readonly Scene[];
  readonly clues: readonly Clue[];
}

/** Who and what an incident can use. */
export interface Stage {
  readonly world: World;
  readonly random: Random;
  /** The tenant's organizations; at least one. */
  readonly organizations: readonly string[];
  /** A user who has not been given away yet and, if there is one, does nothing else meanwhile. */
  user(home?: string): Person;
  /** Likewise an administrator. @param home a time zone, or how it begins */
  admin(home?: string): Person;
}

/** Something that goes wrong in the simulated tenant, and what must be found of it. */
export interface Incident {
  /** What happens, in one sentence. */
  readonly says: string;
  /** When it begins: the hour of the day in UTC. */
  readonly hour: number;
  /** No scene is later. */
  readonly minutes: number;
  tell(stage: Stage): Story;
}
