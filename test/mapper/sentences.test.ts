import { describe, expect, it } from '@jest/globals';
import { simulatedEvents } from '../support/events/simulated.ts';
import { mapOne } from '../support/mapper/map-one.ts';

type Event = Readonly<Record<string, unknown>>;

const boss = { initiated_by: { type: 'admin', id: 'a1', email: 'boss@example.com' } };
const jane = { resource: { type: 'user', id: 'c1', username: 'jane' } };
const janeAsTarget = { id: 'c1', name: 'jane' };
const group = { type: 'user_group', object_id: 'b1', name: 'Domain Admins' };
const user = { type: 'user', object_id: 'c1', name: 'jane' };

function of(event_type: string, rest: Event): Event {
  return { id: '1', event_type, success: true, service: 'directory', ...boss, ...rest };
}

function bound(op: string, from: Event = group, to: Event = user): Event {
  return of('association_change', { association: { op, connection: { from, to } } });
}

function flat(op: string, association: Event, rest: Event = {}): Event {
  return of('association_change', { association: { op, ...association }, ...rest });
}

const software = (event_type: string, version?: string, changes?: unknown): Event => ({
  ...{ id: '1', event_type, service: 'software', system: { displayName: 'mac-1' }, changes },
  application: { name: 'Editor', version },
});
const policy = { minLength: 12, needsSymbolic: true, maxHistory: 5 };

describe('the sentence', () => {
  it.each<[string, string, Event]>([
    ['a binding that was added', 'boss@example.com added the binding between Domain Admins and jane', bound('add')],
    ['one that was removed', 'boss@example.com removed the binding between Domain Admins and jane', bound('remove')],
    ['one that was changed', 'boss@example.com changed the binding between Domain Admins and jane', bound('update')],
    [
      'one without a name',
      'boss@example.com added the binding between b2 and jane',
      bound('add', { ...group, object_id: 'b2', name: null }),
    ],
    [
      'a flat one',
      'boss@example.com added a binding of jane@example.com',
      flat('add', { type: 'user', id: 'c1', email: 'jane@example.com' }),
    ],
    [
      'a flat one that was removed',
      'boss@example.com removed the binding between user_group b1 and jane',
      flat('remove', { type: 'user_group', id: 'b1' }, jane),
    ],
    [
      'a flat one of a group with a mail address',
      'boss@example.com added the binding between USER_GROUP b1 and jane@example.com',
      flat('add', { type: 'USER_GROUP', id: 'b1', email: 'jane@example.com' }, jane),
    ],
    [
      'a flat one of the group that is the resource',
      'boss@example.com added a binding of Admins',
      flat('add', { type: 'user_group', id: 'b1' }, { resource: { type: 'user_group', id: 'b1', name: 'Admins' } }),
    ],
    [
      'a flat one of an id',
      'boss@example.com changed a binding of b1',
      flat('other', { type: 'user_group', id: 'b1' }),
    ],
    [
      'one that failed',
      'boss@example.com added the binding between Domain Admins and jane (failed)',
      { ...bound('add'), success: false },
    ],
    ['a password', 'boss@example.com changed the password of user jane', of('user_password_change', jane)],
    [
      'a password that nobody is named for',
      'The password of user jane was changed',
      of('user_password_change', { ...jane, initiated_by: undefined, username: 'jane' }),
    ],
    [
      'a setting',
      'boss@example.com changed the settings of organization Example: minimum length: 12 → 6',
      of('organization_update', {
        resource: { type: 'organization', name: 'Example' },
        changes: [{ field: 'settings.passwordPolicy', from: policy, to: { ...policy, minLength: 6 } }],
      }),
    ],
    [
      'several changes, weaker ones first',
      'boss@example.com updated user jane: sudo: false → true; suspended: false → true; email: a → b; …',
      of('user_update', {
        ...jane,
        changes: [
          { field: 'displayname', from: 'a', to: 'b' },
          { field: 'email', from: 'a', to: 'b' },
          { field: 'suspended', from: false, to: true },
          { field: 'sudo', to: true, from: false },
        ],
      }),
    ],
    [
      'a secret',
      'boss@example.com changed RADIUS server WLAN: shared secret: (hidden) → (hidden)',
      of('radiusserver_update', {
        resource: { type: 'radiusserver', name: 'WLAN' },
        changes: [{ field: 'sharedSecret', from: 'a', to: 'b' }],
      }),
    ],
    [
      'what was created',
      'boss@example.com created user jane',
      of('user_create', { ...jane, changes: [{ field: 'sudo', to: true }] }),
    ],
    [
      'software with its version',
      'Software Editor 96.1 was installed on device mac-1',
      software('software_add', '96.1'),
    ],
    ['software without one', 'Software Editor was installed on device mac-1', software('software_add')],
    [
      'software of another version',
      'Software Editor changed to version 96.1 on device mac-1: version: 95.0 → 96.1',
      software('software_change', '96.1', [{ field: 'version', from: '95.0', to: '96.1' }]),
    ],
    ['a type that nobody knows', 'brand_new_thing by boss@example.com', of('brand_new_thing', {})],
    ['one that failed', 'brand_new_thing by boss@example.com (failed)', of('brand_new_thing', { success: false })],
    ['one that nobody did', 'brand_new_thing', { id: '1', event_type: 'brand_new_thing' }],
    [
      'the vendor’s own',
      'As they say.',
      of('user_update', { message: 'As they say.', changes: [{ field: 'sudo', to: true }] }),
    ],
  ])('%s: %s', (_, message, event) => {
    expect(mapOne(event).document.message).toBe(message);
  });

  it('of SaaS events names the application', () => {
    const events = simulatedEvents()
      .map((raw) => JSON.parse(raw))
      .filter(({ service, resource }) => service === 'saas_app_management' && resource.application_name !== undefined);
    expect(events.length).toBeGreaterThan(20);
    for (const event of events) expect(mapOne(event).document.message).toContain(event.resource.application_name);
  });

  it('of the simulator’s events is there, and leaves nothing unnamed in a binding', () => {
    const events = simulatedEvents().map((raw) => mapOne(JSON.parse(raw)).document);
    expect(events.filter(({ message }) => message === undefined || message === '')).toEqual([]);
    const bindings = events.filter(({ event }) => event.action === 'association_change');
    expect(bindings.length).toBeGreaterThan(30);
    expect(bindings.filter(({ message }) => /\(unnamed\)|someone or/.test(message))).toEqual([]);
  });
});

