import type { JsonObject } from '../../core/json.ts';
import type { Random } from '../random.ts';
import type { Person } from '../world.ts';
import { pastTime } from './past-time.ts';

/** Where a user can be reached, and what the tenant has added of its own. */
export function userContact(person: Person, random: Random): JsonObject {
  const recovery = random.chance(0.3);
  return {
    addresses: random.chance(0.4) ? [address('home', random), address('work', random)] : [],
    phoneNumbers: random.chance(0.5) ? [phone('mobile', random)] : [],
    attributes: random.chance(0.3)
      ? [
          { _id: random.hex(24), name: 'badge', value: String(random.between(1, 99_999)) },
          { _id: random.hex(24), name: 'Kostenstelle.alt', value: '' },
        ]
      : [],
    relationships: random.chance(0.2) ? [{ type: 'manager', value: random.hex(24) }] : [],
    recoveryEmail: recovery
      ? { address: `${person.username}@example.net`, verified: true, verifiedAt: pastTime(random) }
      : { address: '', verified: false },
  };
}

function address(type: string, random: Random): JsonObject {
  const id = random.hex(24);
  return {
    _id: id,
    id,
    type,
    poBox: '',
    extendedAddress: random.chance(0.2) ? '3. Stock' : '',
    streetAddress: `Musterstraße ${random.between(1, 200)}`,
    locality: 'Musterstadt',
    region: 'BE',
    postalCode: String(random.between(10_000, 99_999)),
    country: random.pick(['DE', 'US', 'FR']),
  };
}

/** From the range that is set aside for fiction. */
function phone(type: string, random: Random): JsonObject {
  const id = random.hex(24);
  return { _id: id, id, type, number: `+1 202 555 01${random.between(10, 99)}` };
}
