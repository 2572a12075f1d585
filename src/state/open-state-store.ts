import { elasticsearchClient } from '../config/elasticsearch-client.ts';
import type { CollectorConfig } from '../config/types.ts';
import type { Clock } from '../core/clock.ts';
import type { Logger } from '../runtime/logger.ts';
import { createElasticsearchStateStore, type SharedStateStore } from './elasticsearch-state-store.ts';
import { createFileStateStore } from './file-state-store.ts';
import type { StateStore } from './state-store.ts';
import { tellOfWait } from './tell-of-wait.ts';

export type OpenedStates =
  | { readonly kind: 'alone'; readonly states: StateStore }
  | { readonly kind: 'shared'; readonly states: SharedStateStore };

/**
 * The state store that a configuration names: files, or an index that several collectors share.
 * @param streams how many account × streams this process works on continually and shares with others; undefined where it
 *   only wants to open some of them once
 */
export function openStateStore(
  { state }: Pick<CollectorConfig, 'state'>,
  clock: Clock,
  log: Logger,
  streams?: () => number,
): OpenedStates {
  const shared = state.elasticsearch;
  if (!shared)
    return { kind: 'alone', states: createFileStateStore(state.directory, clock, { onWait: tellOfWait(log) }) };
  // A renewal that hangs longer than this would be too late for the next one.
  const client = elasticsearchClient(shared.connection, Math.max(10_000, shared.lease / 3));
  return { kind: 'shared', states: createElasticsearchStateStore({ client, config: shared, streams, log }) };
}
