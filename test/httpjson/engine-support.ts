import type { Clock } from '../../src/core/clock.ts';
import type { JsonObject } from '../../src/core/json.ts';
import type { Secret } from '../../src/core/secret.ts';
import type { HttpjsonConfig } from '../../src/httpjson/config.ts';
import { createHttpjsonInput } from '../../src/httpjson/input.ts';
import type { HttpjsonInputOptions } from '../../src/httpjson/input-options.ts';
import { loadHttpjsonConfig } from '../../src/httpjson/load-config.ts';
import { loadHttpjsonInputs } from '../../src/httpjson/load-inputs.ts';
import type { Page } from '../../src/httpjson/page.ts';
import type { HttpClient } from '../../src/transport/client.ts';
import type { HttpRequest } from '../../src/transport/message.ts';

interface Reply {
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: unknown;
  /** Instead of the body. */
  readonly bytes?: Buffer;
}

export type Answer = Reply | Error | ((request: HttpRequest, index: number) => Reply);

/** Answers one after the other; the last one again and again. */
function fakeHttp(answers: readonly Answer[]) {
  const requests: HttpRequest[] = [];
  const http: HttpClient = {
    send: async (request) => {
      const index = requests.push(request) - 1;
      const answer = answers[Math.min(index, answers.length - 1)];
      if (answer === undefined || answer instanceof Error) throw answer ?? new Error('no answer');
      const {
        status = 200,
        headers = {},
        body = [],
        bytes,
      } = typeof answer === 'function' ? answer(request, index) : answer;
      return { status, headers, body: bytes ?? Buffer.from(JSON.stringify(body)) };
    },
    close: async () => {},
  };
  return { http, requests };
}

export const start = Date.parse('2026-03-01T12:00:00Z');

/** A clock that moves a second with each look. */
function tickingClock(): Clock {
  let now = start;
  return {
    now: () => {
      now += 1000;
      return now - 1000;
    },
    sleep: async () => {},
  };
}

/** A clock that stands still but for sleeps, which it notes. */
export function sleepingClock(): Clock & { readonly sleeps: readonly number[] } {
  let now = start;
  const sleeps: number[] = [];
  return {
    sleeps,
    now: () => now,
    sleep: async (milliseconds) => {
      sleeps.push(milliseconds);
      now += milliseconds;
    },
  };
}

export interface Outcome {
  readonly pages: Page[];
  readonly error: unknown;
  readonly problems: string[];
}

/** As the `httpjson` command reads a file: so every configuration of these tests is one that the command runs. */
function loadAsCommand(yaml: string): HttpjsonConfig {
  const [config] = loadHttpjsonInputs(yaml, { source: 'test.yml', environment: {} }).inputs;
  if (!config) throw new Error('the configuration has no input');
  return config;
}

export function engine(
  yaml: string,
  answers: readonly Answer[],
  options: Partial<HttpjsonInputOptions> & { secrets?: ReadonlyMap<string, Secret> } = {},
) {
  const { secrets, ...rest } = options;
  const config = secrets ? loadHttpjsonConfig(yaml, { source: 'test.yml', secrets }) : loadAsCommand(yaml);
  const { http, requests } = fakeHttp(answers);
  const problems: string[] = [];
  const input = createHttpjsonInput({
    config,
    http,
    clock: tickingClock(),
    onProblem: (message) => problems.push(message),
    ...rest,
  });
  const run = async (cursor: JsonObject = {}, signal?: AbortSignal): Promise<Outcome> => {
    const pages: Page[] = [];
    let error: unknown;
    try {
      for await (const page of input.pages({ cursor, ...(signal ? { signal } : {}) })) pages.push(page);
    } catch (thrown) {
      error = thrown;
    }
    return { pages, error, problems };
  };
  return { run, requests, config, input, problems };
}

/** The events of one run, parsed. */
export const events = ({ pages }: Outcome): unknown[] =>
  pages.flatMap((page) => page.events.map((event) => event.parse()));

export const rawEvents = (pages: readonly Page[]): string[] =>
  pages.flatMap((page) => page.events.map((event) => event.raw.toString()));
