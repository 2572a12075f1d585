import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { loadHttpjsonConfig } from '../../src/httpjson/load-config.ts';

const load = (yaml: string) => loadHttpjsonConfig(`request.url: https://api.test/\n${yaml}`, { source: 'in.yml' });

describe('options', () => {
  it('of TLS are handed to the connection, in the names it knows', () => {
    const { tls } = load(`request.ssl:
  verification_mode: strict
  cipher_suites: [ECDHE-RSA-AES-128-GCM-SHA256, ECDHE-ECDSA-CHACHA20-POLY1305, RSA-AES-256-CBC-SHA, TLS-AES-128-GCM-SHA256]
  curve_types: [P-256, X25519]
  ca_sha256: [abc=]
  renegotiation: never`).transport;
    expect(tls).toEqual({
      verificationMode: 'strict',
      ciphers: 'ECDHE-RSA-AES128-GCM-SHA256:ECDHE-ECDSA-CHACHA20-POLY1305:AES256-SHA:TLS_AES_128_GCM_SHA256',
      curves: 'P-256:X25519',
      pinnedKeys: ['abc='],
    });
  });

  it('of TLS take a passphrase from a file', () => {
    const folder = mkdtempSync(join(tmpdir(), 'tls-'));
    try {
      writeFileSync(join(folder, 'phrase'), 'hush\n');
      const yaml = `request.ssl: { certificate: /c, key: /k, key_passphrase_path: ${join(folder, 'phrase')} }`;
      expect(load(yaml).transport.tls?.keyPassphrase?.reveal()).toBe('hush');
      expect(() => load('request.ssl: { certificate: /c, key: /k, key_passphrase_path: /nowhere }')).toThrow(
        'key_passphrase_path',
      );
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  it('of redirects have the defaults of httpjson', () => {
    expect(load('').request.redirect).toEqual({
      maxRedirects: 10,
      forwardHeaders: false,
      sensitiveHeaders: ['Authorization', 'Proxy-Authorization', 'Cookie'],
      bannedHeaders: [],
    });
    expect(
      load(
        'request.redirect: { max_redirects: 3, forward_headers: true, headers_ban_list: [X], sensitive_headers: [Y] }',
      ).request.redirect,
    ).toEqual({ maxRedirects: 3, forwardHeaders: true, sensitiveHeaders: ['Y'], bannedHeaders: ['X'] });
  });

  it('of the tracer have the defaults of httpjson', () => {
    expect(load('request.tracer.filename: t.ndjson').request.tracer).toEqual({
      filename: 't.ndjson',
      maxBytes: 1024 * 1024,
      maxBackups: 0,
      maxAgeDays: 0,
      compress: false,
      localTime: false,
    });
    expect(load('').request.tracer).toBeUndefined();
  });

  it('of retries count retries, except that 1 means none', () => {
    expect(load('').request.retry).toEqual({
      retries: 5,
      firstWaitMs: 1000,
      shortestWaitMs: 1000,
      longestWaitMs: 60_000,
      retryAfterMaxMs: 300_000,
    });
    expect(load('request.retry.max_attempts: 1').request.retry.retries).toBe(0);
    expect(load('request.retry: { wait_max: 10m, retry_after_max: 5s }').request.retry.retryAfterMaxMs).toBe(5000);
    expect(load('request.retry.wait_max: 10m').request.retry.retryAfterMaxMs).toBe(600_000);
  });

  it('that do nothing here are accepted', () => {
    const yaml =
      'config_version: 2\nclean_inactive: 30m\npublisher_pipeline.disable_host: true\nrequest.keep_alive: { max_idle_connections: 1, max_idle_connections_per_host: 1 }\ndata_stream: { dataset: x, namespace: y }';
    expect(load(yaml).enabled).toBe(true);
  });

  it('keep connections open unless that is disabled', () => {
    expect(load('').transport.keepAlive).toBe(true);
    expect(load('request.keep_alive.disable: true').transport.keepAlive).toBe(false);
  });
});

describe('what templates may look at', () => {
  it.each([
    ['[[.last_response.header.Get "X"]]', false],
    ['[[.last_response.page]] [[.last_event.id]] [[.cursor.x]]', false],
    ['[[.last_response.body.next]]', true],
    ['[[(index . "last_response").body]]', true],
    ['[[toJSON .]]', true],
    ['[[$]]', true],
    ['[[with .last_response]][[.body]][[end]]', true],
  ])('decides whether bodies are kept: %s %p', (value, kept) => {
    expect(load(`request.transforms: [{ set: { target: header.x, value: '${value}' } }]`).usesResponseBody).toBe(kept);
  });
});
