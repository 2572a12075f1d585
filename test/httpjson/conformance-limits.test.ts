import { describe, expect, it } from '@jest/globals';
import { Secret } from '../../src/core/secret.ts';
import { engine, events, sleepingClock, start } from './engine-support.ts';

const seconds = start / 1000;
const limited = (more = '') => `request:
  url: http://api.test/
  rate_limit:
    limit: '[[.last_response.header.Get "X-Limit"]]'
    remaining: '[[.last_response.header.Get "X-Remaining"]]'
    reset: '[[.last_response.header.Get "X-Reset"]]'
${more}`;
const headers = (remaining: number | string, resetIn = 10, limit = 100) => ({
  'x-limit': String(limit),
  'x-remaining': String(remaining),
  'x-reset': String(seconds + resetIn),
});
const twoPages =
  "response.pagination: [{ set: { target: url.params.p, value: '[[if eq .last_response.page 0]]2[[end]]', fail_on_template_error: true, do_not_log_failure: true } }]";

async function waits(yaml: string, answers: Parameters<typeof engine>[1]) {
  const clock = sleepingClock();
  const { run, requests } = engine(yaml, answers, { clock, random: () => 1 });
  const outcome = await run();
  return { sleeps: clock.sleeps, requests, ...outcome };
}

describe('rate limit', () => {
  it('waits until the reset before the next request, and passes the page on at once', async () => {
    const { sleeps, requests, ...outcome } = await waits(`${limited()}${twoPages}`, [
      { body: [{ a: 1 }], headers: headers(0) },
      { body: [{ a: 2 }] },
    ]);
    expect(sleeps).toEqual([10_000]);
    expect(events(outcome)).toEqual([{ a: 1 }, { a: 2 }]);
    expect(requests).toHaveLength(2);
  });

  it('holds for the next run, too', async () => {
    const clock = sleepingClock();
    const { run } = engine(limited(), [{ body: [{ a: 1 }], headers: headers(0) }, { body: [] }], { clock });
    await run();
    expect(clock.sleeps).toEqual([]);
    await run();
    expect(clock.sleeps).toEqual([10_000]);
  });

  it.each([
    ['', 1, []],
    ['', 0, [10_000]],
    ['early_limit: 5', 5, [10_000]],
    ['early_limit: 5', 6, []],
    ['early_limit: 0.9', 10, [10_000]],
    ['early_limit: 0.9', 11, []],
  ])('with %j and %d left waits %j', async (option, remaining, expected) => {
    const { sleeps } = await waits(`${limited(option === '' ? '' : `    ${option}\n`)}${twoPages}`, [
      { body: [{ a: 1 }], headers: headers(remaining) },
      { body: [] },
    ]);
    expect(sleeps).toEqual(expected);
  });

  it('does not wait where the reset is past, or where nothing is said of what remains', async () => {
    for (const said of [headers(0, -5), {}]) {
      const { sleeps } = await waits(`${limited()}${twoPages}`, [{ body: [{ a: 1 }], headers: said }, { body: [] }]);
      expect(sleeps).toEqual([]);
    }
  });

  it('decides the wait of a 429, over Retry-After and the growing waits', async () => {
    const { sleeps, requests, error } = await waits(limited(), [
      { status: 429, headers: { ...headers(0, 7), 'retry-after': '99' } },
      { body: [] },
    ]);
    expect(error).toBeUndefined();
    expect(sleeps).toEqual([7000]);
    expect(requests).toHaveLength(2);
  });

  it('repeats a refused request after the wait also where there are no retries', async () => {
    const { sleeps, requests, error } = await waits(`${limited()}  retry.max_attempts: 1\n`, [
      { status: 403, headers: headers(0, 7) },
      { body: [] },
    ]);
    expect([error, sleeps, requests.length]).toEqual([undefined, [7000], 2]);
  });

  it('gives up a request that is refused again and again', async () => {
    const { requests, error } = await waits(`${limited()}  retry.max_attempts: 1\n`, [
      () => ({ status: 403, headers: { 'x-remaining': '0', 'x-reset': '99999999999' } }),
    ]);
    expect(error).toMatchObject({ code: 'JC_HTTP_STATUS' });
    expect(requests.length).toBeLessThan(20);
  });

  it('waits no longer than max_wait', async () => {
    const { sleeps } = await waits(`${limited('    max_wait: 3s\n')}${twoPages}`, [
      { body: [{ a: 1 }], headers: headers(0, 999) },
      { body: [] },
    ]);
    expect(sleeps).toEqual([3000]);
  });

  it('reports more waits in a row than max_non_degraded', async () => {
    const { problems } = await waits(`${limited('    max_non_degraded: 0\n')}${twoPages}`, [
      { body: [{ a: 1 }], headers: headers(0) },
      { body: [] },
    ]);
    expect(problems).toEqual([expect.stringContaining('1 requests in a row')]);
  });

  it.each(['x-remaining', 'x-reset'])('fails the run where %s is no whole number', async (name) => {
    const { error } = await waits(limited(), [{ body: [], headers: { ...headers(0), [name]: 'soon' } }]);
    expect(error).toMatchObject({ code: 'JC_TEMPLATE_FAILED', message: expect.stringContaining('"soon"') });
  });
});

