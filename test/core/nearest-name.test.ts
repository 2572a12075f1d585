import { expect, it } from '@jest/globals';
import { nearestName } from '../../src/core/nearest-name.ts';

const names = ['api_key', 'event_limit', 'interval', 'url', 'urls'];

it.each([
  ['apiKey', 'api_key'],
  ['api-key', 'api_key'],
  ['evnet_limit', 'event_limit'],
  ['intreval', 'interval'],
  ['intervall', 'interval'],
  ['ulr', 'url'],
  ['completely_different', undefined],
  ['ssl', undefined],
])('%s means %s', (word, meant) => {
  expect(nearestName(word, names)).toBe(meant);
});
