import { type IngestError, toIngestError } from '../core/errors.ts';
import { withoutSecrets } from './known-secrets.ts';

export interface ErrorPrinting {
  readonly print: (line: string) => void;
  /** Prints stacks too. */
  readonly debug: boolean;
}

/** Tells a person what went wrong and what to do: the only place that prints errors. */
export function printError(thrown: unknown, { print: write, debug }: ErrorPrinting): IngestError {
  const error = toIngestError(thrown);
  const print = (line: string): void => write(withoutSecrets(line));
  print(`error: ${error.message}`);
  print(`  what to do: ${error.advice}`);
  print(`  code: ${error.code}`);
  if (debug) {
    for (let cause: unknown = error; cause instanceof Error; cause = cause.cause)
      print(`  ${cause.stack ?? cause.message}`);
  }
  return error;
}
