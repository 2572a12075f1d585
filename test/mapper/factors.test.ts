import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { distanceKm } from '../../src/mapper/steps/distance.ts';
import { mapOne } from '../support/mapper/map-one.ts';

type Event = Readonly<Record<string, unknown>>;

function derived(event: Event): Record<string, unknown> {
  return mapOne(event).document.jumpcloud.derived ?? {};
}

function tried(methods: Readonly<Record<string, boolean>>): Event {
  return Object.fromEntries(Object.entries(methods).map(([name, success]) => [name, { success }]));
}

describe('with what somebody signed in', () => {
  it.each<[string, Event, string | undefined]>([
    [
      'a security key',
      { auth_context: { auth_methods: tried({ password: true, webauthn: true }) } },
      'phishing_resistant',
    ],
    ['JumpCloud Go', { auth_context: { auth_methods: tried({ jumpcloud_go: true }) } }, 'phishing_resistant'],
    [
      'JumpCloud Go and a finger',
      { auth_context: { auth_methods: tried({ jumpcloud_go_uv: true }) } },
      'phishing_resistant',
    ],
    ['a push', { auth_context: { auth_methods: tried({ password: true, jumpcloud_protect: true }) } }, 'push'],
    ['Duo', { auth_context: { auth_methods: tried({ password: true, duo: true }) } }, 'push'],
    ['a code by LDAP', { auth_meta: { auth_methods: tried({ password: true, totp: true }) } }, 'code'],
    [
      'a password, and a push that was refused',
      { auth_context: { auth_methods: tried({ password: true, jumpcloud_protect: false }) } },
      'password',
    ],
    ['nothing that was accepted', { auth_context: { auth_methods: tried({ password: false }) } }, 'none'],
    ['a code, in an event that tells no more', { mfa: true, mfa_meta: { type: 'totp' } }, 'code'],
    ['a factor that was only named', { mfa: false, mfa_meta: { type: 'totp' } }, undefined],
    ['nobody tells what', { mfa: true, auth_context: { auth_methods: {} } }, undefined],
  ])('%s', (_, event, factor) => {
    expect(derived(event).factor).toBe(factor);
  });

  it('lists what succeeded and what failed', () => {
    const methods = tried({ password: true, jumpcloud_protect: false, totp: true });
    const { factors } = derived({ auth_context: { auth_methods: methods } });
    expect(factors).toEqual({ succeeded: ['totp', 'password'], failed: ['jumpcloud_protect'] });
  });
});

describe('the phone of a push', () => {
  const berlin = { latitude: 52.52, longitude: 13.405, country_code: 'DE' };
  const sydney = { latitude: -33.8688, longitude: 151.2093, country_code: 'AU' };
  const unknown = { latitude: 0, longitude: 0 };

  it.each([
    ['Berlin', 'Sydney', berlin, sydney, 16_095, true],
    ['Berlin', 'Berlin', berlin, berlin, 0, false],
    ['Berlin', 'nowhere', berlin, unknown, undefined, undefined],
  ])('from %s to %s it is %j km', (_, __, geoip, phone, distance, differs) => {
    for (const tree of ['auth_context', 'auth_meta']) {
      const { push_device } = derived({ geoip, [tree]: { jumpcloud_protect_device: { geoip: phone } } });
      expect(push_device).toMatchObject({ ...(distance === undefined ? {} : { distance_km: distance }) });
      const { distance_km, country_differs } = push_device as Record<string, unknown>;
      expect([distance_km, country_differs]).toEqual([distance, differs]);
    }
  });

  const point = fc.record({
    latitude: fc.double({ min: -90, max: 90, noNaN: true }),
    longitude: fc.double({ min: -180, max: 180, noNaN: true }),
  });

  it('is as far away as the formula with the library’s own functions says, in both directions', () => {
    fc.assert(
      fc.property(point, point, (one, other) => {
        const distance = distanceKm(one, other);
        fc.pre(distance !== undefined);
        expect(distanceKm(other, one)).toBe(distance);
        expect(Math.abs((distance as number) - haversine(one, other))).toBeLessThan(0.7);
      }),
      { numRuns: 2000 },
    );
  });
});

interface Point {
  readonly latitude: number;
  readonly longitude: number;
}

function haversine(one: Point, other: Point): number {
  const [fromLat, toLat, lon] = [one.latitude, other.latitude, other.longitude - one.longitude].map(
    (degrees) => (degrees * Math.PI) / 180,
  ) as [number, number, number];
  const share = Math.sin((toLat - fromLat) / 2) ** 2 + Math.cos(fromLat) * Math.cos(toLat) * Math.sin(lon / 2) ** 2;
  return 2 * 6371.0088 * Math.atan2(Math.sqrt(share), Math.sqrt(Math.max(0, 1 - share)));
}
