/** An Elasticsearch for one test run. */
export interface TestServer {
  readonly url: string;
  /** For people: where it comes from. */
  readonly origin: string;
  /** Ends what was started for this run; nothing where the server was given. */
  stop(): Promise<void>;
}

/** The one user of a server that has its security on; the user may do anything. */
export interface SecurityOptions {
  readonly user: string;
  readonly password: string;
}

/** Why a way to a server is closed: one clause, for the line that explains the skip. */
export class NoServerError extends Error {}

/** Progress and trouble, for the person who waits. Not console: jest would wrap it in a stack. */
export function report(line: string): void {
  process.stderr.write(`elasticsearch for tests: ${line}\n`);
}
