import type { JsonObject, JsonValue } from '../../core/json.ts';
import type { Random } from '../random.ts';
import type { Person } from '../world.ts';
import { pastTime } from './past-time.ts';
import { userContact } from './user-contact.ts';
import { userSecurity } from './user-security.ts';

const departments = ['Engineering', 'Sales', 'Finance', 'People & Culture', 'Geschäftsführung', '開発部', ''];
const titles = ['Engineer', 'Account Executive', 'Controller', 'Leiterin Einkauf', 'Head of IT', '', 'Trainee'];
const employeeTypes = ['Full Time', 'Part Time', 'Contractor', ''];

/**
 * A whole `systemuserreturn`, without its organization.
 * @param isAtWork whether events are about this person: then the account is open
 */
export function createUser(person: Person, people: readonly Person[], isAtWork: boolean, random: Random): JsonObject {
  const drawn = random.chance(0.8) ? 'ACTIVATED' : random.pick(['STAGED', 'SUSPENDED']);
  const state = isAtWork ? 'ACTIVATED' : drawn;
  const manager = random.chance(0.8) ? random.pick(people).id : null;
  const account: Record<string, JsonValue> = {
    _id: person.id,
    id: person.id,
    username: person.username,
    systemUsername: person.username,
    email: person.email,
    alternateEmail: random.chance(0.3) ? `${person.username}@example.org` : null,
    managedAppleId: random.chance(0.2) ? person.email : '',
    firstname: person.first,
    middlename: random.chance(0.1) ? 'M.' : '',
    lastname: person.last,
    displayname: random.chance(0.8) ? `${person.first} ${person.last}` : '',
    description: random.chance(0.1) ? 'Zugang bis Projektende, danach „gesperrt“' : '',
    state,
    activated: state !== 'STAGED',
    suspended: state === 'SUSPENDED',
    created: pastTime(random),
    creationSource: random.pick(['jumpcloud:adminportal', 'jumpcloud:import', 'jumpcloud:scim', 'jumpcloud:gapps']),
    employeeIdentifier: random.chance(0.7) ? `E-${random.between(1000, 99_999)}` : '',
    employeeType: random.pick(employeeTypes),
    company: 'Example GmbH',
    costCenter: random.chance(0.5) ? String(random.between(100, 999)) : '',
    department: random.pick(departments),
    jobTitle: random.pick(titles),
    location: random.pick(['Berlin', 'Denver', 'Zürich', '東京', '']),
    manager: manager === person.id ? null : manager,
  };
  return { ...account, ...userSecurity(person, state, random), ...userContact(person, random) };
}
