import type { JsonObject } from '../../core/json.ts';
import { Random } from '../random.ts';
import { replace, safeOff, safeOn, some } from './change-makers.ts';
import { adminChanges, newAdmin, newUser, provisionedUser, userChanges } from './changes-of-people.ts';
import {
  accessPolicyChanges,
  addressListChanges,
  applicationChanges,
  deviceChanges,
  newOrganization,
  organizationChanges,
  policyChanges,
  radiusChanges,
} from './changes-of-settings.ts';
import { type Draft, verbOf } from './draft.ts';

type ChangesMaker = (draft: Draft) => readonly JsonObject[] | undefined;

const name = ({ random }: Draft): string => random.pick(['Standard', 'Contractors', 'Prüfung', '開発']);

const groupChanges = some(
  [replace('name', ({ random, world }) => random.pick(world.userGroups).name), replace('description', name)],
  2,
);
const commandChanges = some(
  [
    replace('name', ({ random, world }) => random.pick(world.commands).name),
    safeOff('sudo'),
    replace('timeout', ({ random }) => String(random.between(1, 10) * 60)),
  ],
  2,
);
/** Of a rule, a channel, an integration: what nobody has written down. */
const otherChanges = some(
  [
    replace('name', name),
    replace('description', name),
    safeOn('enabled'),
    replace('threshold', ({ random }) => random.between(1, 40)),
    replace('ratio', ({ random }) => random.between(1, 9) / 7),
  ],
  2,
);

const byType: Readonly<Record<string, ChangesMaker>> = {
  user_create: newUser,
  user_update: userChanges,
  user_create_provision: provisionedUser,
  user_update_provision: provisionedUser,
  user_delete_provision: () => [],
  admin_create: newAdmin,
  admin_update: adminChanges,
  organization_create: newOrganization,
  organization_update: organizationChanges,
  feature_settings_change: some([safeOn('settings.features.systemInsights.enabled')], 1),
  system_update: deviceChanges,
  authpolicy_update: accessPolicyChanges,
  iplist_update: addressListChanges,
  policy_update: policyChanges,
  radiusserver_update: radiusChanges,
  application_update: applicationChanges,
  group_update: groupChanges,
  command_update: commandChanges,
  // A password is nothing that an event tells.
  user_password_set: () => undefined,
  user_password_change: () => undefined,
  admin_password_change: () => undefined,
};

/**
 * What was changed: settings that exist, weaker and stronger, in the shapes that JumpCloud sends. It has chance of its own,
 * so that another change is no other event.
 */
export function changesOf(draft: Draft): readonly JsonObject[] | undefined {
  return makerOf(draft.type)({ ...draft, random: new Random(draft.random.hex(8)) });
}

function makerOf(type: string): ChangesMaker {
  if (Object.hasOwn(byType, type)) return byType[type] as ChangesMaker;
  return verbOf(type) === 'create' ? (draft) => [{ field: 'name', to: name(draft) }] : otherChanges;
}
