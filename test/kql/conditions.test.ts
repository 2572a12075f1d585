import { describe, expect, it } from '@jest/globals';
import { eventConditions } from '../../src/generated/event-conditions.ts';
import { eventsMappings } from '../../src/generated/events-mappings.ts';
import { compileKql, type Matcher } from '../../src/kql/compile.ts';
import { fieldsOf } from '../../src/kql/fields.ts';
import { readKql } from '../../src/kql/names.ts';
import { simulatedEvents } from '../support/events/simulated.ts';
import { mapOne, mapText } from '../support/mapper/map-one.ts';

type Name = keyof typeof eventConditions;
type Event = Readonly<Record<string, unknown>>;

const fields = fieldsOf(eventsMappings);
const matchers = new Map<string, Matcher>(
  Object.entries(eventConditions).map(([name, { kql }]) => [name, compileKql(readKql(kql), fields)]),
);

const admin = { initiated_by: { id: '1', type: 'admin', email: 'admin@example.com' } };
const user = { initiated_by: { id: '2', type: 'user', username: 'jane' } };

function of(service: string, event_type: string, rest: Event = {}): Event {
  return { id: '64949312a2930fd2c93b266e', timestamp: '2026-02-22T01:00:52Z', service, event_type, ...rest };
}

function factor(name: string, success: boolean, tree = 'auth_context'): Event {
  return of(tree === 'auth_meta' ? 'ldap' : 'sso', tree === 'auth_meta' ? 'ldap_bind' : 'sso_auth', {
    [tree]: { auth_methods: { password: { success: true }, [name]: { success } } },
  });
}

function changed(...changes: readonly Event[]): Event {
  return of('directory', 'user_update', { ...admin, changes });
}

const prompt = of('sso', 'sso_auth', { sso_token_success: false });
const refusedSso = of('sso', 'sso_auth', { sso_token_success: false, error_message: 'not assigned' });
const wrongPassword = of('directory', 'user_login_attempt', { success: false });
const portal = of('directory', 'user_login_attempt', { success: true, mfa: true });

