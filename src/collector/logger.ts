import { type DestinationStream, destination, type Logger as PinoLogger, pino, stdTimeFunctions } from 'pino';
import type { LogLevel } from './config/types.ts';

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

/** JSON lines on standard error, or on the given stream. */
export function createLogger(level: LogLevel, stream: DestinationStream = destination({ fd: 2, sync: true })): Logger {
  const logger = pino(
    {
      level,
      base: { 'ecs.version': '9.4.0', 'service.name': 'jumpcloud-elastic', 'process.pid': process.pid },
      messageKey: 'message',
      timestamp: () => `,"@timestamp"${stdTimeFunctions.isoTime().slice(',"time"'.length)}`,
      formatters: { level: (label) => ({ 'log.level': label }) },
    },
    stream,
  );
  return wrap(logger, {});
}

function wrap(logger: PinoLogger, common: LogFields): Logger {
  const line =
    (level: 'debug' | 'info' | 'warn' | 'error') =>
    (fields: LogFields, message: string, action: string): void =>
      logger[level]({ 'event.action': action, jumpcloud_elastic: { ...common, ...fields } }, message);
  return {
    debug: line('debug'),
    info: line('info'),
    warn: line('warn'),
    error: line('error'),
    child: (fields) => wrap(logger, { ...common, ...fields }),
  };
}
