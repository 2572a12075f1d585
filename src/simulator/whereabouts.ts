import { day } from '../core/duration.ts';
import type { Random } from './random.ts';
import type { Person } from './world.ts';
import { type Network, onTheWay } from './world-networks.ts';

/** In one of ten stretches of this length somebody travels, from the sixth day on. */
const stretch = 14 * day;
const [leave, back] = [5 * day, 11 * day];

/**
 * Where somebody is. The first and the last day of a journey are spent on the way, when their address tells no place: so
 * nobody is faster than a plane.
 */
export function whereabouts({ id, home, away }: Person, milliseconds: number): Network {
  const into = milliseconds % stretch;
  if (home === away || into < leave || into >= back || !travels(id, Math.floor(milliseconds / stretch))) return home;
  return into < leave + day || into >= back - day ? onTheWay : away;
}

/** The address that somebody comes from at a place: mostly always the same one if it is home. */
export function addressAt(network: Network, person: Person, random: Random): string {
  const usual = random.chance(0.9);
  return usual && network === person.home ? person.ip : network.address(random);
}

/** Does not depend on chance: the same person is at the same place in every event. */
function travels(id: string, stretchNumber: number): boolean {
  const mixed = Math.imul(Number.parseInt(id.slice(0, 8), 16) ^ Math.imul(stretchNumber, 0x9e3779b1), 0x85ebca6b);
  return ((mixed ^ (mixed >>> 15)) >>> 0) % 10 === 0;
}