/** For each condition: events that fit, and events that fit almost. */
const examples: Readonly<Record<Name, { readonly fit: readonly Event[]; readonly almost: readonly Event[] }>> = {
  failed: {
    fit: [refusedSso, wrongPassword, of('mdm', 'mdm_command_result', { status: 'Error' })],
    almost: [prompt, portal, of('mdm', 'mdm_command_result', { status: 'NotNow' })],
  },
  succeeded: { fit: [portal], almost: [wrongPassword, prompt, of('directory', 'user_update')] },
  mfa_prompt: { fit: [prompt], almost: [refusedSso, { ...prompt, sso_token_success: true }] },
  sign_in: {
    fit: [portal, wrongPassword, prompt, of('ldap', 'ldap_bind'), of('radius', 'radius_auth_attempt')],
    almost: [of('ldap', 'ldap_search'), of('directory', 'user_lockout'), of('directory', 'totp_start_enrollment')],
  },
  signed_in: { fit: [portal], almost: [wrongPassword, prompt, of('directory', 'user_update', { success: true })] },
  failed_sign_in: {
    fit: [wrongPassword, refusedSso],
    almost: [prompt, of('directory', 'user_update', { success: false })],
  },
  admin_sign_in: {
    fit: [of('directory', 'admin_login_attempt')],
    almost: [portal, of('directory', 'admin_create', admin)],
  },
  portal_sign_in: { fit: [portal, wrongPassword], almost: [of('directory', 'admin_login_attempt'), prompt] },
  sso: { fit: [prompt, refusedSso, of('sso', 'sso_auth_failed')], almost: [portal] },
  failed_sso: { fit: [refusedSso, of('sso', 'sso_auth_failed')], almost: [prompt, wrongPassword] },
  device_sign_in: { fit: [of('systems', 'login_attempt')], almost: [portal, of('systems', 'user_lockout')] },
  ldap: { fit: [of('ldap', 'ldap_bind'), of('ldap', 'ldap_search')], almost: [portal] },
  ldap_search: { fit: [of('ldap', 'ldap_search'), of('ldap', 'ldap_srch')], almost: [of('ldap', 'ldap_bind')] },
  radius: { fit: [of('radius', 'radius_auth_attempt')], almost: [of('directory', 'radiusserver_create', admin)] },
  lockout: {
    fit: [of('systems', 'user_lockout'), of('directory', 'user_locked_out'), of('directory', 'admin_lockout')],
    almost: [of('directory', 'user_unlocked'), wrongPassword],
  },
  denied_by_policy: {
    fit: [
      {
        ...prompt,
        auth_context: { policies_applied: [{ metadata: { action: 'ALLOW' } }, { metadata: { action: 'DENY' } }] },
      },
    ],
    almost: [{ ...prompt, auth_context: { policies_applied: [{ metadata: { action: 'ALLOW' } }] } }],
  },
  with_second_factor: { fit: [portal], almost: [{ ...portal, mfa: false }, wrongPassword] },
  without_second_factor: {
    fit: [{ ...portal, mfa: false }],
    almost: [portal, { ...wrongPassword, mfa: false }, of('directory', 'user_login_attempt', { success: true })],
  },
  phishing_resistant: {
    fit: [factor('webauthn', true), factor('jumpcloud_go', true), factor('jumpcloud_go_uv', true, 'auth_meta')],
    almost: [factor('webauthn', false), factor('totp', true), factor('jumpcloud_protect', true)],
  },
  push_accepted: {
    fit: [factor('jumpcloud_protect', true), factor('duo', true), factor('jumpcloud_protect', true, 'auth_meta')],
    almost: [factor('jumpcloud_protect', false), factor('totp', true)],
  },
  push_refused: {
    fit: [factor('jumpcloud_protect', false), factor('duo', false, 'auth_meta')],
    almost: [factor('jumpcloud_protect', true), factor('totp', false)],
  },
  one_time_code: { fit: [factor('totp', true), factor('totp', true, 'auth_meta')], almost: [factor('totp', false)] },
  second_factor_failed: {
    fit: [
      factor('totp', false),
      factor('webauthn', false, 'auth_meta'),
      factor('duo', false),
      factor('jumpcloud_go', false),
    ],
    almost: [factor('password', false), factor('totp', true), wrongPassword],
  },
  factor_removed: {
    fit: [of('directory', 'totp_delete_enrollment', admin), of('directory', 'admin_totp_disable', admin)],
    almost: [of('directory', 'totp_finish_enrollment', user), of('directory', 'user_mfa_exclusion_expired')],
  },
  change: {
    fit: [of('directory', 'user_create', user), of('directory', 'group_delete', admin), of('directory', 'user_update')],
    almost: [portal, of('reports', 'report_export', admin)],
  },
  admin_change: {
    fit: [of('directory', 'user_update', admin), of('directory', 'group_create', admin)],
    almost: [of('directory', 'user_update', user), of('directory', 'admin_login_attempt', admin)],
  },
  user_change: {
    fit: [of('directory', 'user_create', admin), of('directory', 'user_delete', admin)],
    almost: [
      of('directory', 'group_create', admin),
      of('directory', 'user_password_reset_request', user),
      of('directory', 'association_change', { association: { op: 'add', type: 'user', id: '1' } }),
    ],
  },
  by_api_key: {
    fit: [of('directory', 'user_update', { ...admin, auth_method: 'api key' })],
    almost: [of('directory', 'user_update', { ...admin, auth_method: 'session' })],
  },
  rights_given: {
    fit: [of('directory', 'admin_create', admin), of('directory', 'user_admin_granted', admin)],
    almost: [of('directory', 'admin_update', admin), of('directory', 'user_create', admin)],
  },
  account_created: {
    fit: [of('directory', 'user_create', admin), of('directory', 'admin_create', admin)],
    almost: [of('directory', 'group_create', admin), of('directory', 'user_update', admin)],
  },
  account_removed: {
    fit: [of('directory', 'user_delete', admin), of('directory', 'admin_delete', admin)],
    almost: [of('directory', 'user_suspended', admin), of('directory', 'group_delete', admin)],
  },
  account_suspended: {
    fit: [of('directory', 'user_suspended', admin), of('directory', 'admin_suspended', admin)],
    almost: [of('directory', 'user_unsuspended', admin), of('directory', 'user_lockout')],
  },
  password_change: {
    fit: [of('directory', 'user_password_change', user), of('directory', 'admin_password_change', admin)],
    almost: [of('directory', 'user_password_reset_request', user)],
  },
  weakened: {
    fit: [
      changed({ field: 'sudo', to: true }),
      changed({ field: 'sudo', to: true }, { field: 'suspended', from: false, to: true }),
    ],
    almost: [changed({ field: 'sudo', from: true, to: false }), changed({ field: 'email', to: 'jo@example.com' })],
  },
  strengthened: {
    fit: [changed({ field: 'sudo', from: true, to: false })],
    almost: [changed({ field: 'sudo', to: true }), changed({ field: 'displayname', to: 'Jo' })],
  },
  binding_change: {
    fit: [of('directory', 'association_change', admin)],
    almost: [of('directory', 'group_update', admin)],
  },
  device: {
    fit: [of('systems', 'login_attempt'), of('mdm', 'mdm_command_result'), of('software', 'software_add')],
    almost: [of('directory', 'system_update', admin)],
  },
  software: { fit: [of('software', 'software_add')], almost: [of('systems', 'login_attempt')] },
  command_result: { fit: [of('systems', 'command_result')], almost: [of('directory', 'command_run', admin)] },
  policy_result: { fit: [of('systems', 'policy_result')], almost: [of('systems', 'command_result')] },
  mdm_result: { fit: [of('mdm', 'mdm_command_result')], almost: [of('systems', 'command_result')] },
  alert: { fit: [of('alerts', 'alert_created')], almost: [of('alerts', 'rule_modified', admin)] },
  unknown_type: { fit: [of('directory', 'future_event')], almost: [of('alerts', 'alert_created'), portal] },
  mapping_issue: { fit: [{ ...portal, success: { an: 'object' } }], almost: [portal] },
  pipeline_error: { fit: [], almost: [portal, of('directory', 'user_update', { error_message: 'no' })] },
};