describe('retries', () => {
  it('wait twice as long each time, up to wait_max', async () => {
    const { sleeps } = await waits(
      'request: { url: http://api.test/, retry: { max_attempts: 4, wait_min: 1s, wait_max: 5s } }',
      [{ status: 503 }],
    );
    expect(sleeps).toEqual([1000, 2000, 4000, 5000]);
  });

  it('wait as Retry-After says, but no longer than retry_after_max', async () => {
    const retry = 'retry: { max_attempts: 2, retry_after_max: 60s }';
    const { sleeps } = await waits(`request: { url: http://api.test/, ${retry} }`, [
      { status: 429, headers: { 'retry-after': '7' } },
      { status: 503, headers: { 'retry-after': '86400' } },
      { body: [] },
    ]);
    expect(sleeps).toEqual([7000, 60_000]);
  });

  it.each([
    [429, true],
    [500, true],
    [503, true],
    [501, false],
    [400, false],
    [404, false],
  ])('of status %d: %p', async (status, retried) => {
    const { requests } = await waits('request: { url: http://api.test/, retry.max_attempts: 2 }', [{ status }]);
    expect(requests).toHaveLength(retried ? 3 : 1);
  });

  it('keep status and body of the last answer for the message', async () => {
    const { error } = await waits('request: { url: http://api.test/, retry.max_attempts: 2 }', [
      { status: 503, body: { why: 'maintenance' } },
    ]);
    expect((error as Error).message).toMatch(/status 503.*maintenance/);
  });
});

describe('basic authentication', () => {
  it('is put on every request after the transforms', async () => {
    const { requests } = await waits(
      `auth.basic: { user: u, password: p }\nrequest: { url: http://api.test/, transforms: [{ set: { target: header.authorization, value: mine } }] }\n${twoPages}`,
      [{ body: [{ a: 1 }] }, { body: [] }],
    );
    const expected = `Basic ${Buffer.from('u:p').toString('base64')}`;
    expect(requests.map(({ headers: sent }) => sent.Authorization)).toEqual([expected, expected]);
  });

  it('takes its password from a secret and never shows it', async () => {
    const secrets = new Map([['stand-in-7f3a', new Secret('hush')]]);
    const { run, requests } = engine(
      'auth.basic: { user: u, password: stand-in-7f3a }\nrequest.url: http://api.test/',
      [{ status: 401, bytes: Buffer.from(`hush ${Buffer.from('u:hush').toString('base64')}`) }],
      { secrets },
    );
    const { error } = await run();
    expect(requests[0]?.headers.Authorization).toBe(`Basic ${Buffer.from('u:hush').toString('base64')}`);
    expect((error as Error).message).toContain('[secret] [secret]');
  });

  it.each([
    ['auth.basic: { user: u }', 'needs both'],
    ['auth: { basic: { user: u, password: p }, file: { path: /x } }', 'only one kind'],
    ['auth.file.header: X', 'auth.file.path is required'],
  ])('is refused: %s', (yaml, message) => {
    expect(() => engine(`request.url: http://api.test/\n${yaml}`, [])).toThrow(message);
  });

  it('is off where it says enabled: false', async () => {
    const { requests } = await waits('auth.basic: { user: u, enabled: false }\nrequest.url: http://api.test/', [{}]);
    expect(requests[0]?.headers.Authorization).toBeUndefined();
  });
});
