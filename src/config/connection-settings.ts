import { flag, map, type ReadContext, secret, text } from '../readers/readers.ts';
import type { KeyPath } from '../readers/yaml.ts';
import { addressFields, readAddresses } from './addresses.ts';
import type { ElasticsearchOutput } from './types.ts';

/** Everything of a connection but its address. */
export const connectionFields = {
  api_key: { read: secret, about: 'API key in the encoded form that Kibana shows.' },
  username: { read: text(), about: 'With `password`, in place of `api_key`.' },
  password: { read: secret, about: "The user's password." },
  ca: { read: text(), about: 'PEM file of the certificate authority.' },
  ca_fingerprint: { read: text(), about: 'SHA-256 fingerprint of the certificate authority, in place of `ca`.' },
  certificate: { read: text(), about: 'PEM file of a client certificate, with `key`.' },
  key: { read: text(), about: 'PEM file of its key.' },
  key_passphrase: { read: secret, about: 'Passphrase of that key.' },
} as const;

export const elasticsearchMap = map({
  ...addressFields,
  ...connectionFields,
  require_package: {
    read: flag,
    otherwise: 'true',
    about:
      'With `false` documents are written also where the package is not installed: fields get the types that Elasticsearch guesses, and what does not fit the guess is refused.',
  },
});

type ConnectionSettings = Partial<NonNullable<ReturnType<typeof elasticsearchMap>>>;

/** Undefined where no address is given, or after noting a problem. */
export function toConnection(
  read: ConnectionSettings,
  path: KeyPath,
  context: ReadContext,
): ElasticsearchOutput | undefined {
  const addresses = readAddresses(read, path, context);
  if (!addresses) return undefined;
  const [target, ...otherUrls] = addresses;
  const { api_key: apiKey, username, password, ca, ca_fingerprint: caFingerprint } = read;
  const { certificate, key, key_passphrase: keyPassphrase } = read;
  if (apiKey && username) context.problem(path, 'api_key and username exclude each other');
  if ((username === undefined) !== (password === undefined))
    context.problem(path, 'username and password belong together');
  if ((certificate === undefined) !== (key === undefined)) context.problem(path, 'certificate and key belong together');
  return {
    kind: 'elasticsearch',
    url: target,
    ...(otherUrls.length > 0 ? { otherUrls } : {}),
    ...(apiKey ? { apiKey } : {}),
    ...(username ? { username } : {}),
    ...(password ? { password } : {}),
    ...(ca ? { ca } : {}),
    ...(caFingerprint ? { caFingerprint } : {}),
    ...(certificate && key ? { certificate, key } : {}),
    ...(keyPassphrase ? { keyPassphrase } : {}),
    ...(read.require_package === undefined ? {} : { requirePackage: read.require_package }),
  };
}
