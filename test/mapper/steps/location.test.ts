import { describe, expect, it } from '@jest/globals';
import { mapOne } from '../../support/mapper/map-one.ts';

const geoip = {
  continent_code: 'EU',
  country_code: 'FR',
  region_code: 'IDF',
  region_name: 'Paris',
  latitude: 48.5,
  longitude: 2.25,
};

describe('the location of the push phone', () => {
  it.each(['auth_context', 'auth_meta'])('is kept beside that of the client, from %s', (name) => {
    const { document } = mapOne({ [name]: { jumpcloud_protect_device: { geoip } } });
    expect(document.jumpcloud.derived.push_device.geo).toEqual({
      continent_code: 'EU',
      country_iso_code: 'FR',
      region_iso_code: 'FR-IDF',
      region_name: 'Paris',
      location: { lat: 48.5, lon: 2.25 },
    });
    expect(document.client).toBeUndefined();
  });

  it('is absent where the vendor has none', () => {
    const { document } = mapOne({ auth_context: { jumpcloud_protect_device: { id: 'p1', geoip: {} } } });
    expect(document.jumpcloud.derived?.push_device).toBeUndefined();
  });
});
