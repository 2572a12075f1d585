import type { JsonObject } from '../core/json.ts';
import type { Random } from './random.ts';

/** Where addresses come from, and what JumpCloud knows of the place. */
export interface Network {
  readonly geo: JsonObject;
  address(random: Random): string;
}

/**
 * Addresses of documentation, private and test-database ranges only: nobody's real address.
 * The last are those that MaxMind's test files know.
 */
export function createNetworks(): readonly Network[] {
  const block =
    (prefix: string, low: number, high: number) =>
    (random: Random): string =>
      `${prefix}${random.between(low, high)}`;
  return [
    {
      geo: place('NA', 'US', 'GA', 'Georgia', 'America/New_York', 33.749, -84.388),
      address: block('192.0.2.', 1, 254),
    },
    { geo: place('EU', 'FR', '75', 'Paris', 'Europe/Paris', 48.8323, 2.4075), address: block('198.51.100.', 1, 127) },
    { geo: place('NA', 'US', 'CO', 'Colorado', 'America/Denver'), address: block('198.51.100.', 128, 254) },
    {
      geo: place('OC', 'AU', 'QLD', 'Queensland', 'Australia/Brisbane', -27.47, 153.02),
      address: block('203.0.113.', 1, 254),
    },
    {
      geo: place('EU', 'DE', 'BE', 'Land Berlin', 'Europe/Berlin', 52.52, 13.4),
      address: (random) => `2001:db8:85a3::${random.hex(8).slice(0, 4)}`,
    },
    {
      geo: place('EU', 'GB', 'ENG', 'England', 'Europe/London', 51.5142, -0.0931),
      address: block('81.2.69.', 142, 145),
    },
    {
      geo: place('EU', 'SE', 'E', 'Östergötland County', 'Europe/Stockholm', 58.4167, 15.6167),
      address: block('89.160.20.', 112, 127),
    },
    { geo: place('AS', 'CN', '22', 'Jilin', 'Asia/Harbin', 43.88, 125.3228), address: block('175.16.199.', 1, 254) },
    onTheWay,
  ];
}

/** A train, a plane, a network of the company: nobody can tell where that is. */
export const onTheWay: Network = { geo: {}, address: (random) => `10.0.2.${random.between(2, 250)}` };

/** Many events know the country but not the point: both coordinates are null then. */
export function place(
  continent: string,
  country: string,
  region: string,
  regionName: string,
  timezone: string,
  latitude: number | null = null,
  longitude: number | null = null,
): JsonObject {
  return {
    country_code: country,
    timezone,
    latitude,
    continent_code: continent,
    region_name: regionName,
    longitude,
    region_code: region,
  };
}
