import { describe, expect, it } from '@jest/globals';
import { apiBaseUrl, eventsUrl, regions } from '../../src/jumpcloud/regions.ts';
import { requestedServices } from '../../src/jumpcloud/services.ts';

describe('regions', () => {
  it('gives each region a host of its own', () => {
    expect(regions.map(apiBaseUrl)).toEqual([
      'https://api.jumpcloud.com',
      'https://api.eu.jumpcloud.com',
      'https://api.in.jumpcloud.com',
    ]);
  });
});

describe('eventsUrl', () => {
  it.each([
    'https://api.jumpcloud.com',
    'https://api.jumpcloud.com/',
    'https://api.jumpcloud.com/insights/directory/v1/events',
  ])('makes the endpoint of %s', (url) =>
    expect(eventsUrl(url)).toBe('https://api.jumpcloud.com/insights/directory/v1/events'),
  );
});

describe('requestedServices', () => {
  it('asks for all where nothing is chosen', () => expect(requestedServices([])).toEqual(['all']));

  it('never mixes all with others', () => expect(requestedServices(['sso', 'all'])).toEqual(['all']));

  it('asks for each service once, also for one it does not know', () =>
    expect(requestedServices(['sso', 'brand_new', 'sso'])).toEqual(['sso', 'brand_new']));
});
