import type { JsonObject } from '../../core/json.ts';
import type { Random } from '../random.ts';
import { addressAt, whereabouts } from '../whereabouts.ts';
import type { Person } from '../world.ts';
import { adminOf, type Draft, type EventFields, userOf } from './draft.ts';

export function adminActor(draft: Draft): EventFields {
  const { random, world } = draft;
  const admin = random.pick(world.admins);
  const modern = random.chance(0.3);
  return {
    initiated_by: {
      ...adminOf(admin),
      ...(modern ? { administrator: true, name: `${admin.first} ${admin.last}` } : {}),
    },
    jc_initiated_by_id: modern ? admin.id : undefined,
    jc_initiated_by_email: modern ? admin.email : undefined,
    ...origin(admin, draft),
  };
}

export function userActor(user: Person, draft: Draft): EventFields {
  return { initiated_by: userOf(user), ...origin(user, draft) };
}

/** An admin, of people and groups now and then a machine (provisioning), and rarely nobody. */
export function changeActor(draft: Draft): EventFields {
  const luck = draft.random.fraction();
  if (luck < 0.08 && /^(?:user|group|association)_/.test(draft.type)) {
    return {
      initiated_by: { source: 'jumpcloud:scim', source_metadata: { name: 'okta' }, type: 'system' },
      idm_client_id: draft.random.hex(24),
    };
  }
  if (luck >= 0.98) return {};
  return adminActor(draft);
}

function origin(person: Person, { random, milliseconds }: Draft): EventFields {
  const network = whereabouts(person, milliseconds);
  return {
    client_ip: addressAt(network, person, random),
    geoip: geoOf(network.geo, random),
    // Newest events name the network, too.
    asn: random.chance(0.03) ? { number: 64_496, organization: 'Example Telecom' } : undefined,
    useragent: random.pick(agents),
  };
}

export function geoOf(geo: JsonObject, random: Random): JsonObject {
  if (!('country_code' in geo) || random.chance(0.95)) return geo;
  if (random.chance(0.5)) return { ...geo, city: 'Saint-Étienne' };
  // As events of 2020 spell it.
  const { country_code, latitude: _latitude, longitude: _longitude, ...rest } = geo;
  return { ...rest, country_code2: country_code as string };
}

const agents: readonly JsonObject[] = [
  agent('Chrome', '131.0.0.0', 'Mac OS X', '10.15.7', 'Mac'),
  agent('Chrome', '130.0.6723.91', 'Windows', '10', 'Other'),
  agent('Firefox', '143.0', 'Windows', '10', 'Other'),
  agent('Safari', '17.6', 'Mac OS X', '10.15.7', 'Mac'),
  agent('Mobile Safari', '18.1', 'iOS', '18.1', 'iPhone'),
  { device: 'Other', name: 'Go-http-client', version: '2.0', major: '2', minor: '0', os: '', build: '' },
];

function agent(name: string, version: string, os: string, osVersion: string, device: string): JsonObject {
  const [major = '', minor, patch] = version.split('.');
  const [osMajor = '', osMinor, osPatch] = osVersion.split('.');
  return {
    os,
    name,
    major,
    ...(minor === undefined ? {} : { minor }),
    ...(patch === undefined ? {} : { patch }),
    device,
    os_full: `${os} ${osVersion}`,
    os_name: os,
    version,
    os_major: osMajor,
    ...(osMinor === undefined ? {} : { os_minor: osMinor }),
    ...(osPatch === undefined ? {} : { os_patch: osPatch }),
    os_version: osVersion,
  };
}

/** With `user_agent` in place of `useragent`, as older events and some services to this day spell it. */
export function withOldUserAgent(fields: EventFields): EventFields {
  const { useragent, ...rest } = fields;
  return { ...rest, user_agent: useragent };
}
