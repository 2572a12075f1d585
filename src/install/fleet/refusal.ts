import { IngestError } from '../../core/errors.ts';
import type { Kibana, KibanaAnswer } from './client.ts';

/**
 * What an answer that is no success means.
 * @param doing ends a sentence that begins with "while"
 */
export function refusal(
  { address, hasCredentials }: Kibana,
  { status, body, text }: KibanaAnswer,
  doing: string,
): IngestError {
  const reason = typeof body.message === 'string' ? body.message : text || 'no reason given';
  const details = { status };
  const said = `${address} answered ${status} while ${doing}: ${reason}`;
  if (status === 401) {
    const message = hasCredentials
      ? `${address} does not accept the credentials (401) while ${doing}: ${reason}`
      : `${address} requires credentials (401), and none were given, while ${doing}.`;
    const advice = hasCredentials
      ? 'Check the API key, or the user name and password: they must belong to this cluster and must not be expired or revoked.'
      : 'Set KIBANA_API_KEY, or KIBANA_USERNAME and KIBANA_PASSWORD.';
    return new IngestError('JC_KIBANA_UNAUTHORIZED', message, { details, advice });
  }
  if (status === 403) {
    const message = `The credentials lack a privilege at ${address} (403) while ${doing}: ${reason}`;
    return new IngestError('JC_KIBANA_UNAUTHORIZED', message, { details });
  }
  if (status === 404) {
    return new IngestError('JC_KIBANA_REFUSED', said, {
      details,
      advice: 'Check the URL (including the base path, if Kibana has one), the space, and that Fleet is enabled.',
    });
  }
  if (status === 413) {
    const advice = 'Raise the body size limit of the proxy in front of Kibana. Kibana itself accepts up to 100 MB.';
    return new IngestError('JC_KIBANA_REFUSED', said, { details, advice });
  }
  if (status === 409 || status === 429) return new IngestError('JC_KIBANA_BUSY', said, { details });
  if (status >= 500) {
    return new IngestError('JC_KIBANA_UNREACHABLE', said, {
      details,
      advice: 'Check the Kibana log, or wait until Kibana is running. Then run the command again.',
    });
  }
  return new IngestError('JC_KIBANA_REFUSED', said, { details });
}
