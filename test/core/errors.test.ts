import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { type ErrorCodeEntry, errorCodes } from '../../src/core/error-codes.ts';
import { IngestError, systemErrorCode, toIngestError } from '../../src/core/errors.ts';
import { packageRoot } from '../../src/core/package-root.ts';

const entries = Object.entries<ErrorCodeEntry>(errorCodes);

describe('the error table', () => {
  it('is the reference page, row by row', () => {
    const page = readFileSync(join(packageRoot(), 'docs', 'reference', 'errors.md'), 'utf8');
    const rows = page.split('\n').filter((line) => line.startsWith('| JC_'));
    expect(rows).toEqual(
      entries.map(
        ([code, { meaning, advice, retryable, exitCode }]) =>
          `| ${code} | ${meaning} | ${advice} | ${retryable ? 'yes' : 'no'} | ${exitCode} |`,
      ),
    );
  });

  it.each(entries)('explains %s in sentences that fit a table', (code, { meaning, advice }) => {
    expect(code).toMatch(/^JC_[A-Z]+(_[A-Z]+)*$/);
    for (const text of [meaning, advice]) {
      expect(text).toMatch(/^[A-Z].*\.$/s);
      expect(text).not.toMatch(/[|\n]/);
    }
  });

  it('gives every kind of trouble an exit code of its own range', () => {
    const expected: Readonly<Record<string, readonly number[]>> = {
      config: [2],
      receive: [3, 4],
      process: [2],
      send: [5],
      install: [5],
      state: [5],
      build: [7],
      // 8: events are missing, and verify says which.
      run: [1, 8, 130],
    };
    for (const [code, { stage, exitCode }] of entries) {
      expect({ code, fits: expected[stage]?.includes(exitCode) }).toEqual({ code, fits: true });
    }
  });

  it('never calls a wrong configuration retryable', () => {
    const wrong = entries.filter(([, entry]) => entry.stage === 'config' && entry.retryable).map(([code]) => code);
    expect(wrong).toEqual([]);
  });
});

describe('IngestError', () => {
  it('carries code, advice, exit code and whether a retry can help', () => {
    const error = new IngestError('JC_API_UNAUTHORIZED', 'key refused');
    expect(error).toMatchObject({ name: 'IngestError', message: 'key refused', exitCode: 3, retryable: false });
    expect(error.advice).toBe(errorCodes.JC_API_UNAUTHORIZED.advice);
    expect(error.details).toEqual({});
    expect(error.cause).toBeUndefined();
  });

  it('lets the thrower advise better', () => {
    const cause = new Error('low');
    const error = new IngestError('JC_HTTP_STATUS', 'x', { advice: 'Wait.', cause, details: { status: 418 } });
    expect(error).toMatchObject({ advice: 'Wait.', cause, details: { status: 418 } });
  });

  it('makes a bug of what is not ours, and keeps the original', () => {
    const cause = new TypeError('x is not a function');
    expect(toIngestError(cause)).toMatchObject({ code: 'JC_BUG', message: 'x is not a function', cause, exitCode: 1 });
    expect(toIngestError('a string')).toMatchObject({ code: 'JC_BUG', message: 'a string' });
    const ours = new IngestError('JC_USAGE', 'x');
    expect(toIngestError(ours)).toBe(ours);
  });

  it('reads the code of a system error', () => {
    expect(systemErrorCode(Object.assign(new Error('x'), { code: 'ENOENT' }))).toBe('ENOENT');
    for (const other of [null, undefined, 'ENOENT', { code: 5 }, new Error('x')]) {
      expect(systemErrorCode(other)).toBeUndefined();
    }
  });
});
