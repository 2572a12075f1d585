import type { NamedProcessor } from './operations/operation.ts';

const vendorGeo = `
Map geo = ctx.jumpcloud.event.geoip;
Map target = new HashMap();
if (geo.country_code != null) target.country_iso_code = geo.country_code;
if (geo.continent_code != null) target.continent_code = geo.continent_code;
if (geo.region_name != null) target.region_name = geo.region_name;
if (geo.country_code != null && geo.region_code != null) target.region_iso_code = geo.country_code + '-' + geo.region_code;
if (geo.city != null) target.city_name = geo.city;
if (geo.timezone != null) target.timezone = geo.timezone;
if (geo.latitude != null && geo.longitude != null && Math.abs(geo.latitude) <= 90 && Math.abs(geo.longitude) <= 180) {
  target.location = ['lat': geo.latitude, 'lon': geo.longitude];
}
if (!target.isEmpty()) ctx.client.geo = target;
`;

/** Location and network of client and source, from the cluster's databases; for the client the vendor's own stands in. */
export const enrichProcessors: readonly NamedProcessor[] = [
  ...['client', 'source'].flatMap((role): readonly NamedProcessor[] => [
    {
      name: `${role}_geo`,
      processor: {
        geoip: { field: `${role}.ip`, target_field: `${role}.geo`, ignore_missing: true, ignore_failure: true },
      },
    },
    {
      name: `${role}_as`,
      processor: {
        geoip: {
          database_file: 'GeoLite2-ASN.mmdb',
          field: `${role}.ip`,
          target_field: `${role}.as`,
          properties: ['asn', 'organization_name'],
          ignore_missing: true,
          ignore_failure: true,
        },
      },
    },
    {
      name: `${role}_as_number`,
      processor: { rename: { field: `${role}.as.asn`, target_field: `${role}.as.number`, ignore_missing: true } },
    },
    {
      name: `${role}_as_organization`,
      processor: {
        rename: {
          field: `${role}.as.organization_name`,
          target_field: `${role}.as.organization.name`,
          ignore_missing: true,
        },
      },
    },
  ]),
  {
    name: 'client_geo_from_vendor',
    processor: {
      script: {
        source: vendorGeo,
        if: 'ctx.client?.ip != null && ctx.client.geo == null && ctx.jumpcloud?.event?.geoip != null',
      },
    },
  },
];
