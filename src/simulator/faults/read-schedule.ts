import { IngestError } from '../../core/errors.ts';
import { isJsonObject, type JsonObject } from '../../core/json.ts';
import { parseTimestamp } from '../../core/timestamp.ts';
import { behaviourChoices } from '../behaviour.ts';
import { pagingHeaders } from '../http/paging-headers.ts';
import { type Check, fraction, integer, list, object, oneOf, optional, text } from './checks.ts';
import { type FaultSchedule, garbledHeaders, type RequestFaultKind } from './schedule.ts';

const time: Check = (value, at) =>
  typeof value === 'string' && parseTimestamp(value) ? undefined : `${at} must be an RFC 3339 time`;

const span: Readonly<Record<string, Check>> = {
  at: integer(0),
  requests: integer(1),
  path: optional(text),
  between: optional(object({ from: time, to: time })),
};

const kinds: Readonly<Record<RequestFaultKind, Readonly<Record<string, Check>>>> = {
  'too-many-requests': { retryAfter: oneOf(['absent', 'seconds', 'date', 'garbled']), seconds: integer(0) },
  'server-error': { status: oneOf([500, 502, 503, 504]), body: oneOf(['json', 'text', 'empty']) },
  'reset-before': {},
  'cut-body': { fraction, by: oneOf(['close', 'reset']) },
  'slow-body': { milliseconds: integer(0) },
  'truncated-json': { fraction },
  'html-page': { status: oneOf([200, 502]) },
  refusal: { status: oneOf([401, 402, 403]), untilCleared: oneOf([true]) },
  repeat: { where: oneOf(['within', 'across']), events: integer(1) },
  'dropped-headers': { headers: list(oneOf(pagingHeaders)) },
  'garbled-headers': { headers: list(oneOf(garbledHeaders)), choice: integer(0) },
  'old-date': { seconds: integer(0), age: oneOf([true, false]) },
};

/** What seeds draw from, in this order. */
export const everyFaultKind = Object.keys(kinds) as readonly RequestFaultKind[];

const requestFault: Check = (value, at) => {
  const kind = isJsonObject(value) ? value.kind : undefined;
  const wrongKind = oneOf(everyFaultKind)(kind, `${at}.kind`);
  return wrongKind ?? object({ ...span, kind: text, ...kinds[kind as RequestFaultKind] })(value, at);
};

const requestFaults = list(requestFault);
const clockJumps = list(object({ at: integer(0), requests: integer(1), byMs: integer(Number.MIN_SAFE_INTEGER) }));

const shifted = optional(object({ share: fraction, longestMs: integer(1) }));

const schedule = object({
  seed: text,
  requests: requestFaults,
  late: shifted,
  future: shifted,
  copies: optional(object({ share: fraction })),
  changes: optional(object({ share: fraction, longestMs: integer(1), inPlace: oneOf([true, false]) })),
  clockSkewMs: optional(integer(Number.MIN_SAFE_INTEGER)),
  clockJumps: optional(clockJumps),
  countLagMs: optional(integer(0)),
  intervalLagMs: optional(integer(0)),
  unevenCountLagMs: optional(integer(0)),
  countSurplus: optional(integer(0)),
  behaviour: optional(
    object(
      Object.fromEntries(Object.entries(behaviourChoices).map(([name, choices]) => [name, optional(oneOf(choices))])),
    ),
  ),
});

/**
 * Reads a schedule from JSON text.
 * @param source for the message
 * @throws IngestError JC_USAGE naming the place that is wrong
 */
export function readFaultSchedule(json: string, source: string): FaultSchedule {
  let value: JsonObject;
  try {
    value = JSON.parse(json) as JsonObject;
  } catch (error) {
    throw new IngestError('JC_USAGE', `${source} is not JSON: ${(error as Error).message}`, { cause: error });
  }
  const wrong = schedule(value, 'the schedule');
  if (wrong !== undefined) throw new IngestError('JC_USAGE', `${source} is not a fault schedule: ${wrong}`);
  return value as unknown as FaultSchedule;
}
