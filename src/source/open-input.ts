/** Way of an event, stage 4 of 11: an account's stream and its connection in; an input out. */
import type { StreamName } from '../config/stream-names.ts';
import type { AccountConfig } from '../config/types.ts';
import type { Clock } from '../core/clock.ts';
import { packageVersion } from '../core/package-root.ts';
import { programName } from '../core/product.ts';
import { createEventNames, expectNames } from '../documents/event-names.ts';
import { createHttpjsonInput, type HttpjsonInput } from '../httpjson/input.ts';
import type { ShrinkOptions } from '../httpjson/input-options.ts';
import type { Logger } from '../runtime/logger.ts';
import type { AccountApi } from './account-api.ts';
import { loadStream } from './load-stream.ts';
import { type EventInput, expectPaging, withoutGarbledPaging } from './paging.ts';
import { expectLargeUsers } from './too-large-event.ts';

/**
 * Makes the input of an account's stream.
 * @param api its connection; it stays the caller's
 * @throws IngestError JC_HTTPJSON_*, JC_CONFIG_*
 */
export function openInput(
  account: AccountConfig,
  stream: StreamName,
  api: AccountApi,
  clock: Clock,
  log: Logger,
): HttpjsonInput {
  return stream === 'events'
    ? openEvents(account, api, clock, log)
    : expectLargeUsers(openStream(account, stream, api, clock, log));
}

/** The same for the stream of events, whose pages say how they follow each other. */
export function openEvents(account: AccountConfig, api: AccountApi, clock: Clock, log: Logger): EventInput {
  const paged = expectPaging(openStream(account, 'events', api, clock, log), log);
  return api.names ? expectNames(paged, createEventNames(api.names)) : paged;
}

function openStream(
  account: AccountConfig,
  stream: StreamName,
  api: AccountApi,
  clock: Clock,
  log: Logger,
): HttpjsonInput {
  return createHttpjsonInput({
    config: loadStream(account, stream),
    http: stream === 'events' ? withoutGarbledPaging(api.http) : api.http,
    clock,
    identity: { name: programName, version: packageVersion() },
    expectArrayAt: arrayAt[stream],
    confidential: stream === 'users',
    shrink: shrinkOptions[stream],
    strictPagination: true,
    onRetry: ({ retry, waitMs, reason }) => log.warn({ retry, waitMs, reason }, 'retrying a request', 'request-retry'),
    onProblem: (message) => log.warn({}, message, 'input-problem'),
  });
}

/** What is asked of an event that is too large for a page: what its document's id is made of, and what counts are kept by. */
export const shrinkOptions: Readonly<Record<StreamName, ShrinkOptions>> = {
  events: {
    place: { in: 'body', path: ['limit'] },
    members: ['id', 'organization', 'timestamp', 'service', 'event_type'],
  },
  users: {
    place: { in: 'url', param: 'limit' },
    members: ['_id', 'id', 'organization', 'username'],
    // Where the start does not tell the number of users, the page behind it does.
    pageOf: (user, page) => ({ totalCount: Number.MAX_SAFE_INTEGER, ...page, results: [user] }),
  },
};

/** Where the answers of a stream always have an array; without it an empty body would pass for the end of the data. */
const arrayAt: Readonly<Record<StreamName, readonly string[]>> = { events: [], users: ['results'] };
