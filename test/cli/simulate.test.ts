import { describe, expect, it } from '@jest/globals';
import { startCli } from './run-cli.ts';

describe('simulate', () => {
  it('says where it is, answers, and ends at SIGINT', async () => {
    const { child, ended } = startCli(['simulate', '--port', '0', '--events', '5', '--days', '1', '--key', 'k']);
    const url = await new Promise<string>((resolve) => {
      child.stdout?.on('data', (text: string) => {
        const found = /http:\/\/127\.0\.0\.1:\d+/.exec(text)?.[0];
        if (found) resolve(found);
      });
    });
    const answer = await fetch(`${url}/insights/directory/v1/events/count`, {
      method: 'POST',
      headers: { 'x-api-key': 'k', 'content-type': 'application/json' },
      body: JSON.stringify({ service: ['all'], start_time: '2020-01-01T00:00:00Z' }),
    });
    expect(await answer.json()).toEqual({ count: 5 });
    child.kill('SIGINT');
    expect((await ended).exitCode).toBe(0);
  });
});
