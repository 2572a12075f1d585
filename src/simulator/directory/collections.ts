import type { JsonObject } from '../../core/json.ts';
import { Random } from '../random.ts';
import { createTenant, type Tenant } from './people.ts';
import { createSystem } from './system.ts';
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
  return [
    { path: '/api/systemusers', version: 1, objects: people.map((person) => createUser(person, people, random)) },
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
