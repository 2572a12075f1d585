const minute = 60_000;
const hour = 60 * minute;

/** What a setting of an account is where the file does not name it. Durations are milliseconds. */
export const accountDefaults = {
  eventLimit: 1000,
  startingPoint: 360 * hour,
  sourceLagTime: 2 * minute,
  overlap: 15 * minute,
  interval: 5 * minute,
  namespace: 'default',
  httpClientTimeout: 60_000,
  retention: 90 * 24 * hour,
  deepCheckPercent: 5,
  // JumpCloud publishes no figure; other vendors run with 2 to 10 requests a second.
  rateLimit: { requestsPerSecond: 10, burst: 20 },
} as const;

/** Names that are looked up. Slow on purpose: a name is a courtesy, and the limit of requests is for events. */
export const namesDefaults = {
  max: 50_000,
  ttl: 24 * hour,
  rateLimit: { requestsPerSecond: 2, burst: 5 },
} as const;

export const sharedStateDefaults = {
  index: 'jumpcloud-elastic-state',
  deadLetterIndex: 'jumpcloud-elastic-dead-letters',
  lease: 30_000,
} as const;

export const stateDirectoryDefault = 'jumpcloud-elastic-state';
