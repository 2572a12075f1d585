import type { JsonObject, JsonValue } from '../../../src/core/json.ts';

/** An event or a user as JumpCloud sends it. */
export type RawRecord = JsonObject;

type Test = (raw: RawRecord) => boolean;

interface Change {
  readonly field: string;
  readonly from?: JsonValue;
  readonly to?: JsonValue;
}

const at = (value: JsonValue | undefined, ...path: readonly string[]): JsonValue | undefined =>
  path.reduce<JsonValue | undefined>((inner, name) => (inner as JsonObject | null | undefined)?.[name], value);
const is =
  (...types: readonly string[]): Test =>
  ({ event_type }) =>
    types.includes(String(event_type));
const both =
  (...tests: readonly Test[]): Test =>
  (raw) =>
    tests.every((test) => test(raw));
const either =
  (...tests: readonly Test[]): Test =>
  (raw) =>
    tests.some((test) => test(raw));
const worked: Test = ({ success }) => success !== false;
const done = (...types: readonly string[]): Test => both(is(...types), worked);

function changed(field: RegExp, test: (change: Change) => boolean): Test {
  return ({ changes }) =>
    ((changes ?? []) as unknown as readonly Change[]).some((change) => field.test(change.field) && test(change));
}
const turnedOn = (field: RegExp) => changed(field, ({ from, to }) => to === true && from !== true);
const turnedOff = (field: RegExp) => changed(field, ({ from, to }) => to === false && from === true);
const onePerson: Test = ({ initiated_by, resource }) => {
  const id = at(initiated_by, 'id');
  return id !== undefined && id === at(resource, 'id');
};

/** Nothing changed but what people call it. */
const isRenamed: Test = ({ changes }) =>
  Array.isArray(changes) &&
  changes.length > 0 &&
  (changes as unknown as readonly Change[]).every(({ field }) => /^(name|description)$/.test(field));

/** What a careful password policy has; the other way is weaker. */
const careful: Readonly<Record<string, JsonValue | 'more' | 'less'>> = {
  allowUsernameSubstring: false,
  daysAfterExpirationToSelfRecover: 'less',
  daysBeforeExpirationToForceReset: 'more',
  disallowCommonlyUsedPasswords: true,
  disallowSequentialOrRepetitiveChars: true,
  enableDaysAfterExpirationToSelfRecover: false,
  enableMaxHistory: true,
  enableMaxLoginAttempts: true,
  enablePasswordExpirationInDays: true,
  enableRecoveryEmail: false,
  enableResetLockoutCounter: false,
  lockoutTimeInSeconds: 'more',
  maxHistory: 'more',
  maxLoginAttempts: 'less',
  minChangePeriodInDays: 'more',
  minLength: 'more',
  needsNumeric: true,
  needsSymbolic: true,
  needsUppercase: true,
  passwordExpirationInDays: 'less',
};
const weakerPolicy = changed(/^settings\.passwordPolicy$/, ({ from, to }) =>
  Object.entries(careful).some(([name, good]) => {
    const [was, now] = [at(from, name), at(to, name)];
    if (was === undefined || now === undefined || was === now) return false;
    if (good === 'more') return Number(now) < Number(was);
    return good === 'less' ? Number(now) > Number(was) : was === good;
  }),
);

const longer = ({ from, to }: Change): boolean =>
  Array.isArray(to) && to.length > ((from as readonly JsonValue[] | null | undefined)?.length ?? 0);

/** The networks of an allow list that were not there before. */
const newNetworks = ({ from, to }: Change): readonly string[] =>
  ((to ?? []) as readonly string[]).filter((one) => !((from ?? []) as readonly string[]).includes(one));
const isWide = (network: string): boolean => Number(network.split('/')[1] ?? 128) <= 16;

/** How much an access policy asks for. */
const strictness = (effect: JsonValue | undefined): number =>
  at(effect, 'action') === 'deny' ? 2 : at(effect, 'obligations', 'mfa', 'required') === true ? 1 : 0;
const exclusions = /^targets\.userGroups\.exclusions$/;
const laxer = either(
  turnedOn(/^disabled$/),
  changed(/^effect$/, ({ from, to }) => strictness(to) < strictness(from)),
  changed(exclusions, longer),
);
const stricter = either(
  turnedOff(/^disabled$/),
  changed(/^effect$/, ({ from, to }) => strictness(to) > strictness(from)),
  changed(exclusions, (change) => !longer(change)),
);

const rank = (role: JsonValue | undefined): number => (String(role).startsWith('Administrator') ? 1 : 0);
const sudoByBinding: Test = both(
  worked,
  ({ association }) => ['add', 'update'].includes(String(at(association, 'op'))),
  ({ association }) => at(association, 'attributes', 'sudo', 'enabled') === true,
);
const active: Test = ({ state }) => state === 'ACTIVATED';
const withoutFactor: Test = ({ mfa }) => at(mfa, 'configured') === false;
const isAdmin: Test = ({ admin }) => at(admin, 'id') !== undefined;
const hasSudo: Test = ({ sudo, passwordless_sudo }) => sudo === true || passwordless_sudo === true;

