import { IngestError } from '../core/errors.ts';

/** The line of an option in its file; undefined if it is not known. */
export type LineOf = (path: string) => number | undefined;

/** What is wrong with a configuration, collected while it is read, so that a person hears all of it at once. */
export class Findings {
  /** The file, and the input in it, for messages. */
  readonly source: string;
  readonly #refusals: IngestError[];
  readonly warnings: string[] = [];
  readonly #refusedOptions: string[] = [];

  readonly #lineOf: LineOf | undefined;

  /**
   * @param parent the findings of the whole file, which are settled together
   * @param lineOf the line of an option in the file
   */
  constructor(source: string, parent?: Findings, lineOf?: LineOf) {
    this.source = source;
    this.#lineOf = lineOf;
    this.#refusals = parent === undefined ? [] : parent.#refusals;
  }

  /** Where an option stands, for a message about it. */
  place(path: string): string {
    return `${this.#where(path)}: ${path}`;
  }

  /** A message begins with the option that it is about. */
  #where(message: string): string {
    const path = /^(?:the option )?([A-Za-z_][\w.\-[\]]*)/.exec(message)?.[1];
    const line = path === undefined ? undefined : this.#lineOf?.(path);
    return line === undefined ? this.source : this.source.replace(/(: input \d+)?$/, `:${line}$1`);
  }

  get isClean(): boolean {
    return this.#refusals.length === 0;
  }

  /** An error in the configuration, to be thrown. */
  invalid(message: string): IngestError {
    return new IngestError('JC_HTTPJSON_INVALID', `${this.#where(message)}: ${message}`);
  }

  /** A part of httpjson that this engine does not have, to be thrown. */
  unsupported(message: string): IngestError {
    return new IngestError('JC_HTTPJSON_UNSUPPORTED', `${this.#where(message)}: ${message}`);
  }

  warn(message: string): void {
    this.warnings.push(`${this.#where(message)}: ${message}`);
  }

  /** Checks one option, as `read` does. What is made of options that were refused is not worth reading. */
  check(path: string, part: () => void): void {
    const before = this.#refusals.length;
    this.read(part);
    if (this.#refusals.length > before) this.#refusedOptions.push(path);
  }

  /** @returns whether the option at the path, or one below it, was refused */
  hasRefused(path: string): boolean {
    return this.#refusedOptions.some((refused) => refused === path || refused.startsWith(`${path}.`));
  }

  /**
   * Reads one part of a configuration. If it is refused, reading goes on with the other parts.
   * @returns the part; if it was refused, nothing that anybody may use: `settle` throws
   */
  read<T>(part: () => T): T {
    try {
      return part();
    } catch (error) {
      if (!(error instanceof IngestError)) throw error;
      this.#refusals.push(error);
      return undefined as never;
    }
  }

  /** @throws IngestError if anything was refused: the one error, or one that lists them all */
  settle(): void {
    const [first, ...more] = this.#refusals;
    if (first === undefined) return;
    if (more.length === 0) throw first;
    const sameCode = more.every(({ code }) => code === first.code);
    const lines = this.#refusals.map(({ message }) => `\n- ${message}`);
    throw new IngestError(
      sameCode ? first.code : 'JC_HTTPJSON_INVALID',
      `${this.source} has ${lines.length} errors:${lines.join('')}`,
    );
  }
}
