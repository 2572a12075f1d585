import { EventEmitter } from 'node:events';
import { mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { watchConfig } from '../../../src/collector/accounts/watch-config.ts';
import { loadConfig } from '../../../src/config/load-config.ts';
import type { CollectorConfig } from '../../../src/config/types.ts';
import { type Logger, silentLogger } from '../../../src/runtime/logger.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'watch-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const good = (name: string): string => `accounts: [{name: ${name}, api_key: k}]\noutput: stdout\n`;

function watched(text: string) {
  const path = join(folder, 'collector.yml');
  writeFileSync(path, text);
  const applied: string[] = [];
  const logged: string[] = [];
  const note = (_fields: object, message: string, action: string): void => {
    logged.push(`${action}: ${message}`);
  };
  const log: Logger = { ...silentLogger, info: note, warn: note, error: note };
  const signals = new EventEmitter();
  const load = (): CollectorConfig => loadConfig(path);
  let heard: () => void = () => {};
  const { end } = watchConfig({
    path,
    load,
    current: load(),
    apply: (config) => {
      applied.push(config.accounts.map(({ name }) => name).join(' '));
      heard();
      return { unchanged: [], changed: [], added: [], removed: [] };
    },
    log,
    signals,
    everyMs: 20,
  });
  const nextApplied = (): Promise<void> =>
    new Promise((resolve) => {
      heard = resolve;
    });
  return { path, applied, logged, signals, end, nextApplied };
}

describe('the watch over the configuration file', () => {
  it('applies it on SIGHUP', () => {
    const { path, applied, signals, end } = watched(good('a'));
    writeFileSync(path, good('b'));
    signals.emit('SIGHUP');
    expect(applied).toEqual(['b']);
    end();
    expect(signals.listenerCount('SIGHUP')).toBe(0);
  });

  it('applies it when the file is replaced', async () => {
    const { path, applied, end, nextApplied } = watched(good('a'));
    const heard = nextApplied();
    // The watch takes its first look some time after it began.
    const replace = setInterval(() => {
      writeFileSync(`${path}.new`, good('replaced'));
      renameSync(`${path}.new`, path);
    }, 50);
    await heard;
    clearInterval(replace);
    end();
    expect(applied[0]).toBe('replaced');
  });

  it('keeps the old one where the new one is wrong, says so once, and takes the next good one', () => {
    const { path, applied, logged, signals, end } = watched(good('a'));
    writeFileSync(path, 'accounts: [{name: a, api_kex: topsecret}]\noutput: stdout\n');
    signals.emit('SIGHUP');
    signals.emit('SIGHUP');
    expect(applied).toEqual([]);
    expect(logged).toHaveLength(1);
    expect(logged[0]).toMatch(
      /^config-refused: the new configuration was refused; the old one stays in use: .*api_kex/s,
    );
    expect(logged[0]).not.toContain('topsecret');
    writeFileSync(path, good('c'));
    signals.emit('SIGHUP');
    end();
    expect(applied).toEqual(['c']);
  });

  it('says what takes effect at the next start only', () => {
    const { path, logged, signals, end } = watched(good('a'));
    writeFileSync(path, `${good('a')}listen: 127.0.0.1:9464\n`);
    signals.emit('SIGHUP');
    end();
    expect(logged.at(-1)).toContain('config-needs-restart');
  });
});
