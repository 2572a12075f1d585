import type { JsonObject } from '../../core/json.ts';
import type { World } from '../world.ts';
import { adminActor, changeActor, userActor, withOldUserAgent } from './actor.ts';
import { associationFields } from './association.ts';
import { changesOf } from './changes.ts';
import { ownChanges } from './changes-of-people.ts';
import { adminOf, type Draft, type EventFields, type EventWriter, userOf, verbOf } from './draft.ts';
import { signOnContext } from './sign-on-context.ts';

export const directoryFields: EventWriter = (draft) => {
  const { type, random } = draft;
  if (type === 'association_change') return associationFields(draft);
  if (type === 'user_login_attempt' || type === 'admin_login_attempt') return portalLogin(draft);
  if (type.startsWith('risk_event')) return riskEvent(draft);
  if (type.endsWith('_provision')) return provisioning(draft);
  const fields = change(draft);
  return random.chance(0.02) ? withOldUserAgent(fields) : fields;
};

function portalLogin(draft: Draft): EventFields {
  const { random, world, type } = draft;
  const admin = type === 'admin_login_attempt';
  const person = random.pick(admin ? world.admins : world.users);
  const success = random.chance(0.9);
  const mfa = random.chance(admin ? 0.8 : 0.5);
  const self = admin ? adminOf(person) : userOf(person);
  const fields: EventFields = {
    ...userActor(person, draft),
    initiated_by: self,
    resource: self,
    mfa,
    mfa_meta: { type: mfa ? random.pick(['totp', 'webauthn', 'push', '']) : 'none' },
    auth_method: random.pick(['session', 'session', 'api key', 'other']),
    auth_context: random.chance(0.7)
      ? signOnContext({ person, resourceType: admin ? 'ADMIN_PORTAL' : 'USER_PORTAL', mfa, success }, draft)
      : {},
    target_resource: random.chance(0.3) ? { type: admin ? 'admin_portal' : 'user_portal' } : undefined,
    provider: null,
    error_message: success ? undefined : random.pick(['wrong password', 'mfa required', 'account locked']),
    success,
  };
  return random.chance(0.03) ? withOldUserAgent(fields) : fields;
}

const resourceNames: Readonly<Record<string, readonly string[]>> = {
  authpolicy: ['Portal with MFA', 'Finance from the office', 'Fremdgeräte sperren'],
  authnpolicy: ['Portal with MFA', 'Finance from the office', 'Fremdgeräte sperren'],
  iplist: ['Offices', 'VPN exits', 'Büros'],
  radiusserver: ['Office WLAN', 'VPN'],
};

/** Commands and newcomers are for those who have been administrators for long; nobody new is in a hurry. */
const oldHands = ({ admins }: World) => admins.slice(0, 3);
const newcomers = ({ admins }: World) => (admins.length > 3 ? admins.slice(3) : admins);

/** What an event type is about, by the words before its last one. */
function resourceOf(draft: Draft): JsonObject {
  const { random, world, type } = draft;
  const kind = type.slice(0, type.lastIndexOf('_'));
  if (type.startsWith('admin_')) {
    return adminOf(random.pick(/^admin_(create|update)$/.test(type) ? newcomers(world) : world.admins));
  }
  if (/^(user|totp)_/.test(type) && !type.startsWith('user_group')) {
    const user = random.pick(world.users);
    const mail = type.endsWith('_email') ? { recipient_email: user.email, email_type: 'company' } : {};
    return { ...userOf(user), ...mail };
  }
  if (type.startsWith('system_')) {
    const device = random.pick(world.devices);
    return { id: device.id, type: 'system', hostname: device.hostname, displayName: device.displayName };
  }
  if (type.startsWith('group_') || type.startsWith('user_group')) {
    const group = random.pick(world.userGroups);
    return { id: group.id, type: 'user_group', name: group.name };
  }
  if (type.startsWith('application_')) {
    const application = random.pick(world.applications);
    return { id: application.id, type: 'application', name: application.name, displayLabel: application.label };
  }
  if (type.startsWith('command')) return { ...random.pick(world.commands), type: 'command' };
  if (type.startsWith('policy_')) return { ...random.pick(world.policies), type: 'policy' };
  if (type.startsWith('organization_')) return { id: draft.organization, type: 'organization', name: 'Example GmbH' };
  const names = resourceNames[kind];
  if (names !== undefined) return { id: random.hex(24), type: kind, name: random.pick(names) };
  return { id: random.hex(24), type: kind, display_name: `${kind} ${random.between(1, 9)}` };
}

function change(draft: Draft): EventFields {
  const { random, world, type } = draft;
  if (type === 'user_update' && random.chance(0.12)) return ownUpdate(draft);
  // As measured: some changes do not tell whether they succeeded.
  const silent = type === 'organization_create' || random.chance(0.05);
  const verb = verbOf(type);
  const changed = /^(create|update|change|patch|add|set)$/.test(verb) && random.chance(0.9);
  const actor = /^(command|admin_(create|update)$)/.test(type)
    ? { ...draft, world: { ...world, admins: oldHands(world) } }
    : draft;
  return {
    ...changeActor(actor),
    resource: resourceOf(draft),
    changes: changed || type === 'organization_create' ? changesOf(draft) : undefined,
    correlation: random.chance(0.2) ? {} : undefined,
    message_chain: random.chance(0.1) ? {} : undefined,
    system_group: type === 'command_run' ? { ...systemGroup(draft) } : undefined,
    auth_method: random.chance(0.5) ? random.pick(['session', 'api key']) : undefined,
    username: type.startsWith('totp_') ? random.pick(world.users).username : undefined,
    provider: random.chance(0.5) ? null : '',
    success: silent ? undefined : random.chance(0.97),
  };
}

/** What people may change of themselves. */
function ownUpdate(draft: Draft): EventFields {
  const { random, world } = draft;
  const user = random.pick(world.users);
  return { ...userActor(user, draft), resource: userOf(user), changes: ownChanges(draft), success: true };
}

function systemGroup({ random, world }: Draft): JsonObject {
  const group = random.pick(world.systemGroups);
  return { type: 'system_group', object_id: group.id, name: group.name };
}

function riskEvent(draft: Draft): EventFields {
  const user = draft.random.pick(draft.world.users);
  const actor = draft.type === 'risk_event_created' ? {} : adminActor(draft);
  return { ...actor, resource: { type: 'risk_event', id: draft.random.hex(24), name: user.username }, success: true };
}

function provisioning(draft: Draft): EventFields {
  const { random, world } = draft;
  const user = random.pick(world.users);
  const application = random.pick(world.applications);
  const success = random.chance(0.95);
  return {
    initiated_by: {
      source: random.pick(['scim', 'system', 'jumpcloud:scim']),
      source_metadata: { name: application.name },
    },
    idm_client_id: random.hex(24),
    application: { id: application.id, name: application.name, display_label: application.label },
    resource: { ...userOf(user), displayName: `${user.first} ${user.last}` },
    message_chain: success
      ? { response_code: '200', response_message: 'OK', message_details: '' }
      : { response_code: '409', response_message: 'Conflict', message_details: 'userName is taken: „doppelt“' },
    correlation: random.chance(0.5) ? { id: random.uuid(), type: 'user_import' } : {},
    changes: changesOf(draft),
    error_message: success ? '' : 'downstream refused the user',
    success,
  };
}
