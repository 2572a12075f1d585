import { describe, expect, it } from '@jest/globals';
import { startCli } from '../cli/run-cli.ts';

describe('simulate --faults --control', () => {
  it('lets things go wrong and takes control calls, as a process of its own', async () => {
    const args = ['--port', '0', '--events', '5', '--days', '1', '--users', '3', '--faults', 'seed', '--control'];
    const { child, ended } = startCli(['simulate', ...args]);
    const output = await new Promise<string>((resolve) => {
      let text = '';
      child.stdout?.on('data', (part: string) => {
        text += part;
        if (text.includes('Faults: seed')) resolve(text);
      });
    });
    const url = /http:\/\/127\.0\.0\.1:\d+/.exec(output)?.[0];
    const call = async (path: string, body: object): Promise<Record<string, unknown>> => {
      const response = await fetch(`${url}${path}`, { method: 'POST', body: JSON.stringify(body) });
      return (await response.json()) as Record<string, unknown>;
    };
    await call('/simulator/faults/clear', {});
    expect(await call('/simulator/clock', { now: '2020-01-01T00:00:00Z' })).toMatchObject({
      now: '2020-01-01T00:00:00.000Z',
      requests: 0,
      faults: [],
    });
    const users = await fetch(`${url}/api/systemusers`, { headers: { 'x-api-key': 'simulator-key' } });
    expect(await users.json()).toMatchObject({ totalCount: 3 });
    child.kill('SIGINT');
    expect((await ended).exitCode).toBe(0);
  });
});
