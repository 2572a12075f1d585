/** An Elasticsearch for one test run. */
export interface TestServer {
  readonly url: string;
  /** For people: where it comes from. */
  readonly origin: string;
  /** Ends what was started for this run; nothing where the server was given. */
  stop(): Promise<void>;
}

/** Why a way to a server is closed: one clause, for the line that explains the skip. */
export class NoServerError extends Error {}

/** Progress and trouble, for the person who waits. Not console: jest would wrap it in a stack. */
export function report(line: string): void {
  process.stderr.write(`elasticsearch for tests: ${line}\n`);
}
