import { resolveSecret, type SecretSources } from '../config/secrets.ts';
import { IngestError } from '../core/errors.ts';
import type { Secret } from '../core/secret.ts';

/** On the command line a secret is never written out. @throws IngestError JC_USAGE, JC_CONFIG_* */
export function resolveReference(text: string, option: string, sources: SecretSources): Secret {
  if (/^\$\{[A-Za-z_][A-Za-z0-9_]*\}$/.test(text) || /^file:./.test(text)) return resolveSecret(text, option, sources);
  throw new IngestError(
    'JC_USAGE',
    `${option} takes a reference, not the secret itself, which every process could read`,
    {
      advice: `Write ${option} file:/path, or ${option} '\${VARIABLE}' in single quotes.`,
    },
  );
}
