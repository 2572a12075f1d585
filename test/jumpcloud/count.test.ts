import { afterEach, describe, expect, it } from '@jest/globals';
import { Secret } from '../../src/core/secret.ts';
import { countEvents } from '../../src/jumpcloud/count.ts';
import type { HttpClient } from '../../src/transport/client.ts';
import type { HttpRequest } from '../../src/transport/message.ts';

const query = {
  url: 'https://api.jumpcloud.com/',
  apiKey: new Secret('hush-hush'),
  orgIds: [] as string[],
  services: ['all', 'sso'],
  from: '2026-01-01T00:00:00.000Z',
  to: '2026-01-02T00:00:00.000Z',
  timeoutMs: 1000,
};

let sent: HttpRequest[] = [];
afterEach(() => {
  sent = [];
});

function answering(status: number, body: string): HttpClient {
  return {
    send: async (request) => {
      sent.push(request);
      return { status, headers: {}, body: Buffer.from(body) };
    },
    close: async () => {},
  };
}

describe('countEvents', () => {
  it('asks with the body of the events query and gives the number', async () => {
    expect(await countEvents(answering(200, '{"count": 12}'), { ...query, orgIds: ['a', 'b'] })).toBe(12);
    expect(sent[0]?.url).toBe('https://api.jumpcloud.com/insights/directory/v1/events/count');
    expect(sent[0]?.headers).toMatchObject({ 'x-api-key': 'hush-hush', 'x-org-id': ['a', 'b'] });
    expect(JSON.parse(sent[0]?.body ?? '')).toEqual({
      service: ['all'],
      start_time: query.from,
      end_time: query.to,
    });
  });

  it('reports a refusal with its status and never repeats the key', async () => {
    const failing = countEvents(answering(401, 'bad key hush-hush'), query);
    await expect(failing).rejects.toMatchObject({ code: 'JC_HTTP_STATUS', details: { status: 401 } });
    await expect(failing).rejects.toThrow('[secret]');
    await expect(failing).rejects.not.toThrow('hush-hush');
  });

  it.each(['<html>', '[]', '{"count":"12"}'])('does not take %s for a count', async (body) => {
    await expect(countEvents(answering(200, body), query)).rejects.toMatchObject({ code: 'JC_PAGE_NOT_JSON' });
  });
});
