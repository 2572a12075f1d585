/**
 * What JumpCloud's documents and public reports leave open, as switches. The first choice of each is the default.
 * A collector must cope with every combination.
 */
export const behaviourChoices = {
  /** Is an event stamped exactly `end_time` part of the answer? Not documented; collectors that split ranges suggest not. */
  endTime: ['exclusive', 'inclusive'],
  /** `start_time` equal to `end_time`. The documents ask for a later end; the known refusal speaks of start > end only. */
  equalTimes: ['refuse', 'accept'],
  /** How finely the time filter compares. The sort key has milliseconds, though many timestamps have nanoseconds. */
  timePrecision: ['milliseconds', 'nanoseconds'],
  /** A `limit` above 10,000: the documents name a maximum, a field report an error. */
  limitAboveMaximum: ['clamp', 'refuse'],
  /** `skip` + `limit` beyond 10,000. Backends of this kind usually refuse; nobody has reported it. */
  deepSkip: ['refuse', 'accept'],
  /** `X-Search_after` of an empty page: there is no last event that it could name. */
  emptyPageCursor: ['omit', 'echo', 'empty'],
  /** `Retry-After` of a 429. */
  retryAfter: ['absent', 'seconds', 'date'],
  /** gzip where the request accepts it. */
  compression: ['never', 'when-asked'],
  /** `alert` as a service value: the schema says `alerts`, the prose and a client say `alert`. */
  singularAlert: ['refuse', 'accept'],
  /** A request without `x-org-id` by a key that sees several organisations. */
  withoutOrganization: ['all', 'first', 'refuse'],
  /** `/events/distinct`: buckets at the top (schema) or as an array under the field's name (as a client reports). */
  distinctShape: ['documented', 'named'],
  /** A `start_time` before what the license covers: 402, or an answer without the events that are dropped? */
  beyondRetention: ['refuse', 'omit'],
  /** `/events/interval`: are buckets without events between the first and the last listed? */
  emptyIntervals: ['include', 'omit'],
  /** `search_term` on a field that is not searchable. */
  unsearchableFields: ['no-match', 'refuse'],
  /** Which headers of paging arrive: proxies drop those with an underscore in their names, and more. Others garble them. */
  pagingHeaders: ['all', 'no-cursor', 'no-count', 'no-limit', 'none', 'garbled'],
  /** Whether a page holds as many events as were asked for, or fewer, although more follow. */
  pageLength: ['as-asked', 'shorter'],
} as const;

type Choices = typeof behaviourChoices;

export type SimulatorBehaviour = { readonly [Name in keyof Choices]: Choices[Name][number] };

export const defaultBehaviour = Object.fromEntries(
  Object.entries(behaviourChoices).map(([name, [first]]) => [name, first]),
) as SimulatorBehaviour;
