import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type CorpusCase, corpusFiles, type Exchange, readCase } from './corpus-case.ts';
import { type CorpusServers, type SeenRequest, startCorpusServers } from './corpus-server.ts';
import { runCase, standingClock, startTime } from './run-case.ts';
import { keyPlaceholders } from './signatures.ts';

let servers: CorpusServers;

beforeAll(async () => {
  servers = await startCorpusServers();
});

afterAll(() => servers.close());

const files = corpusFiles();

/** What every published event has, if its processors leave it. */
const time = new Date(startTime).toISOString();
const common = { '@timestamp': time, event: { created: time }, input: { type: 'httpjson' } };

/** A text in slashes is a pattern. */
function like(expected: string | null | undefined): unknown {
  if (expected === null || expected === undefined) return undefined;
  const pattern = /^\/(.*)\/$/s.exec(expected)?.[1];
  return pattern === undefined || !/[\\^$+*]/.test(pattern) ? expected : expect.stringMatching(new RegExp(pattern));
}

function expected({ request, sent = {}, body, form }: Exchange): unknown {
  const headers = Object.fromEntries(Object.entries(sent).map(([name, value]) => [name, like(value)]));
  const patterns = form && Object.fromEntries(Object.entries(form).map(([name, value]) => [name, like(value)]));
  return { request: like(request), headers, body: patterns ?? like(body ?? ''), fault: undefined };
}

/** What was sent, as far as somebody looks at it. */
function shown({ headers, body, ...rest }: SeenRequest, exchange: Exchange | undefined): unknown {
  const names = Object.keys(exchange?.sent ?? {});
  const form = exchange?.form && Object.fromEntries(new URLSearchParams(body));
  return { ...rest, headers: Object.fromEntries(names.map((name) => [name, headers[name]])), body: form ?? body };
}

function exchangesOf({ exchanges }: CorpusCase): readonly Exchange[] {
  return exchanges.map((each) => (typeof each === 'string' ? { request: each } : each));
}

describe('the corpus', () => {
  it('has at least sixty configurations, each with a name of its own and something that it is there for', () => {
    expect(files.length).toBeGreaterThanOrEqual(60);
    const says = files.map(({ name, text }) => readCase(name, text).says);
    expect(new Set(says).size).toBe(files.length);
  });

  it.each(files.map(({ name, text }) => [name, readCase(name, text).says, text]))(
    '%s: %s',
    async (name, _says, text) => {
      const own = Object.entries(keyPlaceholders).reduce((all, [key, value]) => all.replaceAll(key, () => value), text);
      const one = readCase(name, servers.withAddresses(own));
      const exchanges = exchangesOf(one);
      const clock = standingClock();
      servers.answer(exchanges, clock.now);
      const { lines, cursor, waits, warns, error, trace } = await runCase(one, clock);
      expect(servers.seen.map((request, index) => shown(request, exchanges[index]))).toEqual(exchanges.map(expected));
      const documents = lines.map((line) => JSON.parse(line) as { readonly message: string });
      if (one.events || !one.published) {
        const events = one.events ?? [];
        const messages = documents.map(({ message }, index) =>
          typeof events[index] === 'string' ? message : (JSON.parse(message) as unknown),
        );
        expect(messages).toEqual(events);
      }
      if (one.published) {
        expect(documents).toEqual(one.published.map((document) => ({ ...common, ...document })));
      }
      expect(cursor).toEqual(one.cursor ?? {});
      expect(waits).toEqual(one.waits ?? []);
      expect(warns).toEqual((one.warns ?? []).map((part) => expect.stringContaining(part)));
      expect(error).toEqual(one.error && expect.stringContaining(one.error));
      if (one.trace) {
        const lines = trace.trimEnd().split('\n');
        expect(lines.map((line) => (JSON.parse(line) as { readonly message: string }).message)).toEqual(
          one.trace.lines,
        );
        expect(trace).not.toContain(one.trace.without);
      }
    },
  );
});
