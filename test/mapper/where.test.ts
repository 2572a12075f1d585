import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { mapOne } from '../support/mapper/map-one.ts';

const paris = {
  country_code: 'FR',
  region_code: 'IDF',
  latitude: 48.8323,
  longitude: 2.4075,
  timezone: 'Europe/Paris',
};
const inParis = {
  country_iso_code: 'FR',
  region_iso_code: 'FR-IDF',
  timezone: 'Europe/Paris',
  location: { lat: 48.8323, lon: 2.4075 },
};
const network = { number: 64_496, organization: 'Example Networks' };
const inNetwork = { number: 64_496, organization: { name: 'Example Networks' } };

describe('where it came from', () => {
  it('the client stands for the source if the vendor names none', () => {
    const { document } = mapOne({ client_ip: '192.0.2.1:443', geoip: paris, asn: network });
    expect(document.source).toEqual({ ip: '192.0.2.1', address: '192.0.2.1:443' });
    expect(document.client).toMatchObject({ ip: '192.0.2.1', port: 443, geo: inParis, as: inNetwork });
    expect(document.related.ip).toEqual(['192.0.2.1']);
  });

  it.each(['198.51.100.7', 'unknown'])('a source that the vendor names stays: %s', (src_ip) => {
    const { source } = mapOne({ client_ip: '192.0.2.1', src_ip }).document;
    expect(source).toEqual({ address: src_ip, ...(src_ip === 'unknown' ? {} : { ip: src_ip }) });
  });

  it('an address that is none is told of once', () => {
    const { document, issues } = mapOne({ client_ip: 'nowhere', service: 'radius', event_type: 'radius_auth' });
    expect(issues.filter((issue) => issue.startsWith('unparsable_ip'))).toEqual(['unparsable_ip client_ip']);
    expect(document.source).toEqual({ address: 'nowhere' });
  });

  it('place and network are the vendor’s own', () => {
    const src_geoip = { country_code: 'DE', asn: { number: 64_497 } };
    const { client, source } = mapOne({
      geoip: { ...paris, asn: network },
      src_ip: '198.51.100.7',
      src_geoip,
    }).document;
    expect(client).toEqual({ geo: inParis, as: inNetwork });
    expect(source).toMatchObject({ geo: { country_iso_code: 'DE' }, as: { number: 64_497 } });
  });

  it('two networks are never mixed in one object', () => {
    const { client } = mapOne({ asn: { number: 64_497 }, geoip: { asn: network } }).document;
    expect(client.as).toEqual({ number: 64_497 });
  });

  it('the hour and the day are those of the place', () => {
    const zones = fc.constantFrom(
      ...Intl.supportedValuesOf('timeZone').filter((zone) => zone.includes('/') && !zone.startsWith('Etc/')),
    );
    const time = fc.date({
      min: new Date('2000-01-01T00:00:00Z'),
      max: new Date('2037-12-31T23:59:59Z'),
      noInvalidDate: true,
    });
    fc.assert(
      fc.property(zones, time, (timezone, date) => {
        const { local_hour, local_weekday } = mapOne({ timestamp: date.toISOString(), geoip: { timezone } }).document
          .jumpcloud.derived as Record<string, unknown>;
        const told = date.toLocaleString('en-US', {
          timeZone: timezone,
          weekday: 'short',
          hour: 'numeric',
          hourCycle: 'h23',
        });
        const day = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'].indexOf(told.slice(0, 3)) + 1;
        expect({ timezone, date, local_hour, local_weekday }).toEqual({
          ...{ timezone, date, local_hour: Number(told.slice(-2)), local_weekday: day },
        });
      }),
      { numRuns: 500 },
    );
  });

  it('the server that asked by RADIUS has a field of its own', () => {
    const event = { event_type: 'radius_auth_attempt', client_ip: '198.51.100.23', username: 'jane' };
    expect(mapOne({ ...event, service: 'radius' }).document.jumpcloud.derived.radius).toEqual({
      nas_ip: '198.51.100.23',
    });
    expect(mapOne({ ...event, service: 'ldap' }).document.jumpcloud.derived.radius).toBeUndefined();
  });
});
