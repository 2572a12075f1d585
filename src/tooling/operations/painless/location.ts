/** `src/mapper/steps/location.ts` in Painless: the vendor's `geoip` in the terms of ECS, or null where it says nothing. */
export const locationFunctions = `
Map toLocation(Map geo) {
  Map location = new HashMap();
  if (geo.continent_code != null) location.continent_code = geo.continent_code;
  if (geo.country_code != null) location.country_iso_code = geo.country_code;
  if (geo.region_name != null) location.region_name = geo.region_name;
  if (geo.country_code != null && geo.region_code != null) location.region_iso_code = geo.country_code + '-' + geo.region_code;
  if (geo.city != null) location.city_name = geo.city;
  if (geo.timezone != null) location.timezone = geo.timezone;
  if (geo.latitude != null && geo.longitude != null && Math.abs(geo.latitude) <= 90 && Math.abs(geo.longitude) <= 180) {
    location.location = ['lat': geo.latitude, 'lon': geo.longitude];
  }
  return location.isEmpty() ? null : location;
}
`;
