/** What a document of the collector about itself may tell of: its `event.action`. */
export const healthActions = [
  'collection-started',
  'collection-stopped',
  'config-applied',
  'config-refused',
  'key-refused',
  'poll',
  'poll-failed',
  'slice-state',
] as const;

export type HealthAction = (typeof healthActions)[number];
