/** Where an organization's data lives; an organization is in exactly one region. */
export const regions = ['us', 'eu', 'in'] as const;

export type Region = (typeof regions)[number];

const apiHosts: Readonly<Record<Region, string>> = {
  us: 'https://api.jumpcloud.com',
  eu: 'https://api.eu.jumpcloud.com',
  in: 'https://api.in.jumpcloud.com',
};

const consoleHosts: Readonly<Record<Region, string>> = {
  us: 'https://console.jumpcloud.com',
  eu: 'https://console.eu.jumpcloud.com',
  in: 'https://console.in.jumpcloud.com',
};

const tokenHosts: Readonly<Record<Region, string>> = {
  us: 'https://admin-oauth.id.jumpcloud.com',
  eu: 'https://admin-oauth.id.eu.jumpcloud.com',
  in: 'https://admin-oauth.id.in.jumpcloud.com',
};

/** Where a service account of a region gets its tokens. */
export function tokenUrl(region: Region): string {
  return `${tokenHosts[region]}/oauth2/token`;
}

/** The region that a URL of the API belongs to; undefined for any other host. */
export function regionOf(url: string): Region | undefined {
  if (!URL.canParse(url)) return undefined;
  const { origin } = new URL(url);
  return regions.find((region) => apiHosts[region] === origin);
}

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

/**
 * Where users are asked for. The directory of a region has another host than its events; a host of no region is taken to
 * serve both.
 * @param url as of `eventsUrl`
 */
export function usersUrl(url: string): string {
  const region = regionOf(url);
  const base = region
    ? consoleHosts[region]
    : url.replace(/\/+$/, '').replace(/\/insights\/directory\/v1\/events$/, '');
  return `${base}/api/systemusers`;
}
