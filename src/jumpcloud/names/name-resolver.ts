import type { NamedKind } from './kinds.ts';
import { NameFetcher, type NameResolverOptions } from './name-fetcher.ts';

/** Names for ids. What is not known yet is asked for in the background: nobody ever waits for a name. */
export interface NameResolver {
  /** The name, as far as it is known by now. */
  get(kind: NamedKind, id: string): string | undefined;
  /** Asks for a name unless it is known, or known not to be there. */
  want(kind: NamedKind, id: string): void;
  /** Takes a name from who has it anyway. */
  learn(kind: NamedKind, id: string, name: string): void;
  /** Resolves when nothing is left to ask for. */
  idle(): Promise<void>;
  close(): Promise<void>;
}

/** For each kind; what is more is asked for when it is seen again. */
const mostWanted = 10_000;
/** Ids of JumpCloud. Anything else in an event is not asked for. */
const objectId = /^[0-9a-f]{24}$/i;

export function createNameResolver(options: NameResolverOptions): NameResolver {
  const { cache } = options;
  const closing = new AbortController();
  const wanted = new Map<NamedKind, Set<string>>();
  const fetcher = new NameFetcher(options, wanted, closing.signal);
  let working: Promise<void> | undefined;
  const work = async (): Promise<void> => {
    // What a page of events wants is then known as a whole.
    await Promise.resolve();
    while (fetcher.hasWork() && !closing.signal.aborted) await fetcher.fetchOnce();
    working = undefined;
  };
  return {
    get: (kind, id) => cache.get(kind, id) ?? undefined,
    want: (kind, id) => {
      if (closing.signal.aborted || !objectId.test(id) || cache.get(kind, id) !== undefined) return;
      if (!fetcher.mayFetch(kind)) return;
      const ids = wanted.get(kind) ?? new Set();
      if (ids.size >= mostWanted) return;
      wanted.set(kind, ids.add(id));
      working ??= work();
    },
    learn: (kind, id, name) => cache.put(kind, id, name),
    idle: async () => {
      await working;
    },
    close: async () => {
      closing.abort();
      await working;
    },
  };
}
