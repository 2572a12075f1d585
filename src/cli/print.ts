import { type IngestError, toIngestError } from '../core/errors.ts';
import { withoutSecrets } from './known-secrets.ts';

export function toStdout(line: string): void {
  process.stdout.write(`${line}\n`);
}

/** Tells a person what went wrong and what to do: the only place that prints errors. */
export function printError(thrown: unknown): IngestError {
  const error = toIngestError(thrown);
  const print = (line: string): void => void process.stderr.write(`${withoutSecrets(line)}\n`);
  print(`error: ${error.message}`);
  print(`  what to do: ${error.advice}`);
  print(`  code: ${error.code}`);
  if (process.env.DEBUG) {
    for (let cause: unknown = error; cause instanceof Error; cause = cause.cause)
      print(`  ${cause.stack ?? cause.message}`);
  }
  return error;
}
