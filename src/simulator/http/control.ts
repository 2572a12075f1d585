import type { JsonObject, JsonValue } from '../../core/json.ts';
import { formatTimestamp, parseTimestamp } from '../../core/timestamp.ts';
import type { FaultInjector } from '../faults/injector.ts';
import type { SimulatedIncident } from '../incidents/add-incidents.ts';
import type { ManualClock } from '../manual-clock.ts';
import { badRequest, Refusal } from '../refusal.ts';
import { type Answer, jsonAnswer } from './answer.ts';
import { readBody, type SimulatorRequest } from './request.ts';
import type { Tokens } from './tokens.ts';

export interface ControlContext {
  readonly clock: ManualClock;
  readonly faults: FaultInjector;
  readonly tokens: Tokens;
  /** When every event can be seen and is counted, by this clock. */
  readonly settledAt: number;
  readonly incidents: readonly SimulatedIncident[];
}

/** For tests that run the simulator as a process of its own: calls that no JumpCloud has. Without a key, on loopback only. */
export function control({
  clock,
  faults,
  tokens,
  settledAt,
  incidents,
}: ControlContext): (request: SimulatorRequest) => Answer {
  const status = (): Answer =>
    jsonAnswer({
      now: formatTimestamp(clock.now()),
      settledAt: Number.isFinite(settledAt) ? formatTimestamp(settledAt) : null,
      requests: faults.requests,
      refusing: faults.refusing,
      faults: faults.hits.map((hit) => ({ ...hit })),
    });
  return (request) => {
    switch (`${request.method} ${request.path}`) {
      case 'GET /simulator/status':
        return status();
      case 'GET /simulator/incidents':
        return jsonAnswer(incidents.map((incident) => ({ ...incident })));
      case 'POST /simulator/clock':
        moveClock(clock, bodyOf(request));
        return status();
      case 'POST /simulator/faults/clear':
        faults.clear(readScope(bodyOf(request).scope));
        return status();
      case 'POST /simulator/tokens/revoke':
        tokens.revokeAll();
        return status();
      default:
        throw new Refusal(404, 'Not Found');
    }
  };
}

/** An empty body is an empty object. */
function bodyOf(request: SimulatorRequest): JsonObject {
  return request.body.length === 0 ? {} : readBody(request);
}

function moveClock(clock: ManualClock, body: JsonObject): void {
  const { now, advance, running, ...rest } = body;
  if (Object.keys(rest).length > 0 || (now === undefined && advance === undefined && running !== true)) {
    throw badRequest('expected {"now": time}, {"advance": milliseconds} or {"running": true}');
  }
  if (now !== undefined) clock.set(readTime(now));
  if (advance !== undefined) {
    if (typeof advance !== 'number') throw badRequest('advance must be milliseconds');
    clock.advance(advance);
  }
  if (running === true) clock.run();
}

function readTime(value: JsonValue): number {
  const time = typeof value === 'string' ? parseTimestamp(value)?.milliseconds : value;
  if (typeof time !== 'number') throw badRequest('now must be an RFC 3339 time or milliseconds since the epoch');
  return time;
}

function readScope(scope: JsonValue | undefined): 'all' | 'refusal' {
  if (scope === undefined || scope === 'all') return 'all';
  if (scope === 'refusal') return scope;
  throw badRequest('scope must be all or refusal');
}
