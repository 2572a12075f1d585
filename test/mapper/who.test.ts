import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { lowerAscii } from '../../src/mapper/steps/actor.ts';
import { isMismatch } from '../../src/mapper/steps/mismatch.ts';
import { mapOne } from '../support/mapper/map-one.ts';

type Event = Readonly<Record<string, unknown>>;

const userId = '5ee8dbcb03231715576d73cc';
const adminId = '5fd9a1c0e1b2c3d4e5f60001';
const admin = { id: adminId, type: 'admin', email: 'Ada.Admin@example.com' };
const user = { id: userId, type: 'user', username: 'Jane.Doe' };
const portalAdmin = { type: 'admin', id: adminId, email: 'Ada.Admin@example.com' };

function derived(event: Event): Record<string, unknown> {
  return mapOne(event).document.jumpcloud.derived ?? {};
}

/** Events as each family sends them. */
const families: readonly (readonly [string, Event, string | undefined, string | undefined])[] = [
  ['a user', { initiated_by: user }, 'jane.doe', 'user'],
  ['a user of an older event', { initiated_by: { ...user, type: 'systemuser' } }, 'jane.doe', 'user'],
  ['an administrator', { initiated_by: admin }, 'ada.admin@example.com', 'admin'],
  [
    'an administrator with a name to show',
    { initiated_by: { ...admin, name: 'Ada Admin', administrator: true } },
    'ada.admin@example.com',
    'admin',
  ],
  [
    'an administrator at the top alone',
    { jc_initiated_by_id: adminId, jc_initiated_by_email: 'Ada@example.com' },
    'ada@example.com',
    undefined,
  ],
  ['an administrator known by identifier', { initiated_by: { id: 'ABC1', type: 'admin' } }, 'abc1', 'admin'],
  ['an administrator’s session', { initiated_by: admin, auth_method: 'session' }, 'ada.admin@example.com', 'admin'],
  ['an API key', { initiated_by: admin, auth_method: 'api key' }, 'ada.admin@example.com', 'api_key'],
  [
    'a service account',
    { initiated_by: { type: 'service_account', id: 'S1', name: 'Terraform' }, auth_method: 'api key' },
    's1',
    'service_account',
  ],
  ['a workflow', { service: 'workflows', initiated_by: { type: 'workflow', id: 'W1' } }, 'w1', 'workflow'],
  ['a directory sync', { initiated_by: { type: 'system', source: 'jumpcloud:SCIM' } }, 'jumpcloud:scim', 'system'],
  ['a directory sync without a type', { initiated_by: { source: 'scim' } }, 'scim', 'system'],
  ['JumpCloud itself', { initiated_by: { type: 'system' } }, undefined, 'system'],
  ['a device', { initiated_by: { type: 'device', id: 'D1' } }, 'd1', 'device'],
  ['an actor of an unknown type', { initiated_by: { type: 'robot', id: 'R1' } }, 'r1', undefined],
  [
    'a RADIUS sign-in',
    {
      service: 'radius',
      event_type: 'radius_auth_attempt',
      initiated_by: { type: 'user', username: 'jane' },
      username: 'jane',
    },
    'jane',
    'user',
  ],
  ['a RADIUS sign-in without actor', { service: 'radius', event_type: 'new_radius', username: 'Jane' }, 'jane', 'user'],
  ['an LDAP bind', { service: 'ldap', event_type: 'ldap_bind', username: 'svc-Mail' }, 'svc-mail', 'user'],
  [
    'a device sign-in',
    { service: 'systems', event_type: 'login_attempt', initiated_by: { type: 'user' }, username: 'VAGRANT' },
    'vagrant',
    'user',
  ],
  [
    'an administrator’s sign-in without actor',
    { service: 'directory', event_type: 'admin_login_attempt', resource: portalAdmin },
    'ada.admin@example.com',
    'admin',
  ],
  [
    'a portal sign-in without actor',
    {
      service: 'directory',
      event_type: 'user_login_attempt',
      resource: { type: 'user', id: userId, username: 'Jane' },
    },
    'jane',
    'user',
  ],
  [
    'a lockout',
    { service: 'systems', event_type: 'user_lockout', username: 'jane', resource: user },
    undefined,
    undefined,
  ],
  ['an alert', { service: 'alerts', event_type: 'alert_created', username: 'jane' }, undefined, undefined],
  ['a change by nobody', { event_type: 'user_update', resource: { ...user, type: 'user' } }, undefined, undefined],
];

