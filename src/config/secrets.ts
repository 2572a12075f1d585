import { readFileSync } from 'node:fs';
import { IngestError, systemErrorCode, toIngestError, whyUnreadable } from '../core/errors.ts';
import { Secret, withoutFileMarks } from '../core/secret.ts';

/** Where references of secrets are looked up. */
export interface SecretSources {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly readFile: (path: string) => string;
  /** Told of each secret that is written out where only a reference should stand. */
  readonly onLiteral?: () => void;
  /**
   * For a command that may do without: a secret that cannot be had is empty then.
   * @param error why it cannot be had
   */
  readonly onMissing?: (empty: Secret, error: IngestError) => void;
}

export const processSecretSources: SecretSources = {
  env: process.env,
  readFile: (path) => readFileSync(path, 'utf8'),
};

/**
 * Resolves the value of a secret setting: `${NAME}` from the environment, `file:/path` from a file (line breaks at the end
 * and a byte order mark left out of both), anything else is the secret itself.
 * @param where the setting, for the message: file, line and key path
 * @throws IngestError JC_CONFIG_SECRET_MISSING naming the variable or file, never a value
 */
export function resolveSecret(text: string, where: string, sources: SecretSources): Secret {
  const { onMissing } = sources;
  if (!onMissing) return findSecret(text, where, sources);
  try {
    return findSecret(text, where, sources);
  } catch (error) {
    const empty = new Secret('');
    onMissing(empty, toIngestError(error));
    return empty;
  }
}

function findSecret(text: string, where: string, sources: SecretSources): Secret {
  const variable = /^\$\{([A-Za-z_][A-Za-z0-9_]*)\}$/.exec(text)?.[1];
  if (variable !== undefined) {
    const value = sources.env[variable] === undefined ? undefined : withoutFileMarks(sources.env[variable]);
    if (value === undefined || value === '') {
      const state = value === '' ? 'is empty' : 'is not set';
      throw new IngestError('JC_CONFIG_SECRET_MISSING', `${where}: the environment variable ${variable} ${state}`, {
        advice: `Set ${variable} for this process, or refer to a file with file:/path.`,
      });
    }
    return new Secret(value);
  }
  if (!text.startsWith('file:')) {
    sources.onLiteral?.();
    return new Secret(text);
  }
  const path = text.slice('file:'.length);
  const value = withoutFileMarks(readSecretFile(path, where, sources));
  if (/[\r\n]/.test(value)) {
    throw new IngestError('JC_CONFIG_INVALID', `${where}: the file ${path} contains more than one line`, {
      advice: `Write the secret into ${path} on one line.`,
    });
  }
  if (value === '') {
    throw new IngestError('JC_CONFIG_SECRET_MISSING', `${where}: the file ${path} is empty`, {
      advice: `Write the secret into ${path} on one line.`,
    });
  }
  return new Secret(value);
}

function readSecretFile(path: string, where: string, sources: SecretSources): string {
  try {
    return sources.readFile(path);
  } catch (error) {
    const missing = systemErrorCode(error) === 'ENOENT';
    throw new IngestError('JC_CONFIG_SECRET_MISSING', `${where}: the file ${path} ${whyUnreadable(error)}`, {
      cause: error,
      advice: missing
        ? `Create ${path} with the secret in it, or correct the path.`
        : `Let the user of this process read ${path}.`,
    });
  }
}
