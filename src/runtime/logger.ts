import { type DestinationStream, destination, type Logger as PinoLogger, pino, stdTimeFunctions } from 'pino';
import { programName } from '../core/product.ts';
import { redact } from '../core/redact.ts';
import type { Secret } from '../core/secret.ts';

export type LogLevel = 'debug' | 'info' | 'warn' | 'error' | 'silent';

/** Facts of a log line. Never a secret: whoever logs picks the fields one by one. */
export type LogFields = Readonly<Record<string, string | number | boolean | undefined>>;

/** Logs in ECS: `event.action` says what happened in a word, `message` in a sentence; fields go under `jumpcloud_elastic`. */
export interface Logger {
  debug(fields: LogFields, message: string, action: string): void;
  info(fields: LogFields, message: string, action: string): void;
  warn(fields: LogFields, message: string, action: string): void;
  error(fields: LogFields, message: string, action: string): void;
  /** A logger that adds fields to every line. */
  child(fields: LogFields): Logger;
}

export const silentLogger: Logger = {
  debug: () => {},
  info: () => {},
  warn: () => {},
  error: () => {},
  child: () => silentLogger,
};

/**
 * JSON lines on standard error, or on the given stream.
 * @param secrets what no line may show, asked for at each line: a configuration can be read again
 */
export function createLogger(
  level: LogLevel,
  stream: DestinationStream = destination({ fd: 2, sync: true }),
  secrets: () => readonly Secret[] = () => [],
): Logger {
  const logger = pino(
    {
      level,
      base: { 'ecs.version': '9.4.0', 'service.name': programName, 'process.pid': process.pid },
      messageKey: 'message',
      timestamp: () => `,"@timestamp"${stdTimeFunctions.isoTime().slice(',"time"'.length)}`,
      formatters: { level: (label) => ({ 'log.level': label }) },
    },
    stream,
  );
  return wrap(logger, {}, (text) => redact(text, secrets()));
}

function wrap(logger: PinoLogger, common: LogFields, shown: (text: string) => string): Logger {
  const line =
    (level: 'debug' | 'info' | 'warn' | 'error') =>
    (fields: LogFields, message: string, action: string): void => {
      if (!logger.isLevelEnabled(level)) return;
      const all = Object.entries({ ...common, ...fields }).map(([name, value]) => [
        name,
        typeof value === 'string' ? shown(value) : value,
      ]);
      logger[level]({ 'event.action': action, jumpcloud_elastic: Object.fromEntries(all) }, shown(message));
    };
  return {
    debug: line('debug'),
    info: line('info'),
    warn: line('warn'),
    error: line('error'),
    child: (fields) => wrap(logger, { ...common, ...fields }, shown),
  };
}
