/** Where an organization's data lives; an organization is in exactly one region. */
export const regions = ['us', 'eu', 'in'] as const;

export type Region = (typeof regions)[number];

const apiHosts: Readonly<Record<Region, string>> = {
  us: 'https://api.jumpcloud.com',
  eu: 'https://api.eu.jumpcloud.com',
  in: 'https://api.in.jumpcloud.com',
};

/** The base URL of the Directory Insights host of a region, without a path and without a slash at the end. */
export function apiBaseUrl(region: Region): string {
  return apiHosts[region];
}

/**
 * Where events are asked for.
 * @param url the host, as `https://api.jumpcloud.com`, or the whole URL of the endpoint, as Elastic's package has it
 */
export function eventsUrl(url: string): string {
  const base = url.replace(/\/+$/, '');
  return base.endsWith('/events') ? base : `${base}/insights/directory/v1/events`;
}
