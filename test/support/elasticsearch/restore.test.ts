import { describe, expect, it } from '@jest/globals';
import { restore } from './restore.ts';

const original = { type: 'constant_keyword', value: 'x', processors: [{ geoip: {} }, { set: {} }], limit: 5 };
const adapted = { type: 'keyword', processors: [{ set: {} }], limit: 5 };

describe('restore', () => {
  it('gives back what was put, in the form of the server where nothing was adapted', () => {
    expect(restore(original, adapted, { ...adapted, limit: '5', made: 1 })).toEqual({
      ...original,
      limit: '5',
      made: 1,
    });
  });

  it('shows what somebody has changed since', () => {
    const changed = { type: 'long', processors: [], limit: 6 };
    expect(restore(original, adapted, changed)).toEqual({ ...changed, value: 'x' });
  });
});
