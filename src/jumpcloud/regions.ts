/** Where an organization's data lives; an organization is in exactly one region. */
export const regions = ['us', 'eu', 'in'] as const;

export type Region = (typeof regions)[number];

const domains: Readonly<Record<Region, string>> = {
  us: 'jumpcloud.com',
  eu: 'eu.jumpcloud.com',
  in: 'in.jumpcloud.com',
};

/** Where a service account of a region gets its tokens. */
export function tokenUrl(region: Region): string {
  return `https://admin-oauth.id.${domains[region]}/oauth2/token`;
}

/** The region that a URL of the API belongs to; undefined for any other host. */
export function regionOf(url: string): Region | undefined {
  if (!URL.canParse(url)) return undefined;
  const { origin } = new URL(url);
  return regions.find((region) => apiBaseUrl(region) === origin);
}

/** The base URL of the Directory Insights host of a region, without a path and without a slash at the end. */
export function apiBaseUrl(region: Region): string {
  return `https://api.${domains[region]}`;
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
  return `${consoleUrl(url)}/api/systemusers`;
}

/**
 * The host of the directory, without a slash at its end.
 * @param url as of `eventsUrl`
 */
export function consoleUrl(url: string): string {
  const region = regionOf(url);
  if (region) return `https://console.${domains[region]}`;
  return url.replace(/\/+$/, '').replace(/\/insights\/directory\/v1\/events$/, '');
}
