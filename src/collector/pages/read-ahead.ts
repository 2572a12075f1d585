/** Way of an event, stage 6 of 11: an input in; its pages, the next one already under way, out. */
import type { JsonObject } from '../../core/json.ts';
import type { HttpjsonInput } from '../../httpjson/input.ts';
import type { Page } from '../../httpjson/page.ts';

export interface FetchedPage<P extends Page = Page> {
  readonly page: P;
  /** When it was there, milliseconds since the epoch. */
  readonly at: number;
}

type Fetched<P extends Page> =
  | ({ readonly kind: 'page' } & FetchedPage<P>)
  | { readonly kind: 'end' }
  | { readonly kind: 'failed'; readonly error: unknown };

/**
 * The pages of one run; while one is worked on, the next one is already fetched. A failure shows only after the page
 * before it was worked on. Whoever ends early ends the request under way; so does the signal, which ends the pages.
 * @throws what `input.pages` throws
 */
export async function* readAhead<P extends Page>(
  input: HttpjsonInput<P>,
  { cursor, signal }: { readonly cursor: JsonObject; readonly signal: AbortSignal },
  now: () => number,
): AsyncGenerator<FetchedPage<P>, void, undefined> {
  const fetching = new AbortController();
  // By a listener that is taken off again: AbortSignal.any would tie each run to a signal that lives as long as the program.
  const cancel = (): void => fetching.abort();
  signal.addEventListener('abort', cancel);
  if (signal.aborted) cancel();
  const pages = input.pages({ cursor, signal: fetching.signal });
  try {
    let next = fetchNext(pages, now);
    for (;;) {
      const fetched = await next;
      // The request may have been broken off by the signal itself.
      if (fetched.kind === 'end' || (fetched.kind === 'failed' && signal.aborted)) return;
      if (fetched.kind === 'failed') throw fetched.error;
      next = fetchNext(pages, now);
      yield fetched;
    }
  } finally {
    signal.removeEventListener('abort', cancel);
    cancel();
    await pages.return(undefined).catch(() => undefined);
  }
}

/** A failure is a value here: it must not go unhandled while the page before it is worked on. */
async function fetchNext<P extends Page>(pages: AsyncGenerator<P>, now: () => number): Promise<Fetched<P>> {
  try {
    const result = await pages.next();
    return result.done ? { kind: 'end' } : { kind: 'page', page: result.value, at: now() };
  } catch (error) {
    return { kind: 'failed', error };
  }
}
