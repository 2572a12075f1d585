import { isJsonObject, type JsonObject, type JsonValue } from '../../core/json.ts';

/** The parts of the vendor's `geoip` that have a place in ECS, by their name there. */
const parts: Readonly<Record<string, string>> = {
  city_name: 'city',
  continent_code: 'continent_code',
  country_iso_code: 'country_code',
  region_name: 'region_name',
  timezone: 'timezone',
};

/**
 * What the pipeline `enrich` makes of a mapped document whose address no GeoIP database knows: the vendor's own location
 * stands in. Only for expectations of tests; collectors leave it to the pipeline.
 */
export function withVendorLocation(document: JsonObject): JsonObject {
  const { client, jumpcloud } = document;
  const event = isJsonObject(jumpcloud) ? jumpcloud.event : undefined;
  const geoip = isJsonObject(event) ? event.geoip : undefined;
  if (!isJsonObject(client) || client.ip === undefined || client.geo !== undefined || !isJsonObject(geoip))
    return document;
  const geo: Record<string, JsonValue> = {};
  for (const [name, part] of Object.entries(parts)) if (geoip[part] !== undefined) geo[name] = geoip[part];
  const { country_code: country, region_code: region, latitude: lat, longitude: lon } = geoip;
  if (country !== undefined && region !== undefined) geo.region_iso_code = `${country}-${region}`;
  if (typeof lat === 'number' && typeof lon === 'number' && Math.abs(lat) <= 90 && Math.abs(lon) <= 180) {
    geo.location = { lat, lon };
  }
  return Object.keys(geo).length === 0 ? document : { ...document, client: { ...client, geo } };
}
