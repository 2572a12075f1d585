import type { Clock } from '../../core/clock.ts';
import { type Collection, createCollections } from '../directory/collections.ts';
import type { ResolvedOptions } from '../options.ts';
import type { ServedData } from '../prepare-data.ts';
import { knownFields } from '../query/fields.ts';
import { Views } from '../query/view.ts';
import { Refusal } from '../refusal.ts';
import { authorize } from './access.ts';
import { tokenPath } from './api-paths.ts';
import { directoryInsights } from './directory-insights.ts';
import { findDirectoryEndpoint } from './directory-objects.ts';
import type { Handler } from './pipeline.ts';
import type { Tokens } from './tokens.ts';

export interface ApiOptions {
  readonly data: ServedData;
  readonly tokens: Tokens;
  /** The server's own, which may be wrong. */
  readonly clock: Clock;
  /** By which events can be seen. */
  readonly eventClock: Clock;
  readonly options: ResolvedOptions;
}

/** Everything that JumpCloud answers, on one host: events, directory objects, tokens. */
export function createApi({ data, tokens, clock, eventClock, options }: ApiOptions): Handler {
  const { store, organizations } = data;
  const known = { views: new Views(store), isKnownField: knownFields(store) };
  const insights = directoryInsights({ ...options, ...data, ...known, clock, eventClock });
  let collections: readonly Collection[] | undefined;
  const directory = (): readonly Collection[] => {
    collections ??= createCollections(options.seed, options.users);
    return collections;
  };
  const rules = { ...options, tokens, organizations };
  return (request) => {
    const call = `${request.method} ${request.path}`;
    if (call === `POST ${tokenPath}`) return tokens.answer(request);
    const allowed = authorize(request, rules);
    const endpoint = insights[call] ?? findDirectoryEndpoint(request, directory);
    if (!endpoint) throw new Refusal(404, 'Not Found');
    return endpoint(request, allowed);
  };
}
