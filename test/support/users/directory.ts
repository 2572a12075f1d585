import { createServer, type ServerResponse } from 'node:http';
import type { JsonObject } from '../../../src/core/json.ts';
import { listening } from '../net/listening.ts';

/** A directory on loopback whose users come and go as a test wants. */
export interface Directory {
  readonly url: string;
  /** In any order; they are listed by `_id`. */
  users: readonly JsonObject[];
  /** Paths with their queries, as they were asked for. */
  readonly asked: string[];
  readonly organizationsAsked: (string | undefined)[];
  /** Called before each answer; may change users, wait, or give another answer. */
  before: (path: string) => Promise<{ readonly status: number; readonly body: string } | undefined>;
  close(): Promise<void>;
}

export function user(id: number, more: JsonObject = {}): JsonObject {
  const hex = id.toString(16).padStart(24, '0');
  return { _id: hex, id: hex, username: `user${id}`, organization: '5e9f0a7c1d2b3a4c5d6e7f80', ...more };
}

export function people(count: number): readonly JsonObject[] {
  return Array.from({ length: count }, (_, index) => user(index + 1));
}

export async function startDirectory(users: readonly JsonObject[]): Promise<Directory> {
  const directory = {
    url: '',
    users,
    asked: [] as string[],
    organizationsAsked: [] as (string | undefined)[],
    before: async () => undefined,
  };
  const server = createServer((request, response) => {
    const path = request.url ?? '';
    directory.asked.push(path);
    directory.organizationsAsked.push(request.headers['x-org-id'] as string | undefined);
    const hook: Directory['before'] = directory.before;
    void hook(path).then((instead) => {
      if (instead) return send(response, instead.status, instead.body);
      const answer = answerOf(new URL(path, 'http://x'), directory.users);
      return send(response, answer === undefined ? 404 : 200, JSON.stringify(answer ?? { message: 'Not Found' }));
    });
  });
  const { url, close } = await listening(server);
  return Object.assign(directory, { url, close });
}

function answerOf({ pathname, searchParams }: URL, users: readonly JsonObject[]): JsonObject | undefined {
  const sorted = [...users].sort((a, b) => (String(a._id) < String(b._id) ? -1 : 1));
  const id = pathname.slice('/api/systemusers/'.length);
  if (id !== '') return sorted.find((one) => one._id === id);
  const [skip, limit] = [Number(searchParams.get('skip')), Number(searchParams.get('limit') ?? 10)];
  return { totalCount: sorted.length, results: sorted.slice(skip, skip + limit) };
}

function send(response: ServerResponse, status: number, body: string): void {
  response.writeHead(status, { 'content-type': 'application/json' });
  response.end(body);
}
