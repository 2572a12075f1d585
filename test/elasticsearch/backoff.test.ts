import { describe, expect, it } from '@jest/globals';
import { defaultBulkRetryPolicy, retryWaitMs } from '../../src/elasticsearch/backoff.ts';

describe('retryWaitMs', () => {
  it('doubles up to the longest wait', () => {
    const waits = [0, 1, 2, 6, 20].map((retry) => retryWaitMs(defaultBulkRetryPolicy, retry, 0));
    expect(waits).toEqual([500, 1000, 2000, 30_000, 30_000]);
  });

  it('leaves out up to a half at random', () => {
    expect(retryWaitMs(defaultBulkRetryPolicy, 1, 0.5)).toBe(750);
    expect(retryWaitMs(defaultBulkRetryPolicy, 1, 0.999)).toBeGreaterThanOrEqual(500);
  });
});
