import { catalogue } from './catalogue.ts';
import type { Random } from './random.ts';

export interface EventKind {
  readonly service: string;
  readonly type: string;
}

/** Events of a type among a thousand, for the types that are not rare. */
const perThousand: Readonly<Record<string, number>> = {
  sso_auth: 260,
  login_attempt: 170,
  user_login_attempt: 85,
  radius_auth_attempt: 85,
  ldap_bind: 70,
  ldap_srch: 48,
  policy_result: 40,
  software_status_update: 35,
  admin_login_attempt: 25,
  software_change: 22,
  mdm_command_result: 20,
  software_add: 18,
  association_change: 16,
  user_update: 15,
  command_result: 12,
  saas_management_login_event: 10,
  passwordmanager_item_autofill: 8,
  software_remove: 7,
  passwordvault_credential_autofill: 5,
  system_update: 5,
  user_update_provision: 4,
  alert_created: 4,
  workflow_run: 3,
  user_lockout: 3,
  command_run: 2,
  user_password_change: 2,
  system_create: 2,
  admin_update: 1,
  object_storage_get_download_url_request: 1,
  report_run: 1,
  policy_update: 1,
  group_update: 1,
  organization_update: 1,
  authpolicy_update: 0.6,
  iplist_update: 0.6,
  application_update: 0.6,
  radiusserver_update: 0.4,
};
const rare = 0.05;

const kinds: readonly EventKind[] = Object.entries(catalogue).flatMap(([service, types]) =>
  types.map((type) => ({ service, type })),
);

/** Upper border of each kind on a line that a random number points to. */
const borders: readonly number[] = kinds.reduce<number[]>((sums, { type }) => {
  sums.push((sums.at(-1) ?? 0) + (perThousand[type] ?? rare));
  return sums;
}, []);

/** Every kind once, in the order of the catalogue. */
export const allKinds = kinds;

export function pickKind(random: Random): EventKind {
  const point = random.fraction() * (borders.at(-1) as number);
  let low = 0;
  let high = borders.length - 1;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((borders[middle] as number) > point) high = middle;
    else low = middle + 1;
  }
  return kinds[low] as EventKind;
}
