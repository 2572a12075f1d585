import type { KeyPath } from './key-lines.ts';
import { flag, map, type ReadContext, secret, text, url } from './readers.ts';
import type { ElasticsearchOutput } from './types.ts';

/** Everything of a connection but its address. */
export const connectionFields = {
  api_key: { read: secret },
  username: { read: text() },
  password: { read: secret },
  ca: { read: text() },
  ca_fingerprint: { read: text() },
  certificate: { read: text() },
  key: { read: text() },
  key_passphrase: { read: secret },
} as const;

export const elasticsearchMap = map({
  url: { read: url(), required: true },
  ...connectionFields,
  require_package: { read: flag },
});

type ConnectionSettings = Partial<NonNullable<ReturnType<typeof elasticsearchMap>>>;

/** Undefined where no address is given, or after noting a problem. */
export function toConnection(
  read: ConnectionSettings,
  path: KeyPath,
  context: ReadContext,
): ElasticsearchOutput | undefined {
  if (!read.url) return undefined;
  const { url: target, api_key: apiKey, username, password, ca, ca_fingerprint: caFingerprint } = read;
  const { certificate, key, key_passphrase: keyPassphrase } = read;
  if (apiKey && username) context.problem(path, 'api_key and username exclude each other');
  if ((username === undefined) !== (password === undefined))
    context.problem(path, 'username and password belong together');
  if ((certificate === undefined) !== (key === undefined)) context.problem(path, 'certificate and key belong together');
  return {
    kind: 'elasticsearch',
    url: target,
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
