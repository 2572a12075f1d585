import type { JsonObject, JsonValue } from '../../core/json.ts';
import { formatTimestamp } from '../../core/timestamp.ts';
import type { Random } from '../random.ts';
import { between, type ChangeMaker, replace, safeOff, safeOn, set, some } from './change-makers.ts';
import type { Draft } from './draft.ts';

const departments = ['Engineering', 'Sales', 'Finance', 'Personalabteilung', '開発'];
const jobs = ['Engineer', 'Account manager', 'Controller', 'Leiterin IT', 'Büroleitung'];
const phone = ({ random }: Draft) => [{ type: 'mobile', number: `+1555010${random.between(1000, 9999)}` }];
const day = ({ milliseconds, random }: Draft) => formatTimestamp(milliseconds + random.between(1, 90) * 86_400_000);
const email = ({ random, world }: Draft) => random.pick(world.users).email;
const first = ({ random, world }: Draft) => random.pick(world.users).first;
const last = ({ random, world }: Draft) => random.pick(world.users).last;
const pick =
  (...values: readonly JsonValue[]) =>
  ({ random }: Draft) =>
    random.pick(values);

/** A public key of no use: its letters are random. */
function sshKey(name: string, random: Random): JsonObject {
  return { _id: random.hex(24), name, public_key: `ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAI${random.hex(40)}` };
}

/** Keys are kept as they are; one comes, or one goes. */
const sshKeys: ChangeMaker = ({ random }) => {
  const kept = [sshKey('laptop', random)];
  const more = [...kept, sshKey(random.pick(['old laptop', 'build host', 'Büro']), random)];
  const [from, to] = random.chance(0.6) ? [kept, more] : [more, kept];
  return random.chance(0.3) ? { field: 'ssh_keys', to: kept } : { field: 'ssh_keys', from, to };
};

const exclusion: ChangeMaker = (draft) => {
  const excluded = { exclusion: true, exclusionDays: 7, exclusionUntil: day(draft), configured: true };
  return between('mfa', { exclusion: false, configured: true }, excluded)(draft);
};

const details: readonly ChangeMaker[] = [
  replace('displayname', (draft) => `${first(draft)} ${last(draft)}`),
  replace('lastname', last),
  replace('jobTitle', pick(...jobs)),
  replace('department', pick(...departments)),
  replace('manager', ({ random, world }) => random.pick(world.users).id),
  replace('phoneNumbers', phone),
  replace('attributes', ({ random }) => [{ name: 'costCentre', value: random.hex(8), _id: random.hex(24) }]),
];

const account: readonly ChangeMaker[] = [
  safeOff('sudo'),
  safeOff('passwordless_sudo'),
  exclusion,
  safeOn('enable_user_portal_multifactor'),
  safeOff('allow_public_key'),
  sshKeys,
  safeOff('ldap_binding_user'),
  safeOff('samba_service_user'),
  safeOff('password_never_expires'),
  safeOn('suspended'),
  between('state', 'SUSPENDED', 'ACTIVATED'),
  safeOn('account_locked'),
  replace('unix_uid', ({ random }) => random.between(5000, 6999)),
  set('password_expiration_date', day),
];

/** What people change of themselves. */
export const ownChanges = some([...details.slice(0, 2), ...details.slice(5, 6), sshKeys], 2);

const usualChanges = some([...account, ...details], 3);
/** With another name. */
const renamed = some([replace('email', email), replace('lastname', last)], 2);

export const userChanges = (draft: Draft) => (draft.random.chance(0.02) ? renamed(draft) : usualChanges(draft));

/** All that a new account has. */
export function newUser(draft: Draft): readonly JsonObject[] {
  const { random, world } = draft;
  const person = random.pick(world.users);
  return [
    { field: 'username', to: person.username },
    { field: 'email', to: person.email },
    { field: 'firstname', to: person.first },
    { field: 'lastname', to: person.last },
    { field: 'state', to: random.pick(['STAGED', 'ACTIVATED']) },
    { field: 'sudo', to: random.chance(0.05) },
    { field: 'allow_public_key', to: true },
    { field: 'unix_uid', to: random.between(5000, 6999) },
    { field: 'externalSourceType', from: null, to: '' },
  ];
}

/** As a directory in the cloud hears of it: in the words of SCIM, and of a new value alone. */
export function provisionedUser({ random, world, type }: Draft): readonly JsonObject[] {
  const person = random.pick(world.users);
  const whole = [
    { field: 'userName', to: person.username },
    { field: 'externalId', to: person.id },
    { field: 'schemas', to: ['urn:ietf:params:scim:schemas:core:2.0:User'] },
  ];
  return [
    { field: 'active', to: random.chance(0.8) },
    { field: 'displayName', to: `${person.first} ${person.last}` },
    { field: 'emails', to: [{ primary: true, type: 'work', value: person.email }] },
    ...(type === 'user_create_provision' ? whole : []),
  ];
}

const roles = ['Read Only', 'Help Desk', 'Manager'];

export const adminChanges = some(
  [
    between('roleName', pick(...roles), pick('Administrator', 'Administrator With Billing')),
    safeOff('apiKeyAllowed'),
    safeOn('enableMultiFactor'),
    safeOn('suspended'),
    replace('firstname', first),
    replace('email', email),
  ],
  2,
);

export function newAdmin({ random, world }: Draft): readonly JsonObject[] {
  const admin = random.pick(world.admins);
  return [
    { field: 'email', to: admin.email },
    { field: 'firstname', to: admin.first },
    { field: 'lastname', to: admin.last },
    { field: 'roleName', to: random.pick([...roles, 'Administrator']) },
    { field: 'enableMultiFactor', to: random.chance(0.8) },
    { field: 'apiKeyAllowed', to: random.chance(0.2) },
  ];
}
