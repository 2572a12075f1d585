import type { JsonObject } from '../../core/json.ts';
import type { Random } from '../random.ts';
import type { Person } from '../world.ts';
import { place } from '../world-networks.ts';

/** Where incidents happen. Attackers come from where nobody else does. */
export const places = {
  berlin: place('EU', 'DE', 'BE', 'Land Berlin', 'Europe/Berlin', 52.52, 13.4),
  sydney: place('OC', 'AU', 'NSW', 'New South Wales', 'Australia/Sydney', -33.8688, 151.2093),
  lagos: place('AF', 'NG', 'LA', 'Lagos', 'Africa/Lagos', 6.4541, 3.3947),
  hanoi: place('AS', 'VN', 'HN', 'Hanoi', 'Asia/Bangkok', 21.0245, 105.8412),
  saoPaulo: place('SA', 'BR', 'SP', 'São Paulo', 'America/Sao_Paulo', -23.5475, -46.6361),
} as const satisfies Readonly<Record<string, JsonObject>>;

/** An address that no other event has, of the range for documentation. */
export function newAddress(random: Random): string {
  return `2001:db8:bad:${random.hex(8).slice(0, 4)}::${random.hex(8).slice(0, 4)}`;
}

/** Somebody at another place, or somebody else in their name. */
export function movedTo(geo: JsonObject, ip: string, person: Person): Person {
  const network = { geo, address: () => ip };
  return { ...person, home: network, away: network, ip };
}
