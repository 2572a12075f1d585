import type { JsonObject, JsonValue } from '../../core/json.ts';
import type { Random } from '../random.ts';
import { addressAt, whereabouts } from '../whereabouts.ts';
import type { Person } from '../world.ts';
import { geoOf } from './actor.ts';
import type { Draft } from './draft.ts';

const methods = ['password', 'totp', 'duo', 'webauthn', 'jumpcloud_protect', 'jumpcloud_go', 'jumpcloud_go_uv'];

export interface SignOn {
  readonly person: Person;
  readonly resourceType: 'APPLICATION' | 'USER_PORTAL' | 'ADMIN_PORTAL';
  readonly mfa: boolean;
  readonly success: boolean;
}

/** `auth_context`: which device, methods and policies took part in a sign-on. The methods are often an empty object. */
export function signOnContext({ person, resourceType, mfa, success }: SignOn, draft: Draft): JsonObject {
  const { random } = draft;
  const push = mfa && random.chance(0.4);
  const authMethods: Record<string, JsonValue> = {};
  if (random.chance(0.6)) {
    authMethods[random.pick(['password', 'jumpcloud_go'])] = { success: true };
    if (mfa) authMethods[push ? 'jumpcloud_protect' : random.pick(methods.slice(1))] = { success };
  }
  return {
    ...(random.chance(0.5) ? { system: deviceOf(person) } : {}),
    auth_methods: authMethods,
    policies_applied: policies(resourceType, mfa, success, random),
    ...(push ? { jumpcloud_protect_device: phoneOf(person, draft) } : {}),
  };
}

function deviceOf({ device }: Person): JsonObject {
  const { id, os, version, hostname, displayName } = device;
  return { id, os, version, hostname, displayName };
}

function policies(resourceType: string, mfa: boolean, success: boolean, random: Random): readonly JsonObject[] {
  const global = { id: '', name: 'Global Policy', metadata: { action: 'ALLOW', resource_type: resourceType } };
  if (!mfa && success) return [global];
  const action = success ? 'ALLOW_WITH_MFA' : 'DENY';
  const conditions = random.chance(0.5) ? ['MANAGED_DEVICE'] : ['IP_ADDRESS', 'LOCATION'];
  return [
    ...(random.chance(0.3) ? [global] : []),
    {
      id: '65f0a1b2c3d4e5f601234567',
      name: 'Pflicht: zweiter Faktor',
      metadata: { action, resource_type: resourceType, conditions },
    },
  ];
}

/** The phone is where its owner is. */
export function phoneOf(person: Person, { random, milliseconds }: Pick<Draft, 'random' | 'milliseconds'>): JsonObject {
  const network = whereabouts(person, milliseconds);
  const apple = person.id < '8';
  return {
    id: person.id.split('').reverse().join(''),
    make: apple ? 'Apple' : 'Google',
    model: apple ? 'iPhone 15' : 'Pixel 8',
    os: apple ? 'iOS' : 'Android',
    os_version: apple ? '18.1' : '15',
    app_version: '2.1.0',
    username: person.username,
    user_id: person.id,
    ip: random.chance(0.8) ? addressAt(network, person, random) : '',
    geoip: geoOf(network.geo, random),
  };
}
