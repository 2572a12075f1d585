import { map, optional, type ReadContext, type Settings, secret, text } from '../readers/readers.ts';
import type { KeyPath } from '../readers/yaml.ts';
import { addressFields, readAddresses } from './addresses.ts';

/** Everything of a connection but its address. */
export const connectionFields = {
  api_key: optional(secret, 'API key in the encoded form that Kibana shows.'),
  username: optional(text(), 'User name. Use it with `password`, instead of `api_key`.'),
  password: optional(secret, "The user's password."),
  ca: optional(text(), 'PEM file of the certificate authority.'),
  ca_fingerprint: optional(text(), 'SHA-256 fingerprint of the certificate authority, instead of `ca`.'),
  certificate: optional(text(), 'PEM file of a client certificate. Use it with `key`.'),
  key: optional(text(), 'PEM file of the key of that certificate.'),
  key_passphrase: optional(secret, 'Passphrase of that key.'),
} as const;

const connection = map({ ...addressFields, ...connectionFields });

/** An Elasticsearch, with all connection settings. */
export interface Connection extends Omit<Settings<typeof connection>, keyof Settings<typeof addresses>> {
  readonly kind: 'elasticsearch';
  readonly url: string;
  /** Further nodes of the same cluster. */
  readonly otherUrls?: readonly string[];
}

const addresses = map(addressFields);

/** Undefined where no address is given, or after noting a problem. */
export function toConnection<Read extends Settings<typeof connection>>(
  read: Read,
  path: KeyPath,
  context: ReadContext,
): (Omit<Read, keyof Settings<typeof addresses>> & Connection) | undefined {
  const given = readAddresses(read, path, context);
  if (!given) return undefined;
  const [target, ...otherUrls] = given;
  const { url: _url, urls: _urls, cloudId: _cloudId, ...rest } = read;
  if (rest.apiKey && rest.username) context.problem(path, 'api_key and username cannot be used together');
  if ((rest.username === undefined) !== (rest.password === undefined))
    context.problem(path, 'username and password are needed together');
  if ((rest.certificate === undefined) !== (rest.key === undefined))
    context.problem(path, 'certificate and key are needed together');
  return { kind: 'elasticsearch', url: target, ...(otherUrls.length > 0 ? { otherUrls } : {}), ...rest };
}
