import type { OperationVector } from './operation-vector.ts';

/** The fields of the vectors' schema stand for the strongest factor, and for those that succeeded and failed. */
function factors(strongest: string | null, succeeded: string[] | null, failed: string[] | null) {
  return { 'tls.cipher': strongest, 'tls.client.supported_ciphers': succeeded, 'host.type': failed };
}

/** Latitude and longitude of two places, and the whole kilometers between them. */
const distances: readonly (readonly [string, number, number, number, number, number | null])[] = [
  ['one place', 48.8323, 2.4075, 48.8323, 2.4075, 0],
  ['two cities', 52.52, 13.405, -33.8688, 151.2093, 16_095],
  ['across the date line', 0, 179.5, 0, -179.5, 111],
  ['from pole to pole', 90, 17, -90, -99, 20_015],
  ['half around the equator', 0, 1, 0, -179, 20_015],
  ['almost half around the world', 12.3, 45.6, -12.3, -134.3, 20_004],
  ['nearly half a kilometer', 10, 20, 10.004491, 20, 0],
  ['a little more than that', 10, 20, 10.004501, 20, 1],
  ['no place, that of (0, 0)', 0, 0, 10, 20, null],
  ['a place on the equator', 0, 20, 0, 20, 0],
  ['a latitude that is none', 10, 20, 90.5, 20, null],
  ['a longitude that is none', 10, -180.5, 10, 20, null],
];

/** What both engines make of factors and of places, by operation. */
export const factorVectors: Readonly<Record<string, readonly OperationVector[]>> = {
  distance: [
    ...distances.map(([says, latitude, longitude, lat, lon, expected]) => ({
      says: `is ${expected} for ${says}`,
      event: { geoip: { latitude, longitude }, phone: { latitude: lat, longitude: lon } },
      expected: { 'source.bytes': expected },
    })),
    {
      says: 'needs both places, and both numbers of each',
      event: { geoip: { latitude: 1.5, country_code: 'FR' }, phone: { latitude: 2, longitude: 3 } },
      expected: { 'source.bytes': null, 'process.interactive': null },
    },
    {
      says: 'tells one country from another, without a point',
      event: { geoip: { country_code: 'FR' }, phone: { country_code: 'DE' } },
      expected: { 'source.bytes': null, 'process.interactive': true },
    },
    {
      says: 'knows a country in small letters',
      event: { geoip: { country_code: 'FR' }, phone: { country_code: 'fr' } },
      expected: { 'process.interactive': false },
    },
  ],
  factors: [
    {
      says: 'takes the strongest that succeeded',
      event: { methods: { password: { success: true }, totp: { success: true } } },
      expected: factors('code', ['totp', 'password'], null),
    },
    {
      says: 'takes no strong one that failed',
      event: { methods: { password: { success: true }, webauthn: { success: false } } },
      expected: factors('password', ['password'], ['webauthn']),
    },
    {
      says: 'is none if all failed',
      event: { methods: { password: { success: false } }, success: true, result: 'totp' },
      expected: factors('none', null, ['password']),
    },
    {
      says: 'takes the second factor that is named, if there are no results',
      event: { success: true, result: 'push', methods: {} },
      expected: factors('push', ['jumpcloud_protect'], null),
    },
    {
      says: 'takes none that was not given, and no unknown one',
      event: { success: false, result: 'totp' },
      expected: factors(null, null, null),
    },
    {
      says: 'takes no unknown word',
      event: { success: true, result: 'toString' },
      expected: factors(null, null, null),
    },
  ],
};
