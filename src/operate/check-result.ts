import type { IngestError } from '../core/errors.ts';

/** What a check came to, in words for a person. */
export interface CheckResult {
  /** `account acme`, `elasticsearch`, `state` … */
  readonly about: string;
  readonly level: 'ok' | 'warning' | 'error';
  readonly message: string;
  /** What to do; only where something is not right. */
  readonly advice?: string;
  /** Of the error table. */
  readonly code?: string;
  readonly exitCode?: number;
}

export function good(about: string, message: string): CheckResult {
  return { about, level: 'ok', message };
}

export function warning(about: string, message: string, advice: string): CheckResult {
  return { about, level: 'warning', message, advice };
}

export function failed(about: string, { message, advice, code, exitCode }: IngestError): CheckResult {
  return { about, level: 'error', message, advice, code, exitCode };
}
