import { createLogger, type Logger, type LogLevel } from '../runtime/logger.ts';
import { knownSecrets } from './known-secrets.ts';

/** The log of a command, on standard error, without the secrets that the command was given (`hideSecrets`). */
export function commandLogger(level: LogLevel): Logger {
  return createLogger(level, undefined, knownSecrets);
}