describe('who did it', () => {
  it.each(families)('%s', (_, event, actor, type) => {
    const { actor: found, actor_type: foundType } = derived(event);
    expect([found, foundType]).toEqual([actor, type]);
  });

  it.each(families)('%s is also in the sentence', (_, event, actor) => {
    const types = event.event_type === undefined ? ['user_create', 'brand_new'] : [event.event_type];
    for (const event_type of types) {
      const { message } = mapOne({ id: '1', ...event, event_type }).document;
      if (actor !== undefined) expect(message).not.toMatch(/someone/i);
    }
  });

  it('an administrator without a user name has the mail address in user.name', () => {
    expect(mapOne({ initiated_by: admin }).document.user.name).toBe('Ada.Admin@example.com');
    expect(mapOne({ initiated_by: { ...admin, name: 'Ada' } }).document.user.name).toBe('Ada');
    expect(mapOne({ initiated_by: { ...admin, type: 'system' } }).document.user).toBeUndefined();
    const signIn = { event_type: 'admin_login_attempt', resource: portalAdmin };
    expect(mapOne(signIn).document.user).toMatchObject({
      id: adminId,
      name: portalAdmin.email,
      email: portalAdmin.email,
    });
  });

  it('names the other person as the target, and the actor in source.user', () => {
    const { document } = mapOne({
      event_type: 'passwordmanager_user_enable',
      username: 'Jane.Doe',
      initiated_by: { ...admin, name: 'Ada Admin' },
    });
    expect(document.user).toEqual({ name: 'Jane.Doe', target: { name: 'Jane.Doe' } });
    expect(document.source.user).toEqual({
      ...{ id: adminId, email: 'Ada.Admin@example.com', full_name: 'Ada Admin', roles: ['admin'] },
    });
    expect(document.jumpcloud.derived.actor).toBe('ada.admin@example.com');
  });

  it.each([
    ['of the actor', { username: 'JANE.doe', initiated_by: user }],
    ['of nobody who acts', { event_type: 'alert_created', username: 'jane' }],
    ['beside a target that is known', { username: 'jane', initiated_by: admin, resource: { type: 'user', id: 'x' } }],
  ])('a name %s is no target', (_, event) => {
    expect(mapOne(event).document.user.target?.name).toBeUndefined();
  });

  it('lower case is that of ASCII alone, and of every such letter', () => {
    expect(lowerAscii('AZaz[`@{ÄİΣ\u212a')).toBe('azaz[`@{ÄİΣ\u212a');
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const lowered = lowerAscii(text);
        expect(lowered).not.toMatch(/[A-Z]/);
        expect(lowered.replace(/[a-z]/g, '*')).toBe(text.replace(/[A-Za-z]/g, '*'));
      }),
    );
  });
});

describe('an action on oneself', () => {
  const resource = { type: 'user', id: userId, username: 'jane.doe' };

  it.each<[string, Event, boolean | undefined]>([
    ['a user who changes their own account', { initiated_by: user, resource }, true],
    ['an administrator who changes a user', { initiated_by: admin, resource }, false],
    ['an administrator who changes themselves', { initiated_by: admin, resource: portalAdmin }, true],
    ['one name with two identifiers', { initiated_by: { ...user, id: 'x' }, resource }, false],
    [
      'mail addresses in another case',
      { initiated_by: { email: 'A@x.example' }, resource: { type: 'admin', email: 'a@X.example' } },
      true,
    ],
    ['names alone', { initiated_by: { username: 'Jane.Doe' }, resource: { type: 'user', username: 'jane.doe' } }, true],
    ['nothing in common', { initiated_by: admin, resource: { type: 'user', username: 'jane' } }, undefined],
    ['nobody who acts', { event_type: 'user_lockout', username: 'jane.doe', resource }, undefined],
    ['no target', { initiated_by: admin, resource: { type: 'application', id: adminId } }, undefined],
    ['a sign-in without actor', { event_type: 'user_login_attempt', resource }, true],
    ['another one’s name', { initiated_by: user, username: 'john' }, false],
  ])('of %s is %j', (_, event, expected) => {
    const { self_action: found, ...rest } = derived(event);
    expect({ found, rest }).toMatchObject({ found: expected });
  });
});

describe('the identities of a RADIUS tunnel', () => {
  const inner = { service: 'radius', event_type: 'radius_auth_attempt', username: 'jane' };

  it.each([
    ['john', 'jane', true],
    ['Jane', 'jane', false],
    ['anonymous', 'jane', false],
    ['anonymous@example.com', 'jane', false],
    ['@example.com', 'jane', false],
    ['CORP\\jane', 'jane@example.com', false],
    ['jane@example.com', 'jane@example.org', true],
    ['host/laptop-1', 'jane', true],
  ])('outside %j and inside %j is %j', (outer, username, expected) => {
    const { radius } = derived({ ...inner, username, outer: { username: outer } }) as { radius: unknown };
    expect(radius).toEqual({ identity_mismatch: expected });
  });

  it('say nothing if one of them is missing', () => {
    expect(derived(inner).radius).toBeUndefined();
    expect(derived({ service: 'radius', outer: { username: 'jane' } }).radius).toBeUndefined();
  });

  it('that are one text never disagree, with whatever realm is added to one of them', () => {
    fc.assert(
      fc.property(fc.string(), fc.stringMatching(/^[a-z.]*$/), (name, realm) => {
        expect(isMismatch(name, name)).toBe(false);
        if (!/[@\\]/.test(name)) expect(isMismatch(`${name}@${realm}`, name)).toBe(false);
      }),
    );
  });
});
