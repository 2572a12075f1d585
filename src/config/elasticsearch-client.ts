import { Secret } from '../core/secret.ts';
import { createElasticsearchClient, type ElasticsearchClient } from '../elasticsearch/client.ts';
import { readPem } from './read-pem.ts';
import type { ElasticsearchOutput } from './types.ts';

/** @throws IngestError JC_CONFIG_UNREADABLE, JC_CONFIG_INVALID */
export function elasticsearchClient(output: ElasticsearchOutput, requestTimeoutMs?: number): ElasticsearchClient {
  const { url, otherUrls, apiKey, username, password, ca, caFingerprint, certificate, key, keyPassphrase } = output;
  return createElasticsearchClient({
    url,
    ...(otherUrls ? { otherUrls } : {}),
    ...(requestTimeoutMs === undefined ? {} : { requestTimeoutMs }),
    ...(apiKey ? { apiKey } : {}),
    ...(username ? { username } : {}),
    ...(password ? { password } : {}),
    ...(ca ? { ca: readPem('ca', ca) } : {}),
    ...(caFingerprint ? { caFingerprint } : {}),
    ...(certificate ? { certificate: readPem('certificate', certificate) } : {}),
    ...(key ? { key: new Secret(readPem('key', key)) } : {}),
    ...(keyPassphrase ? { keyPassphrase } : {}),
  });
}