describe('the condition', () => {
  it.each(Object.entries(examples))(
    '%s fits what it says, and nothing that only looks like it',
    (name, { fit, almost }) => {
      const matches = matchers.get(name);
      expect(fit.filter((event) => !matches?.(mapOne(event).document))).toEqual([]);
      expect(almost.filter((event) => matches?.(mapOne(event).document))).toEqual([]);
      expect(almost.length).toBeGreaterThan(0);
    },
  );

  it('pipeline_error fits what is no event', () => {
    expect(matchers.get('pipeline_error')?.(mapText('no JSON').document)).toBe(true);
  });

  it.each(
    Object.keys(eventConditions).filter((name) => !['pipeline_error', 'mapping_issue', 'unknown_type'].includes(name)),
  )('%s fits some of what the simulator sends, and not all of it', (name) => {
    const count = simulated().filter((document) => matchers.get(name)?.(document)).length;
    expect(count).toBeGreaterThan(0);
    expect(count).toBeLessThan(simulated().length);
  });

  it('failed leaves out exactly the prompts for a second factor, whose outcome is still failure', () => {
    const failures = simulated().filter(({ event }) => event.outcome === 'failure');
    const failed = simulated().filter((document) => matchers.get('failed')?.(document));
    const prompts = simulated().filter((document) => matchers.get('mfa_prompt')?.(document));
    expect(prompts.length).toBeGreaterThan(0);
    expect(prompts.every(({ event }) => event.outcome === 'failure')).toBe(true);
    expect(failed.length).toBe(failures.length - prompts.length);
  });
});

let documents: readonly ReturnType<typeof mapText>['document'][] | undefined;

function simulated() {
  documents ??= simulatedEvents().map((raw) => mapText(raw).document);
  return documents;
}
