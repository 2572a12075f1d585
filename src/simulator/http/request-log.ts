import type { JsonValue } from '../../core/json.ts';
import type { Answer } from './answer.ts';
import { parseBody, type SimulatorRequest } from './request.ts';

const mostEntries = 10_000;
const secretHeaders = new Set(['x-api-key', 'authorization']);

export interface RequestLogEntry {
  readonly method: string;
  readonly path: string;
  /** Lower-case names; those that hold credentials are left out. */
  readonly headers: Readonly<Record<string, string>>;
  /** undefined where the body is not JSON. */
  readonly body: JsonValue | undefined;
  /** 0 where the connection was reset in place of an answer. */
  readonly status: number;
  /** What was made to go wrong. */
  readonly fault: string | undefined;
}

/** The last requests, for tests. */
export class RequestLog {
  readonly entries: RequestLogEntry[] = [];

  add(request: SimulatorRequest, { status, fault }: Answer): void {
    const headers: Record<string, string> = {};
    for (const [name, value] of Object.entries(request.headers)) {
      if (!secretHeaders.has(name) && value !== undefined) headers[name] = [value].flat().join(', ');
    }
    const { method, path } = request;
    this.entries.push({ method, path, headers, body: parseBody(request), status, fault });
    if (this.entries.length > mostEntries) this.entries.shift();
  }
}
