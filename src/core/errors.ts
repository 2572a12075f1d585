import { type ErrorCode, type ErrorCodeEntry, errorCodes } from './error-codes.ts';

export interface ErrorOptions {
  readonly cause?: unknown;
  /** Replaces the code's general advice where the thrower knows better. */
  readonly advice?: string;
  /** Facts for logs and for callers that decide on them. Never a secret. */
  readonly details?: Readonly<Record<string, string | number | boolean>>;
}

/** The only error class that crosses module borders: a stable code, one clear message and what to do. */
export class IngestError extends Error {
  override readonly name = 'IngestError';
  readonly code: ErrorCode;
  readonly advice: string;
  readonly details: Readonly<Record<string, string | number | boolean>>;

  constructor(code: ErrorCode, message: string, options: ErrorOptions = {}) {
    super(message, options.cause === undefined ? undefined : { cause: options.cause });
    this.code = code;
    this.advice = options.advice ?? errorCodes[code].advice;
    this.details = options.details ?? {};
  }

  get entry(): ErrorCodeEntry {
    return errorCodes[this.code];
  }

  get retryable(): boolean {
    return this.entry.retryable;
  }

  get exitCode(): number {
    return this.entry.exitCode;
  }
}

/** Exit code of a command that finished although some documents were rejected. */
export const someRejected = 6;

/** Anything thrown, as an IngestError; what is not ours becomes JC_BUG with the original as its cause. */
export function toIngestError(error: unknown): IngestError {
  if (error instanceof IngestError) return error;
  return new IngestError('JC_BUG', error instanceof Error ? error.message : String(error), { cause: error });
}

/** The `code` of a Node system error such as ENOENT, or undefined. */
export function systemErrorCode(error: unknown): string | undefined {
  const code = (error as { code?: unknown } | null)?.code;
  return typeof code === 'string' ? code : undefined;
}

/** What a promise of the file system gives; undefined where the file is not there. */
export async function ifThere<T>(work: Promise<T>): Promise<T | undefined> {
  try {
    return await work;
  } catch (error) {
    if (systemErrorCode(error) === 'ENOENT') return undefined;
    throw error;
  }
}

/** Why a file cannot be read: the rest of a sentence that begins with its name. */
export function whyUnreadable(error: unknown): string {
  const code = systemErrorCode(error);
  if (code === 'ENOENT') return 'does not exist';
  if (code === 'EISDIR') return 'is a folder';
  return `cannot be read (${code ?? String(error)})`;
}
