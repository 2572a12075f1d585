import type { Seen } from '../rules/finding.ts';
import type { RuleStream } from '../rules/rule.ts';

/** What is known of users comes before what happens at the same time. */
const ranks: Readonly<Record<RuleStream, number>> = { users: 0, events: 1, collector: 2 };

/** The order in which rules look at documents: that of time, and always the same for documents of one time. */
export function compareSeen(a: Seen, b: Seen): number {
  return a.at - b.at || ranks[a.stream] - ranks[b.stream] || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);
}

/** So many documents wait for an earlier one. */
const mostWaiting = 128;

/** A document that is older than others that were given out already. */
export class OutOfOrder extends Error {}

/**
 * Documents that are nearly in order, in order.
 * @throws OutOfOrder if a document comes too late
 */
export async function* nearlyInOrder(documents: AsyncIterable<Seen>, most = mostWaiting): AsyncGenerator<Seen> {
  let waiting: Seen[] = [];
  let last: Seen | undefined;
  for await (const seen of documents) {
    if (last !== undefined && compareSeen(seen, last) < 0) throw new OutOfOrder();
    waiting.push(seen);
    if (waiting.length < 2 * most) continue;
    waiting.sort(compareSeen);
    last = waiting[most - 1];
    yield* waiting.slice(0, most);
    waiting = waiting.slice(most);
  }
  yield* waiting.sort(compareSeen);
}

/** Several streams of documents as one, each of them in order. */
export async function* merged(streams: readonly AsyncIterable<Seen>[]): AsyncGenerator<Seen> {
  const heads: { readonly rest: AsyncIterator<Seen>; value: Seen }[] = [];
  const all = streams.map((stream) => stream[Symbol.asyncIterator]());
  try {
    for (const rest of all) {
      const { value, done } = await rest.next();
      if (!done) heads.push({ rest, value });
    }
    while (heads.length > 0) {
      const first = heads.reduce((least, head) => (compareSeen(head.value, least.value) < 0 ? head : least));
      yield first.value;
      const { value, done } = await first.rest.next();
      if (done) heads.splice(heads.indexOf(first), 1);
      else first.value = value;
    }
  } finally {
    for (const rest of all) await rest.return?.();
  }
}
