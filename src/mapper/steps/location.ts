/** The location fields of ECS that the vendor's `geoip` can fill. */
export interface Location {
  continent_code?: string;
  country_iso_code?: string;
  region_name?: string;
  region_iso_code?: string;
  city_name?: string;
  timezone?: string;
  location?: { readonly lat: number; readonly lon: number };
}

/**
 * The vendor's `geoip` in the terms of ECS. The ingest pipeline has the same function.
 * @param geo a conformed `geoip` group
 * @returns undefined where it says nothing
 */
export function toLocation(geo: Readonly<Record<string, unknown>>): Location | undefined {
  const location: Location = {};
  if (geo.continent_code !== undefined) location.continent_code = geo.continent_code as string;
  if (geo.country_code !== undefined) location.country_iso_code = geo.country_code as string;
  if (geo.region_name !== undefined) location.region_name = geo.region_name as string;
  if (geo.country_code !== undefined && geo.region_code !== undefined) {
    location.region_iso_code = `${geo.country_code}-${geo.region_code}`;
  }
  if (geo.city !== undefined) location.city_name = geo.city as string;
  if (geo.timezone !== undefined) location.timezone = geo.timezone as string;
  const [lat, lon] = [geo.latitude, geo.longitude];
  if (typeof lat === 'number' && typeof lon === 'number' && Math.abs(lat) <= 90 && Math.abs(lon) <= 180) {
    location.location = { lat, lon };
  }
  for (const _ in location) return location;
  return undefined;
}
