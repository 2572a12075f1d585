import { IngestError } from '../core/errors.ts';

/** An answer without its body. */
export interface AnswerHead {
  readonly status: number;
  /** Lower-case names. */
  readonly headers: Readonly<Record<string, string>>;
}

/**
 * A response that is larger than what its reader takes. It brings what was there before the limit was reached, in private
 * fields: whoever logs an error prints all that can be seen.
 */
export class BodyTooLargeError extends IngestError {
  readonly #start: Buffer;
  readonly #answer: AnswerHead | undefined;
  readonly #maxBytes: number;

  /** @param start the first MiB of the body, or less */
  constructor(maxBytes: number, start: Buffer, where?: string, answer?: AnswerHead, cause?: unknown) {
    const message = `The response is larger than the limit of ${maxBytes} bytes.`;
    super('JC_HTTP_BODY_TOO_LARGE', where === undefined ? message : `${where}: ${message}`, { cause });
    this.#start = start;
    this.#answer = answer;
    this.#maxBytes = maxBytes;
  }

  get start(): Buffer {
    return this.#start;
  }

  get maxBytes(): number {
    return this.#maxBytes;
  }

  /** Undefined where the body was read without it. */
  get answer(): AnswerHead | undefined {
    return this.#answer;
  }

  /** The same of a request. */
  of(where: string, answer: AnswerHead | undefined): BodyTooLargeError {
    return new BodyTooLargeError(this.#maxBytes, this.#start, where, answer, this);
  }
}
