import { list, optional, type ReadContext, text, url } from '../readers/readers.ts';
import type { KeyPath } from '../readers/yaml.ts';

/** The settings that say where an Elasticsearch is; one of them is given. */
export const addressFields = {
  url: optional(url(), 'Address of Elasticsearch.'),
  urls: optional(
    list(url(), { atLeastOne: true }),
    'Addresses of several nodes of one cluster, instead of `url`. If a node cannot be reached, the next one is tried.',
  ),
  cloud_id: optional(text(), 'Cloud ID of an Elastic Cloud deployment, instead of `url`.'),
} as const;

interface AddressSettings {
  readonly url?: string | undefined;
  readonly urls?: readonly string[] | undefined;
  readonly cloudId?: string | undefined;
}

/** All addresses, the first one first; undefined where none is given, or after noting a problem. */
export function readAddresses(
  { url: one, urls, cloudId }: AddressSettings,
  path: KeyPath,
  context: ReadContext,
): readonly [string, ...string[]] | undefined {
  const given = [one, urls, cloudId].filter((value) => value !== undefined);
  if (given.length > 1) context.problem(path, 'url, urls and cloud_id cannot be used together');
  if (one !== undefined) return [one];
  if (cloudId !== undefined) {
    const address = cloudAddress(cloudId);
    if (address !== undefined) return [address];
    return context.problem(
      [...path, 'cloud_id'],
      'expected a Cloud ID as Elastic Cloud shows it (name:letters-and-digits)',
    );
  }
  const [first, ...others] = urls ?? [];
  return first === undefined ? undefined : [first, ...others];
}

/** A Cloud ID holds `host[:port]$Elasticsearch$Kibana` in Base64, behind a name. */
export function cloudAddress(cloudId: string): string | undefined {
  const encoded = cloudId.slice(cloudId.lastIndexOf(':') + 1);
  if (!/^[A-Za-z0-9+/]+={0,2}$/.test(encoded)) return undefined;
  const [host = '', name = ''] = Buffer.from(encoded, 'base64').toString('utf8').split('$');
  if (!/^[A-Za-z0-9.-]+(:\d{1,5})?$/.test(host) || !/^[A-Za-z0-9.-]+$/.test(name)) return undefined;
  return `https://${name}.${host}`;
}
