import type { EventStore } from '../event-store.ts';
import type { Random } from '../random.ts';
import type { Person, World } from '../world.ts';
import type { Stage } from './incident.ts';

interface Around {
  readonly world: World;
  readonly random: Random;
  readonly organizations: readonly string[];
  readonly store: EventStore;
  /** From when to when nothing else should happen to those who take part. Milliseconds since 1970. */
  readonly around: { readonly from: number; readonly to: number };
}

/** Gives away people whom nothing else happens to meanwhile, so that rules find what the incident says. */
export function createStage({ world, random, organizations, store, around }: Around): Stage {
  const meanwhile = textsBetween(store, around.from, around.to);
  const taken = new Set<Person>();
  const someone =
    (people: readonly Person[]) =>
    (home = ''): Person => {
      const first = random.between(0, people.length - 1);
      const free = [...people.slice(first), ...people.slice(0, first)].filter((person) => !taken.has(person));
      const atHome = free.filter(({ home: { geo } }) => String(geo.timezone ?? '').startsWith(home));
      const isIdle = ({ id, username, email }: Person): boolean =>
        !meanwhile.some((text) => text.includes(id) || text.includes(username) || text.includes(email));
      const person = atHome.find(isIdle) ?? atHome[0] ?? free.find(isIdle) ?? free[0] ?? (people[0] as Person);
      taken.add(person);
      return person;
    };
  return { world, random, organizations, user: someone(world.users), admin: someone(world.admins) };
}

function textsBetween(store: EventStore, from: number, to: number): readonly string[] {
  const times = store.milliseconds.subarray(0, store.count);
  const first = times.findIndex((time) => time >= from);
  const texts: string[] = [];
  for (let ordinal = first; ordinal >= 0 && ordinal < store.count && (times[ordinal] as number) <= to; ordinal++)
    texts.push(store.text(ordinal));
  return texts;
}