describe('a flat binding', () => {
  const endsOf = (event: Event) => {
    const { group, host, user } = mapOne(event).document;
    return { group, host, target: user?.target };
  };

  it.each<[string, Event, Event]>([
    ['a group', flat('add', { type: 'user_group', id: 'b1' }, jane), { group: { id: 'b1' }, target: janeAsTarget }],
    ['a device', flat('add', { type: 'SYSTEM', id: 'd1' }, jane), { host: { id: 'd1' }, target: janeAsTarget }],
    [
      'a user',
      flat('add', { type: 'user', id: 'c1', email: 'jane@example.com' }),
      { target: { id: 'c1', email: 'jane@example.com' } },
    ],
    [
      'another user than the resource',
      flat('add', { type: 'user', id: 'c2', email: 'john@example.com' }, jane),
      { target: janeAsTarget },
    ],
  ])('has its end in the document: %s', (_, event, ends) => {
    expect(endsOf(event)).toEqual({ group: undefined, host: undefined, ...ends });
  });
});

describe('event.type', () => {
  it.each<[string, Event, string[]]>([
    ['a group and a user', bound('add'), ['change', 'user', 'group']],
    [
      'a device and an application',
      bound('add', { type: 'system', name: 'mac-1' }, { type: 'application', name: 'Wiki' }),
      ['change'],
    ],
    [
      'groups in capitals',
      bound('add', { type: 'USER_GROUP', name: 'A' }, { type: 'SYSTEM_GROUP', name: 'B' }),
      ['change', 'group'],
    ],
    ['a user alone', flat('add', { type: 'user', id: 'c1' }), ['change', 'user']],
  ])('the type of a binding names its ends: %s', (_, event, types) => {
    expect(mapOne(event).document.event.type).toEqual(types);
    // The catalogue's own list is not touched.
    expect(mapOne(of('association_change', {})).document.event.type).toEqual(['change']);
  });
});
