import { describe, expect, it } from '@jest/globals';
import { keepAll, mapOne, mapText } from '../support/mapper/map-one.ts';

const forwarded = ['forwarded'];
const login = {
  '@version': '1',
  id: '66a1e0c2f5c3cc91c4d4608b',
  timestamp: '2026-02-22T01:00:52.203069748Z',
  event_type: 'login_attempt',
  service: 'systems',
  organization: '5bf6defbdcd8233029e0c598',
  message: 'User jane logged in',
  success: true,
  client_ip: '192.0.2.1',
  src_ip: '198.51.100.7',
  initiated_by: { id: '5ee8dbcb03231715576d73cc', type: 'user', email: 'jane@example.com', username: 'jane.doe' },
  username: 'jane',
  system: { id: '5ef4a50631ad0a2c1849c40a', hostname: 'JANE-LAPTOP', displayName: 'Jane’s laptop' },
  process_name: 'sshd',
  useragent: {
    device: 'Mac',
    name: 'Chrome',
    version: '143.0.0.0',
    os: 'Mac OS X',
    os_name: 'Mac OS X',
    os_full: 'Mac OS X 10.15.7',
    os_version: '10.15.7',
  },
  auth_context: { jumpcloud_protect_device: { ip: '203.0.113.45' } },
};

/** The value at a dotted path, and null where there is none. */
function at(document: unknown, path: string): unknown {
  let value: unknown = document;
  for (const key of path.split('.')) value = (value as Record<string, unknown> | undefined)?.[key];
  return value ?? null;
}

/** What saved queries and dashboards of Elastic's package rely on, for the event above. */
const copied: readonly (readonly [string, unknown])[] = [
  ['event.id', '66a1e0c2f5c3cc91c4d4608b'],
  ['event.action', 'login_attempt'],
  ['event.module', 'systems'],
  ['event.outcome', 'success'],
  ['message', 'User jane logged in'],
  ['client.ip', '192.0.2.1'],
  ['source.ip', '198.51.100.7'],
  ['source.user.id', '5ee8dbcb03231715576d73cc'],
  ['source.user.email', 'jane@example.com'],
  ['source.user.name', 'jane.doe'],
  ['user.name', 'jane'],
  ['host.id', '5ef4a50631ad0a2c1849c40a'],
  ['host.hostname', 'JANE-LAPTOP'],
  ['user_agent.device.name', 'Mac'],
  ['user_agent.name', 'Chrome'],
  ['user_agent.version', '143.0.0.0'],
  ['user_agent.os.name', 'Mac OS X'],
  ['user_agent.os.full', 'Mac OS X 10.15.7'],
  ['user_agent.os.version', '10.15.7'],
  ['process.name', 'sshd'],
  ['input.type', 'httpjson'],
  ['data_stream.type', 'logs'],
  ['data_stream.dataset', 'jumpcloud.events'],
  ['data_stream.namespace', 'default'],
  ['@timestamp', '2026-02-22T01:00:52.203Z'],
];

/** Gone from `jumpcloud.event` after the mapping, unless the tag asks to keep them. */
const duplicates = [
  'version',
  'client_ip',
  'src_ip',
  'id',
  'message',
  'system.id',
  'system.hostname',
  'initiated_by.id',
  'initiated_by.email',
  'initiated_by.username',
  'username',
  'useragent',
  'event_type',
  'service',
  'process_name',
];