/**
 * Acts that are notable in themselves, by the rule that finds them: which raw events, or users, they are. Written from
 * what JumpCloud sends, so that neither the mapping nor the rules are asked.
 */
export const acts: Readonly<Record<string, Test>> = {
  'administrator-added': done('admin_create'),
  'administrator-locked-out': is('admin_lockout'),
  'administrator-signed-in-without-a-second-factor': ({ event_type, success, mfa, auth_context }) =>
    event_type === 'admin_login_attempt' &&
    success === true &&
    mfa === false &&
    // It takes the place of both factors.
    at(auth_context, 'auth_methods', 'jumpcloud_go', 'success') !== true,
  'administrator-raised': either(
    done('admin_unsuspend'),
    both(
      done('admin_update'),
      either(
        turnedOn(/^apiKeyAllowed$/),
        changed(/^suspended$/, ({ from, to }) => from === true && to === false),
        changed(/^roleName$/, ({ from, to }) => rank(to) >= rank(from)),
      ),
    ),
  ),
  'address-list-opened': both(
    worked,
    changed(/^ips$/, (change) => newNetworks(change).some(isWide)),
  ),
  'alerting-removed': done('rule_deleted', 'rule_config_deleted', 'notification_channel_deleted', 'bulk_delete_alerts'),
  // A change that nobody can judge is looked at, too.
  'conditional-access-weakened': either(
    done('authnpolicy_delete'),
    both(
      done('authpolicy_update'),
      either(laxer, (raw) => !stricter(raw)),
    ),
  ),
  'device-administrator-made': done('user_admin_granted', 'user_group_admin_grant'),
  'device-erased': ({ request_type, resource }) => request_type === 'EraseDevice' || at(resource, 'name') === 'WIPE',
  'directory-trusted': either(
    done(
      ...['idsource_create', 'activedirectory_create', 'gsuite_directory_create', 'o365_directory_create'],
      ...['workday_create', 'integration_activate', 'integration_domain_add', 'integration_default_domain_add'],
      'integration_default_domain_update',
    ),
    both(
      done('idsource_update', 'gsuite_directory_update', 'o365_directory_update', 'workday_update'),
      (raw) => !isRenamed(raw),
    ),
  ),
  'disabled-mfa': both(
    worked,
    either(
      is('admin_totp_disable', 'totp_delete_enrollment'),
      both(
        is('radiusserver_update'),
        changed(/^mfa$/, ({ to }) => to === 'DISABLED'),
      ),
      turnedOff(/^(enableMultiFactor|enable_user_portal_multifactor|totp_enabled)$/),
    ),
  ),
  'high-alert-raised': ({ event_type, severity }) =>
    event_type === 'alert_created' && ['High', 'Critical'].includes(String(severity)),
  'management-part-removed': done(
    ...['activedirectory_delete', 'idsource_delete', 'gsuite_directory_delete', 'o365_directory_delete'],
    ...['workday_delete', 'integration_deactivate', 'radiusserver_delete', 'policy_delete', 'google_emm_delete'],
  ),
  'mfa-exclusion-given': both(
    done('user_update'),
    changed(/^mfa$/, ({ from, to }) => at(to, 'exclusion') === true && at(from, 'exclusion') !== true),
  ),
  'password-policy-weakened': both(worked, weakerPolicy),
  'rights-given-to-oneself': both(
    worked,
    onePerson,
    either(
      both(
        is('admin_update'),
        either(
          turnedOn(/^apiKeyAllowed$/),
          changed(/^roleName$/, ({ from, to }) => rank(to) > rank(from)),
        ),
      ),
      both(is('user_update'), turnedOn(/^(sudo|passwordless_sudo)$/)),
      is('user_admin_granted', 'system_admin_grant'),
      both(is('association_change'), sudoByBinding),
    ),
  ),
  'ssh-key-for-another': both(
    done('user_update'),
    (raw) => !onePerson(raw),
    either(turnedOn(/^allow_public_key$/), changed(/^ssh_keys$/, longer)),
  ),
  // What was asked for and approved went through two people.
  'sudo-by-binding': both(is('association_change'), sudoByBinding),
  'sudo-given': both(done('user_create', 'user_update'), turnedOn(/^(sudo|passwordless_sudo)$/)),
  'vault-exported': done(
    ...['passwordmanager_items_export', 'passwordmanager_local_backup_create'],
    ...['passwordvault_credential_export', 'passwordvault_websites_export'],
  ),
  'command-result-deleted': done('commandresult_delete'),
  'mcp-server-added': done('server_create'),
  'report-scheduled': done('scheduled_report_create'),
  'sso-application-added': done('application_create'),
  // Of users.
  'administrator-without-second-factor': both(active, isAdmin, withoutFactor),
  'no-second-factor': both(active, withoutFactor, (raw) => !isAdmin(raw)),
  'password-never-expires': both(active, ({ password_never_expires }) => password_never_expires === true),
  'sudo-without-password': both(active, ({ passwordless_sudo }) => passwordless_sudo === true),
  'binding-user-with-sudo': both(active, hasSudo, ({ ldap_binding_user }) => ldap_binding_user === true),
};
