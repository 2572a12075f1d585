import type { NamedProcessor } from '../operations/definition.ts';

/**
 * A source that is the client has its place and network there. Devices name both ends, which can have one address: Elastic's
 * package locates the source of such an event, too.
 */
const ofItsOwn: Readonly<Record<string, string>> = {
  client: 'ctx.client?.ip != null',
  source: "ctx.source?.ip != null && (ctx.source.ip != ctx.client?.ip || ctx.event?.module == 'systems')",
};

/** Location and network of client and source. What the cluster's databases know replaces the vendor's own as a whole. */
export const enrichProcessors: readonly NamedProcessor[] = ['client', 'source'].flatMap((role) => {
  const lenient = { ignore_missing: true, ignore_failure: true, if: ofItsOwn[role] };
  const asn = { database_file: 'GeoLite2-ASN.mmdb', field: `${role}.ip`, target_field: `${role}.as` };
  const rename = (field: string, target_field: string) => ({ rename: { field, target_field, ignore_missing: true } });
  return [
    { name: `${role}_geo`, processor: { geoip: { field: `${role}.ip`, target_field: `${role}.geo`, ...lenient } } },
    { name: `${role}_as`, processor: { geoip: { ...asn, properties: ['asn', 'organization_name'], ...lenient } } },
    { name: `${role}_as_number`, processor: rename(`${role}.as.asn`, `${role}.as.number`) },
    {
      name: `${role}_as_organization`,
      processor: rename(`${role}.as.organization_name`, `${role}.as.organization.name`),
    },
  ];
});
