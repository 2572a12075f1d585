import { redact } from '../core/redact.ts';
import { type Secret, secretsIn } from '../core/secret.ts';

/** By value: a configuration that is read again has the same ones. */
const known = new Map<string, Secret>();

/**
 * Notes the secrets of a configuration, so that nothing this process prints shows them. Whoever asks a server takes them out
 * of what it says; this is for what nobody thought of.
 */
export function hideSecrets<T>(config: T): T {
  for (const secret of secretsIn(config)) known.set(secret.reveal(), secret);
  return config;
}

export function knownSecrets(): readonly Secret[] {
  return [...known.values()];
}

/** A text that is about to be printed. */
export function withoutSecrets(text: string): string {
  return redact(text, known.values());
}
