import type { IngestError } from '../core/errors.ts';
import type { Secret } from '../core/secret.ts';
import { type ConfigOverrides, loadConfigToLookAt } from './load-config.ts';
import { processSecretSources, type SecretSources } from './secrets.ts';
import type { ConfigToLookAt } from './types.ts';

/**
 * Reads a configuration file for a command that asks neither JumpCloud nor the output. Whoever looks at a collector often may
 * not read its secrets; those of shared state alone are needed, because the state is behind them.
 * @throws IngestError as `loadConfigToLookAt`; JC_CONFIG_SECRET_MISSING for a secret of shared state only
 */
export function loadWithoutSecrets(
  path: string,
  overrides: ConfigOverrides,
  sources: SecretSources = processSecretSources,
): ConfigToLookAt {
  const missing = new Map<Secret, IngestError>();
  const onMissing = (empty: Secret, error: IngestError): void => {
    missing.set(empty, error);
  };
  const config = loadConfigToLookAt(path, overrides, { ...sources, onMissing });
  const { apiKey, password, keyPassphrase } = config.state.elasticsearch?.connection ?? {};
  for (const secret of [apiKey, password, keyPassphrase]) {
    const error = secret && missing.get(secret);
    if (error) throw error;
  }
  return config;
}
