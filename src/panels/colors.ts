import type { Tone } from './panel.ts';

/** Colors that mean something, and can be told apart by people who do not see red and green. */
export const toneColors: Readonly<Record<Exclude<Tone, 'plain'>, string>> = { warning: '#d6a11d', danger: '#cc5642' };

/** Values that have the same color wherever they are shown, by field. */
export const valueColors: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'event.outcome': { success: '#209280', failure: '#cc5642', unknown: '#98a2b3' },
  'jumpcloud.collector.slice.state': { verified: '#209280', healed: '#54a0d6', mismatch: '#cc5642', open: '#98a2b3' },
  'jumpcloud.derived.factor': {
    phishing_resistant: '#209280',
    push: '#54a0d6',
    code: '#d6a11d',
    password: '#cc5642',
    none: '#98a2b3',
  },
};
