import { createHash, createHmac } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { Secret } from '../../src/core/secret.ts';
import { newStandIn } from '../../src/gotemplate/stand-in.ts';
import { engine } from './engine-support.ts';

const secrets = ['a"b\\c', 'a&b', '<a>', 'a\u2028b', 'needs-no-escape'];

describe('a secret in a signed body', () => {
  it.each(secrets.flatMap((secret) => [newStandIn(), 'stand-in-of-a-caller'].map((token) => [secret, token] as const)))(
    'is signed as it is sent: %j',
    async (secret, token) => {
      const { run, requests } = engine(
        `request:
  url: http://api.test/
  method: POST
  transforms:
    - set: { target: body.key, value: ${token} }
    - set: { target: body.copy, value: '[[toJSON .body]]' }
    - set: { target: body.parsed, value: '[[toJSON .body]]', value_type: json }
    - set: { target: body.twice, value: '[[toJSON .body.parsed]]' }
    - set: { target: header.x-sign, value: '[[hash "sha256" (sprintf "%s" .body)]]' }
    - set: { target: header.x-mac, value: '[[hmac "sha256" "k" (toJSON .body)]]' }
    - set: { target: url.params.body, value: '[[.body]]' }`,
        [{}],
        { secrets: new Map([[token, new Secret(secret)]]) },
      );
      expect((await run()).error).toBeUndefined();
      const [sent] = requests;
      if (sent === undefined) throw new Error('no request');
      const { body = '', headers, url } = sent;
      const { key, copy, parsed, twice } = JSON.parse(body) as Record<string, string>;
      expect(key).toBe(secret);
      expect(JSON.parse(copy ?? '')).toEqual({ key: secret });
      expect(parsed).toEqual({ key: secret, copy });
      expect(JSON.parse(twice ?? '')).toEqual(parsed);
      expect(headers['X-Sign']).toBe(createHash('sha256').update(body).digest('hex'));
      expect(headers['X-Mac']).toBe(createHmac('sha256', 'k').update(body).digest('hex'));
      expect(new URL(url).searchParams.get('body')).toBe(body);
    },
  );
});
