import { Random } from '../random.ts';
import { createPerson, createWorld, type Person, type World } from '../world.ts';

/** The tenant behind the events of a seed, with as many users as asked for. */
export interface Tenant {
  readonly world: World;
  readonly people: readonly Person[];
}

/**
 * The users that occur in events come first; what is asked for beyond them exists in the directory only. With fewer
 * asked for than there are, some events name users whom nobody knows any more.
 */
export function createTenant(seed: string, users: number): Tenant {
  const world = createWorld(new Random(`${seed}:world`));
  const random = new Random(`${seed}:people`);
  const people = world.users.slice(0, users);
  while (people.length < users) people.push(createPerson(people.length, world.devices, world.networks, random));
  return { world, people };
}
