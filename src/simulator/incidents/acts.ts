import type { JsonObject } from '../../core/json.ts';
import { adminOf, type EventFields, userOf } from '../events/draft.ts';
import type { Person } from '../world.ts';
import type { Scene } from './incident.ts';

export const seconds = (count: number): number => count * 1000;
export const minutes = (count: number): number => count * 60_000;

/** `count` scenes, one every so many milliseconds. */
export function repeat(
  count: number,
  from: number,
  every: number,
  scene: (at: number, index: number) => Scene,
): Scene[] {
  return Array.from({ length: count }, (_, index) => scene(from + index * every, index));
}

/** The scene at which so many have been played. */
export const nth = (scenes: readonly Scene[], count: number): Scene => scenes[count - 1] as Scene;

const passwordOnly = { mfa: false, mfa_meta: { type: 'none' }, auth_method: 'session', auth_context: {} };
const wrong = { ...passwordOnly, success: false, error_message: 'wrong password' };
const right = { ...passwordOnly, success: true, error_message: undefined };

export function portalSignIn(at: number, person: Person, fields: EventFields): Scene {
  return { at, service: 'directory', type: 'user_login_attempt', cast: { users: [person] }, fields };
}

export const wrongPassword = (at: number, person: Person): Scene => portalSignIn(at, person, wrong);
export const rightPassword = (at: number, person: Person): Scene => portalSignIn(at, person, right);

export function adminSignIn(at: number, admin: Person, fields: EventFields): Scene {
  return { at, service: 'directory', type: 'admin_login_attempt', cast: { admins: [admin] }, fields };
}

export const wrongAdminPassword = (at: number, admin: Person): Scene => adminSignIn(at, admin, wrong);

/** One factor after the other, with its outcome. */
export function withFactors(methods: Readonly<Record<string, boolean>>, more: JsonObject = {}): EventFields {
  const results = Object.entries(methods).map(([method, success]) => [method, { success }]);
  const success = Object.values(methods).every(Boolean);
  return {
    mfa: true,
    mfa_meta: { type: 'jumpcloud_protect' in methods ? 'push' : 'totp' },
    auth_method: 'session',
    auth_context: { auth_methods: Object.fromEntries(results), policies_applied: [], ...more },
    success,
    error_message: success ? undefined : 'push denied',
  };
}

/** What an administrator does in person, and gets done. */
export function adminAct(
  at: number,
  person: Person,
  [service, type]: readonly [service: string, type: string],
  { cast = {}, fields = {} }: { readonly cast?: Scene['cast']; readonly fields?: EventFields } = {},
): Scene {
  const auth_method = service === 'directory' ? 'session' : undefined;
  const actor = { ...inPerson(adminOf(person), person), auth_method };
  return { at, service, type, cast, fields: { ...actor, success: true, ...fields } };
}

/** What a user does in person. */
export function userAct(
  at: number,
  person: Person,
  [service, type]: readonly [service: string, type: string],
  fields: EventFields = {},
): Scene {
  const done = { ...inPerson(userOf(person), person), success: true, error_message: '' };
  return { at, service, type, cast: { users: [person] }, fields: { ...done, ...fields } };
}

/** Nobody else is named, and it comes from where the person is. */
function inPerson(initiated_by: JsonObject, { ip, home }: Person): EventFields {
  return {
    initiated_by,
    jc_initiated_by_id: undefined,
    jc_initiated_by_email: undefined,
    idm_client_id: undefined,
    client_ip: ip,
    geoip: home.geo,
  };
}
