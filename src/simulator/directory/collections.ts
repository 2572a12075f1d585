import type { JsonObject } from '../../core/json.ts';
import { Random } from '../random.ts';
import { createPerson, createWorld, type Device, type Person, type World } from '../world.ts';
import { pastTime } from './past-time.ts';
import { createUser } from './user.ts';

/** Objects of one kind, as one path lists them and serves each by id. */
export interface Collection {
  readonly path: string;
  /** V1 answers an envelope and names ids `_id`; V2 answers a bare list and names them `id`. */
  readonly version: 1 | 2;
  /** Without `organization`: the same ones work in every organisation of the tenant. */
  readonly objects: readonly JsonObject[];
}

/** All objects of the tenant behind a seed: the same that its events name. */
export function createCollections(seed: string, users: number): readonly Collection[] {
  const tenant = createTenant(seed, users);
  const { world, people } = tenant;
  const random = new Random(`${seed}:directory`);
  const atWork = new Set(world.users);
  return [
    {
      path: '/api/systemusers',
      version: 1,
      objects: people.map((person) => createUser(person, people, atWork.has(person), random)),
    },
    { path: '/api/systems', version: 1, objects: world.devices.map((device) => createSystem(device, people, random)) },
    { path: '/api/applications', version: 1, objects: applications(tenant) },
    { path: '/api/commands', version: 1, objects: world.commands.map(({ id, name }) => command(id, name)) },
    { path: '/api/v2/usergroups', version: 2, objects: groups(world.userGroups, 'user_group') },
    { path: '/api/v2/systemgroups', version: 2, objects: groups(world.systemGroups, 'system_group') },
    { path: '/api/v2/policies', version: 2, objects: policies(tenant) },
  ];
}

function applications({ world }: Tenant): JsonObject[] {
  return world.applications.map(({ id, name, label, kind }) => ({
    _id: id,
    id,
    name,
    displayName: name,
    displayLabel: label,
    active: true,
    sso: { type: kind },
  }));
}

function command(id: string, name: string): JsonObject {
  return { _id: id, id, name, command: 'echo ok', commandType: 'linux', launchType: 'manual', timeout: '120' };
}

function groups(named: Tenant['world']['userGroups'], type: string): JsonObject[] {
  return named.map(({ id, name }) => ({ id, name, type, description: '', attributes: {} }));
}

function policies({ world }: Tenant): JsonObject[] {
  return world.policies.map(({ id, name }, index) => ({
    id,
    name,
    template: { id: index.toString(16).padStart(24, '0'), name: `policy_template_${index}`, osMetaFamily: 'darwin' },
  }));
}

/** A device as `/api/systems` lists it, without its organization. */
function createSystem(device: Device, people: readonly Person[], random: Random): JsonObject {
  const owner = people.find((person) => person.device.id === device.id);
  const ip = `192.0.2.${random.between(1, 254)}`;
  const managed = device.family !== 'linux' && random.chance(0.8);
  return {
    _id: device.id,
    id: device.id,
    hostname: device.hostname,
    displayName: device.displayName,
    os: device.os,
    osFamily: device.family,
    version: device.version,
    arch: device.family === 'darwin' ? 'arm64' : 'x86_64',
    active: random.chance(0.7),
    agentVersion: `2.${random.between(0, 40)}.${random.between(0, 9)}`,
    created: pastTime(random),
    lastContact: pastTime(random),
    serialNumber: device.serial,
    remoteIP: owner?.ip ?? ip,
    networkInterfaces: [
      { name: device.family === 'windows' ? 'Ethernet' : 'en0', family: 'IPv4', internal: false, address: ip },
    ],
    fde: { active: managed, keyPresent: managed && random.chance(0.9) },
    mdm: managed
      ? { vendor: 'internal', enrollmentType: 'automated device enrollment', userApproved: true }
      : { vendor: 'none' },
    primarySystemUser: owner ? { id: owner.id, name: owner.username } : {},
  };
}

/** The tenant behind the events of a seed, with as many users as asked for. */
interface Tenant {
  readonly world: World;
  readonly people: readonly Person[];
}

/**
 * The users that occur in events come first; what is asked for beyond them exists in the directory only. With fewer
 * asked for than there are, some events name users whom nobody knows any more.
 */
function createTenant(seed: string, users: number): Tenant {
  const world = createWorld(new Random(`${seed}:world`));
  const random = new Random(`${seed}:people`);
  const people = world.users.slice(0, users);
  while (people.length < users) people.push(createPerson(people.length, world.devices, world.networks, random));
  return { world, people };
}
