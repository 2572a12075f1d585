import { describe, expect, it } from '@jest/globals';
import { packageRoot } from '../../src/core/package-root.ts';
import { loadSchema } from '../../src/tooling/schema/load-schema.ts';
import { serviceEvents } from '../support/events/by-service.ts';
import { keepAll, mapOne } from '../support/mapper/map-one.ts';

/** Behaviours that other collectors of JumpCloud events got wrong. */
describe('what went wrong elsewhere', () => {
  it('every IP in the raw event is in related.ip, the push phone’s under auth_context too', () => {
    const { document } = mapOne({
      client_ip: '192.0.2.1',
      src_ip: '198.51.100.7',
      auth_context: { jumpcloud_protect_device: { ip: '203.0.113.45' } },
    });
    expect(new Set(document.related.ip)).toEqual(new Set(['192.0.2.1', '198.51.100.7', '203.0.113.45']));
  });

  it('the client IP is one value of client.ip, not an array', () => {
    expect(mapOne({ client_ip: '192.0.2.1' }).document.client.ip).toBe('192.0.2.1');
  });

  it('admins without a user name are counted in related.user', () => {
    expect(mapOne({ initiated_by: { email: 'admin@example.com' } }).document.related.user).toEqual([
      'admin@example.com',
    ]);
  });

  it.each([
    ['2026-02-22T13:00:52Z', '2026-02-22T13:00:52.000Z'],
    ['2026-02-22T13:00:52.203Z', '2026-02-22T13:00:52.203Z'],
    ['2026-02-22T13:00:52.203069Z', '2026-02-22T13:00:52.203Z'],
    ['2026-02-22T13:00:52.203069748Z', '2026-02-22T13:00:52.203Z'],
    ['2026-02-22T13:00:52.21859368Z', '2026-02-22T13:00:52.218Z'],
    ['2026-02-22T13:00:52.999999999Z', '2026-02-22T13:00:52.999Z'],
  ])('timestamps of seconds, milli-, micro- and nanoseconds are read: %s', (timestamp, expected) => {
    const { document, issues } = mapOne({ event_type: 'user_update', timestamp });
    expect(document['@timestamp']).toBe(expected);
    expect(issues).toEqual([]);
  });

  it.each(['00', '01', '11', '12', '13', '23'])(
    'an event at %s o’clock keeps its hour, in the afternoon too',
    (hour) => {
      const { document } = mapOne({ timestamp: `2026-02-22T${hour}:30:00Z` });
      expect(document['@timestamp']).toBe(`2026-02-22T${hour}:30:00.000Z`);
    },
  );

  it('an event from the future keeps its own time', () => {
    expect(mapOne({ timestamp: '2031-01-01T00:00:00Z' }).document['@timestamp']).toBe('2031-01-01T00:00:00.000Z');
  });

  it.each(serviceEvents)('every service round-trips: %s', (service, event) => {
    const { '@version': version, ...rest } = event;
    const { document, issues } = mapOne(event, keepAll);
    expect(document.event.module).toBe(service);
    expect(document.event.provider).toBe(service);
    expect({ ...document.jumpcloud.event, ...document.jumpcloud.unknown }).toEqual({ ...rest, version });
    expect(issues).toEqual([]);
  });

  it('every service of the catalogue is among those', () => {
    const services = new Set(loadSchema(packageRoot(), 'events').eventTypes.flatMap((type) => type.services));
    expect(new Set(serviceEvents.map(([service]) => service))).toEqual(services);
  });

  it('an SSO sign-on that succeeded is a success, though it has no success attribute', () => {
    expect(mapOne({ event_type: 'sso_auth', sso_token_success: true }).document.event.outcome).toBe('success');
  });

  it('a result that is missing is unknown, not a failure', () => {
    expect(mapOne({ event_type: 'user_update' }).document.event.outcome).toBe('unknown');
    expect(mapOne({ event_type: 'user_update', success: null }).document.event.outcome).toBe('unknown');
  });

  it('a sign-on to an application that has no name leaves no empty strings', () => {
    const { document } = mapOne({ event_type: 'sso_auth', service: 'sso', application: { id: '', name: '' } });
    expect(document.service).toBeUndefined();
    expect(document.jumpcloud.event.application).toBeUndefined();
  });

  it('changes of any JSON type are kept as they are', () => {
    const changes = [
      { field: 'suspended', from: false, to: true },
      { field: 'settings.passwordPolicy', from: { minLength: 8 }, to: { minLength: 12 } },
      { field: 'tags', to: ['a', 1, true] },
      { field: 'count', from: 1, to: 'one' },
    ];
    const { document, issues } = mapOne({ event_type: 'user_update', timestamp: '2026-02-22T01:00:52Z', changes });
    expect(document.jumpcloud.event.changes).toEqual(changes);
    expect(issues).toEqual([]);
  });

  it('both spellings of the user agent fill user_agent', () => {
    for (const spelling of ['useragent', 'user_agent']) {
      const { document, issues } = mapOne({
        event_type: 'user_update',
        timestamp: '2026-02-22T01:00:52Z',
        [spelling]: { name: 'Chrome', os_name: 'Windows' },
      });
      expect(document.user_agent).toEqual({ name: 'Chrome', os: { name: 'Windows' } });
      expect(issues).toEqual([]);
    }
  });

  it("what Elastic's package keeps under another spelling is found under both", () => {
    const agent = { name: 'Chrome', major: '143' };
    const event = {
      event_type: 'mdm_command_result',
      timestamp: '2026-02-22T01:00:52Z',
      user_agent: agent,
      geoip: { country_code2: 'DE' },
      auth_context: { jumpcloud_protect_device: { geoip: { country_code2: 'FR' } } },
      device_object_id: 'd1',
      device_manager_object_id: 'm1',
    };
    const { document, issues } = mapOne(event);
    expect(issues).toEqual([]);
    expect(document.jumpcloud.event).toMatchObject({
      user_agent: agent,
      geoip: { country_code: 'DE', country_code2: 'DE' },
      auth_context: { jumpcloud_protect_device: { geoip: { country_code: 'FR', country_code2: 'FR' } } },
      device_object_id: 'd1',
      mdm_device_id: 'd1',
      device_manager_object_id: 'm1',
      mdm_device_manager_id: 'm1',
    });
    expect(document.jumpcloud.event.useragent).toBeUndefined();
    expect(mapOne(event, ['preserve_duplicate_custom_fields']).document.jumpcloud.event.useragent).toEqual(agent);
  });

  it('bare values stand where the objects that others send have them', () => {
    const mapped = (resource: object) => {
      const { document, issues } = mapOne({ event_type: 'report_export', timestamp: '2026-02-22T01:00:52Z', resource });
      expect(issues).toEqual([]);
      return document.jumpcloud.event.resource;
    };
    expect(mapped({ resources: ['a', { id: 'b', type: 'user_group' }, ''] })).toEqual({
      resources: [{ id: 'a' }, { id: 'b', type: 'user_group' }],
    });
    expect(mapped({ resources: 'a' })).toEqual({ resources: { id: 'a' } });
    expect(mapped({ context: { hostname: 'h', failures: 12 } })).toEqual({ context: { hostname: 'h', failures: 12 } });
    expect(mapped({ context: '{"failures":12}' })).toEqual({ context: { text: '{"failures":12}' } });
  });

  it('the state of disk encryption has a place', () => {
    const event = { event_type: 'mdm_command_result', timestamp: '2026-02-22T01:00:52Z' };
    const { document, issues } = mapOne({ ...event, security_info: { fde_enabled: false } });
    expect(document.jumpcloud.event.security_info).toEqual({ fde_enabled: false });
    expect(issues).toEqual([]);
  });

  it('of two addresses in one text the first one is the address, and both are related', () => {
    const event = { event_type: 'user_update', timestamp: '2026-02-22T01:00:52Z' };
    const { document, issues } = mapOne({
      ...event,
      client_ip: 'unknown, 203.0.113.5:443, 2001:db8::1',
      src_ip: '198.51.100.7;192.0.2.1',
    });
    expect(document.client).toMatchObject({
      ip: '203.0.113.5',
      port: 443,
      address: 'unknown, 203.0.113.5:443, 2001:db8::1',
    });
    expect(document.source.ip).toBe('198.51.100.7');
    expect(document.related.ip).toEqual(['203.0.113.5', '2001:db8::1', '198.51.100.7', '192.0.2.1']);
    expect(issues).toEqual([]);
  });

  it('both spellings of a RADIUS and of an LDAP event type are catalogued', () => {
    for (const type of ['radius_auth', 'radius_auth_attempt']) {
      expect(mapOne({ event_type: type }).document.event.category).toEqual(['authentication']);
    }
    for (const type of ['ldap_search', 'ldap_srch'])
      expect(mapOne({ event_type: type }).issues).not.toContain('unknown_event_type');
  });
});
