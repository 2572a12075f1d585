import type { NamedProcessor } from '../operations/definition.ts';
import { locationFunctions } from '../operations/painless/location.ts';

const vendorGeo = `${locationFunctions}
Map location = toLocation(ctx.jumpcloud.event.geoip);
if (location != null) ctx.client.geo = location;
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