describe.each([
  ['with all tags', keepAll],
  ['with the tag forwarded alone', forwarded],
] as const)('in the place of Elastic’s package, %s', (_, tags) => {
  const { document } = mapOne(login, tags);

  it.each(copied)('%s is %j', (path, value) => expect(at(document, path)).toBe(value));

  it('tags are those that were asked for', () => expect(document.tags).toEqual(tags));

  it('related.ip holds the push phone’s address and source.ip', () => {
    expect(document.related.ip).toEqual(expect.arrayContaining(['203.0.113.45', '198.51.100.7']));
  });

  it('related.user holds the name of the actor', () => {
    expect(document.related.user).toEqual(expect.arrayContaining(['jane.doe']));
  });

  it.each(['ldap_bind', 'user_login_attempt', 'sso_auth', 'admin_login_attempt'])(
    '%s is authentication and info',
    (type) => {
      const mapped = mapOne({ ...login, event_type: type }, tags).document;
      expect(mapped.event.category).toEqual(expect.arrayContaining(['authentication']));
      expect(mapped.event.type).toEqual(expect.arrayContaining(['info']));
    },
  );

  it.each(['user_password_warning_email', 'user_password_reset_request', 'user_activation_email', 'user_unlocked'])(
    '%s is iam and info',
    (type) => {
      const mapped = mapOne({ ...login, event_type: type }, tags).document;
      expect(mapped.event.category).toEqual(expect.arrayContaining(['iam']));
      expect(mapped.event.type).toEqual(expect.arrayContaining(['info']));
    },
  );

  it.each([
    [undefined, undefined, 'unknown'],
    [undefined, true, 'success'],
    [undefined, false, 'failure'],
    [true, false, 'success'],
    [false, true, 'failure'],
  ])('with success %j and sso_token_success %j the outcome is %s', (success, token, outcome) => {
    const event = { ...login, event_type: 'sso_auth', success, sso_token_success: token };
    expect(mapOne(event, tags).document.event.outcome).toBe(outcome);
  });

  it('an address that is none fills neither client.ip nor source.ip', () => {
    const mapped = mapOne({ ...login, client_ip: 'x.x.x.x', src_ip: 'unknown' }, tags).document;
    expect([at(mapped, 'client.ip'), at(mapped, 'source.ip')]).toEqual([null, null]);
  });

  it('null, empty texts and empty objects are dropped on every level, and an array loses its empty members', () => {
    const empties = { provider: null, error_message: '', correlation: {}, geoip: { city: '', region_code: null } };
    const mapped = mapOne({ ...login, ...empties, changes: [{ field: 'a', to: null }, {}] }, tags).document;
    for (const path of ['provider', 'error_message', 'correlation', 'geoip']) {
      expect(at(mapped, `jumpcloud.event.${path}`)).toBeNull();
    }
    expect(at(mapped, 'jumpcloud.event.changes')).toEqual([{ field: 'a' }]);
  });

  it('two people are never mixed in one object', () => {
    expect(document.user).toEqual({ name: 'jane', target: { name: 'jane' } });
    expect(document.source.user).toMatchObject({ id: '5ee8dbcb03231715576d73cc', name: 'jane.doe' });
    const same = mapOne({ ...login, username: 'jane.doe' }, tags).document;
    expect(same.user).toEqual({ name: 'jane.doe', id: '5ee8dbcb03231715576d73cc', email: 'jane@example.com' });
  });

  it('a text that is no JSON object is a pipeline error', () => {
    const mapped = mapText('[]', tags).document;
    expect(mapped.event.kind).toBe('pipeline_error');
    expect(mapped.tags).toContain('preserve_original_event');
    expect(mapped.error.message).toHaveLength(1);
  });
});

describe('in the place of Elastic’s package, what the tags decide', () => {
  const kept = mapOne(login, keepAll).document;
  const plain = mapOne(login, forwarded).document;

  it('event.original is there only with preserve_original_event', () => {
    expect(kept.event.original).toBe(JSON.stringify(login));
    expect(plain.event.original).toBeUndefined();
  });

  it.each(duplicates)('jumpcloud.event.%s stays only with preserve_duplicate_custom_fields', (path) => {
    expect(at(kept, `jumpcloud.event.${path}`)).not.toBeNull();
    expect(at(plain, `jumpcloud.event.${path}`)).toBeNull();
  });

  it('jumpcloud.event.timestamp stays without the tag only where it is finer than @timestamp', () => {
    expect(at(plain, 'jumpcloud.event.timestamp')).toBe('2026-02-22T01:00:52.203069748Z');
    expect(
      at(mapOne({ ...login, timestamp: '2026-02-22T01:00:52.203Z' }, forwarded).document, 'jumpcloud.event.timestamp'),
    ).toBeNull();
  });

  it('@version is jumpcloud.event.version', () => {
    expect(kept.jumpcloud.event.version).toBe('1');
    expect(kept.jumpcloud.event['@version']).toBeUndefined();
  });

  it('everything else of the vendor’s event stays in any case', () => {
    for (const path of ['organization', 'success', 'initiated_by.type', 'system.displayName', 'auth_context']) {
      expect(at(plain, `jumpcloud.event.${path}`)).toEqual(at(login, path));
    }
  });
});
